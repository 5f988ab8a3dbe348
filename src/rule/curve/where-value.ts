/** Searches along the pieces of a number: which inputs give a value, and what the smallest and the largest are. */
import { affine } from './form-arithmetic.ts';
import { type Form, rangeOn } from './form.ts';
import { type Fraction, negative, ONE, order } from './fraction.ts';
import type { NumberContent, NodePiece } from './node-piece.ts';
import { halves, type Patience, type Sign, where } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** A number, piece by piece. */
export type NumberPieces = readonly NodePiece<NumberContent>[];

/** Where `value of the pieces − value` has one of the signs asked for; `null` where patience ends. */
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

/** The largest value of some pieces, or with side −1 the smallest; `null` where patience ends. */
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
    patience.looks -= 1;
    if (patience.looks < 0) return false;
    const { minimum, maximum } = rangeOn(of, part);
    return !isBetter(side > 0 ? maximum : minimum) || halves(part).every((half) => visit(of, half));
  };
  return pieces.every((piece) => visit(piece.content.form, piece)) ? best : null;
}
