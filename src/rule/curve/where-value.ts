/** Searches in the pieces of a number: the inputs that give a value, and the smallest and largest value. */
import { affine } from './form-arithmetic.ts';
import { type Form, isRepeating, rangeOn } from './form.ts';
import { type Fraction, negative, ONE, order } from './fraction.ts';
import type { NumberContent, NodePiece } from './node-piece.ts';
import { halves, type Patience, type Sign, spend, where } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** The pieces of a number. */
export type NumberPieces = readonly NodePiece<NumberContent>[];

/** The inputs at which the sign of `result − value` is accepted; `null` where the search is too long. */
export function whereValue(
  pieces: NumberPieces,
  value: Fraction,
  holds: (sign: Sign) => boolean,
  patience: Patience,
): readonly InputRange<bigint>[] | null {
  const found: InputRange<bigint>[] = [];
  for (const piece of pieces) {
    const parts = where(affine(piece.content.form, ONE, negative(value)), piece, holds, patience);
    if (parts === null) return null;
    for (const { from, to } of parts.filter(({ isTrue }) => isTrue)) {
      const before = found.at(-1);
      if (before?.to === from - 1n) found[found.length - 1] = { from: before.from, to };
      else found.push({ from, to });
    }
  }
  return found;
}

/** The inputs whose values are all that a form has on a range: the first period of one that repeats its values. */
function firstPeriod(form: Form, { from, to }: InputRange<bigint>): InputRange<bigint> {
  if (!isRepeating(form)) return { from, to };
  const end = from + form.period - 1n;
  return { from, to: end < to ? end : to };
}

/** The largest value of some pieces, or the smallest for side −1; `null` where the search is too long. */
export function extremeOf(pieces: NumberPieces, side: 1 | -1, patience: Patience): Fraction | null {
  const { form, from } = { ...pieces[0]!.content, ...pieces[0]! };
  let best = form.at(from);
  const isBetter = (value: Fraction): boolean => side * order(value, best) > 0;
  const tryPoint = (at: Form['at'], x: bigint): void => {
    const value = at(x);
    if (isBetter(value)) best = value;
  };
  const visit = (of: Form, part: InputRange<bigint>): boolean => {
    tryPoint(of.at, part.from);
    tryPoint(of.at, part.to);
    if (!of.mayRise || !of.mayFall || part.from === part.to) return true;
    if (!spend(patience, of.cost)) return false;
    const { minimum, maximum } = rangeOn(of, part);
    return !isBetter(side > 0 ? maximum : minimum) || halves(part).every((half) => visit(of, half));
  };
  return pieces.every((piece) => visit(piece.content.form, firstPeriod(piece.content.form, piece))) ? best : null;
}
