/** The largest integer that computing a step passes through. */
import { largestOf, magnitude } from '../integers.ts';
import type { IntegerRange, Piece, PlannedStep, Term } from './plan-step-types.ts';

/**
 * The largest integer, without its sign, that a step passes through before it has its value.
 *
 * @remarks
 * Every part is multiplied by its factor first. Sums are taken from the first term to the last. Where something is divided by `d`
 * and rounded, there is room for twice `d` beside the dividend: so half of `d` can be added to it, and twice the remainder compared with `d`.
 */
export function passesOf(step: PlannedStep): bigint {
  switch (step.kind) {
    case 'number':
      return magnitude(step.value);
    case 'sum':
      return largestOf(runningSums(step.terms).map(reach));
    case 'product':
      return reach(step.left.size!) * reach(step.right.size!);
    case 'quotient':
      return reach(scaled(step.dividend)) + 2n * reach(scaled(step.divisor));
    case 'min':
    case 'max':
      return largestOf(step.of.map((term) => reach(scaled(term))));
    case 'round':
      return reach(scaled(step.of)) + 2n * step.divisor;
    case 'scale':
      return largestOf(
        step.pieces.map((piece, place) => {
          const room = step.rounding === null ? 0n : 2n * piece.divisor;
          return piecePasses(piece, step.pieces[place + 1], step.base.size!) + room;
        }),
      );
    case 'compare':
      return largestOf([step.left, step.right].map((term) => reach(scaled(term))));
    case 'if':
      return largestOf([step.then, step.else].map((term) => (term.of.size === null ? 0n : reach(scaled(term)))));
    case 'truth':
    case 'word':
    case 'input':
    case 'given':
    case 'count-members':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
      return 0n;
    default:
      return step satisfies never;
  }
}

/** The largest of a range, without its sign. */
export const reach = ({ smallest, largest }: IntegerRange): bigint =>
  largestOf([magnitude(smallest), magnitude(largest)]);

/** The range of a part times its factor. */
function scaled({ of, factor }: Term): IntegerRange {
  const { smallest, largest } = of.size!;
  const ends = { smallest: smallest * factor, largest: largest * factor };
  return factor < 0n ? { smallest: ends.largest, largest: ends.smallest } : ends;
}

/** The range of each term, and of each sum from the first term on. */
function runningSums(terms: readonly Term[]): readonly IntegerRange[] {
  let sum: IntegerRange = { smallest: 0n, largest: 0n };
  return terms.flatMap((term) => {
    const own = scaled(term);
    sum = { smallest: sum.smallest + own.smallest, largest: sum.largest + own.largest };
    return [own, sum];
  });
}

/**
 * A piece is straight: what it passes through is largest at one of the ends of what the base can be in it.
 *
 * @remarks
 * There is room for both ways to compute it, from its origin on and from zero on: `(start − slope × origin) + slope × base`.
 */
function piecePasses({ from, origin, start, slope }: Piece, next: Piece | undefined, base: IntegerRange): bigint {
  const low = from !== null && from > base.smallest ? from : base.smallest;
  const last = next?.from ?? null;
  const high = last !== null && last <= base.largest ? last - 1n : base.largest;
  const ends = [low, high].flatMap((x) => [slope * x, x - origin, slope * (x - origin), start + slope * (x - origin)]);
  return largestOf([start, slope, start - slope * origin, ...ends].map(magnitude));
}
