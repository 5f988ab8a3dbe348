/** The largest integer in the computation of a step. */
import { largestOf, absolute } from '../integers.ts';
import { type IntegerPiece, type PlannedStep, type Term, termRange } from './plan-step-types.ts';
import type { Range } from '../range.ts';

/**
 * The largest absolute value of any integer in the computation of a step.
 *
 * @remarks
 * Every part is multiplied by its factor first. Sums are computed from the first term to the last. A rounded division by `d` has room for
 * the dividend and twice `d`: half of `d` can be added to the dividend, and twice the remainder compared with `d`.
 */
export function magnitudeOf(step: PlannedStep): bigint {
  switch (step.kind) {
    case 'number':
      return absolute(step.value);
    case 'sum':
      return largestOf(runningSums(step.terms).map(reach));
    case 'product':
      return reach(step.left.size!) * reach(step.right.size!);
    case 'quotient':
      return reach(termRange(step.dividend)) + 2n * reach(termRange(step.divisor));
    case 'min':
    case 'max':
      return largestOf(step.of.map((term) => reach(termRange(term))));
    case 'round':
      return reach(termRange(step.of)) + 2n * step.divisor;
    case 'scale':
      return largestOf(
        step.pieces.map((piece, place) => {
          const room = step.rounding === null ? 0n : 2n * piece.divisor;
          return pieceMagnitude(piece, step.pieces[place + 1], step.base.size!) + room;
        }),
      );
    case 'compare':
      return largestOf([step.left, step.right].map((term) => reach(termRange(term))));
    case 'if':
      return largestOf([step.then, step.else].map((term) => (term.of.size === null ? 0n : reach(termRange(term)))));
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

/** The largest absolute value in a range. */
export const reach = ({ minimum, maximum }: Range<bigint>): bigint => largestOf([absolute(minimum), absolute(maximum)]);

/** The range of each term, and of each sum from the first term on. */
function runningSums(terms: readonly Term[]): readonly Range<bigint>[] {
  let sum: Range<bigint> = { minimum: 0n, maximum: 0n };
  return terms.flatMap((term) => {
    const own = termRange(term);
    sum = { minimum: sum.minimum + own.minimum, maximum: sum.maximum + own.maximum };
    return [own, sum];
  });
}

/**
 * The magnitude of a straight piece: the largest at either end of the base's range in it.
 *
 * @remarks
 * It covers both ways to compute the piece: from its origin, and from zero as `(start − slope × origin) + slope × base`.
 */
function pieceMagnitude(
  { from, origin, start, slope }: IntegerPiece,
  next: IntegerPiece | undefined,
  base: Range<bigint>,
): bigint {
  const low = from !== null && from > base.minimum ? from : base.minimum;
  const last = next?.from ?? null;
  const high = last !== null && last <= base.maximum ? last - 1n : base.maximum;
  const ends = [low, high].flatMap((x) => [slope * x, x - origin, slope * (x - origin), start + slope * (x - origin)]);
  return largestOf([start, slope, start - slope * origin, ...ends].map(absolute));
}
