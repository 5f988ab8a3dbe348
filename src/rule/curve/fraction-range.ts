/** Ranges of fractions, both ends included. */
import { type Fraction, higher, lower, negative, order, plus, signOf, times, ZERO } from './fraction.ts';

/** All numbers from the lowest to the highest. */
export interface Limits {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** One number. */
export const only = (value: Fraction): Limits => ({ low: value, high: value });

/** Zero alone. */
export const NONE: Limits = { low: ZERO, high: ZERO };

/** From the lower of two to the higher. */
export const between = (one: Fraction, other: Fraction): Limits => ({
  low: lower(one, other),
  high: higher(one, other),
});

/** The sums of a number of each. */
export const sumOf = (left: Limits, right: Limits): Limits => ({
  low: plus(left.low, right.low),
  high: plus(left.high, right.high),
});

/** The opposites. */
export const opposite = ({ low, high }: Limits): Limits => ({ low: negative(high), high: negative(low) });

/** What is in one or the other, or between them. */
export const hull = (left: Limits, right: Limits): Limits => ({
  low: lower(left.low, right.low),
  high: higher(left.high, right.high),
});

/** The products of a number of each. */
export function productOf(left: Limits, right: Limits): Limits {
  return hull(
    between(times(left.low, right.low), times(left.low, right.high)),
    between(times(left.high, right.low), times(left.high, right.high)),
  );
}

/** The multiples by one factor. */
export const scaled = ({ low, high }: Limits, factor: Fraction): Limits =>
  between(times(low, factor), times(high, factor));

/** Whether a number is in the range. */
export const holds = ({ low, high }: Limits, value: Fraction): boolean =>
  order(value, low) >= 0 && order(value, high) <= 0;

/** The sign that all have, where all have one: 0 where all are zero; `null` where they differ in sign. */
export function commonSign({ low, high }: Limits): -1 | 0 | 1 | null {
  const [lowest, highest] = [signOf(low), signOf(high)];
  if (lowest === highest) return lowest;
  return null;
}
