/** Intervals of exact numbers, both ends included. */
import { type Exact, fromScaledInteger } from '../money/index.ts';

/** All numbers from the smallest to the largest. */
export interface Interval {
  readonly minimum: Exact;
  readonly maximum: Exact;
}

/** The interval of one number. */
export const point = (value: Exact): Interval => ({ minimum: value, maximum: value });

/** The smallest interval that contains some numbers, one at least. */
export function span(values: readonly Exact[]): Interval {
  return { minimum: values.reduce(smaller), maximum: values.reduce(larger) };
}

/** The smallest interval that contains some intervals, one at least. */
export function hull(intervals: readonly Interval[]): Interval {
  return span(intervals.flatMap(({ minimum, maximum }) => [minimum, maximum]));
}

/** The smaller of two numbers. */
export const smaller = (left: Exact, right: Exact): Exact => (right.lessThan(left) ? right : left);

/** The larger of two numbers. */
export const larger = (left: Exact, right: Exact): Exact => (right.greaterThan(left) ? right : left);

/** Whether a number lies in an interval. */
export function contains({ minimum, maximum }: Interval, value: Exact): boolean {
  return value.greaterThanOrEqualTo(minimum) && value.lessThanOrEqualTo(maximum);
}

/** The values of an operation that is monotone in each of two numbers, whatever the other is. */
export function corners(left: Interval, right: Interval, combine: (left: Exact, right: Exact) => Exact): Interval {
  return span([left.minimum, left.maximum].flatMap((x) => [combine(x, right.minimum), combine(x, right.maximum)]));
}

/** The parts of an interval of decimals below zero and above zero, zero itself left out. */
export function withoutZero({ minimum, maximum }: Interval, decimals: number): readonly Interval[] {
  const unit = fromScaledInteger(1n, decimals);
  const parts: Interval[] = [];
  if (minimum.lessThan(0)) parts.push({ minimum, maximum: smaller(maximum, unit.negated()) });
  if (maximum.greaterThan(0)) parts.push({ minimum: larger(minimum, unit), maximum });
  return parts;
}
