/** Ranges of fractions, both ends included. */
import { type Fraction, largerOf, smallerOf, negative, order, plus, signOf, times, ZERO } from './fraction.ts';
import type { Range } from '../range.ts';

/** One number. */
export const only = (value: Fraction): Range<Fraction> => ({ minimum: value, maximum: value });

/** The range of zero. */
export const NONE: Range<Fraction> = { minimum: ZERO, maximum: ZERO };

/** The range between two numbers in any order. */
export const between = (one: Fraction, other: Fraction): Range<Fraction> => ({
  minimum: smallerOf(one, other),
  maximum: largerOf(one, other),
});

/** The range of the sum. */
export const sumRange = (left: Range<Fraction>, right: Range<Fraction>): Range<Fraction> => ({
  minimum: plus(left.minimum, right.minimum),
  maximum: plus(left.maximum, right.maximum),
});

/** The range of the opposite. */
export const oppositeRange = ({ minimum, maximum }: Range<Fraction>): Range<Fraction> => ({
  minimum: negative(maximum),
  maximum: negative(minimum),
});

/** The smallest range that contains both. */
export const hullRange = (left: Range<Fraction>, right: Range<Fraction>): Range<Fraction> => ({
  minimum: smallerOf(left.minimum, right.minimum),
  maximum: largerOf(left.maximum, right.maximum),
});

/** The range of the product. */
export function productRange(left: Range<Fraction>, right: Range<Fraction>): Range<Fraction> {
  return hullRange(
    between(times(left.minimum, right.minimum), times(left.minimum, right.maximum)),
    between(times(left.maximum, right.minimum), times(left.maximum, right.maximum)),
  );
}

/** The range times a factor. */
export const scaledRange = ({ minimum, maximum }: Range<Fraction>, factor: Fraction): Range<Fraction> =>
  between(times(minimum, factor), times(maximum, factor));

/** Whether a number is in the range. */
export const rangeHolds = ({ minimum, maximum }: Range<Fraction>, value: Fraction): boolean =>
  order(value, minimum) >= 0 && order(value, maximum) <= 0;

/** The common sign of a range, 0 for the range of zero; `null` where signs differ. */
export function commonSign({ minimum, maximum }: Range<Fraction>): -1 | 0 | 1 | null {
  const [lowest, highest] = [signOf(minimum), signOf(maximum)];
  if (lowest === highest) return lowest;
  return null;
}
