/** Closed ranges, and operations on those of exact numbers. */
import { type Exact, fromScaledInteger } from '../money/index.ts';
import type { DecimalText } from './rule-node.ts';

/** All values from the smallest to the largest, both included. */
export interface Range<Value = DecimalText> {
  readonly minimum: Value;
  readonly maximum: Value;
}

/** The range of one number. */
export const point = (value: Exact): Range<Exact> => ({ minimum: value, maximum: value });

/** The smallest range that contains all of at least one number. */
export function span(values: readonly Exact[]): Range<Exact> {
  return { minimum: values.reduce(smaller), maximum: values.reduce(larger) };
}

/** The smallest range that contains all of at least one range. */
export function hull(intervals: readonly Range<Exact>[]): Range<Exact> {
  return span(intervals.flatMap(({ minimum, maximum }) => [minimum, maximum]));
}

/** The smaller of two numbers. */
export const smaller = (left: Exact, right: Exact): Exact => (right.lessThan(left) ? right : left);

/** The larger of two numbers. */
export const larger = (left: Exact, right: Exact): Exact => (right.greaterThan(left) ? right : left);

/** Whether a number lies in a range. */
export function contains({ minimum, maximum }: Range<Exact>, value: Exact): boolean {
  return value.greaterThanOrEqualTo(minimum) && value.lessThanOrEqualTo(maximum);
}

/** The range of an operation that is monotone in each of its two operands. */
export function corners(
  left: Range<Exact>,
  right: Range<Exact>,
  combine: (left: Exact, right: Exact) => Exact,
): Range<Exact> {
  return span([left.minimum, left.maximum].flatMap((x) => [combine(x, right.minimum), combine(x, right.maximum)]));
}

/** The parts of a range below zero and above zero; zero itself is left out. */
export function withoutZero({ minimum, maximum }: Range<Exact>, decimals: number): readonly Range<Exact>[] {
  const unit = fromScaledInteger(1n, decimals);
  const parts: Range<Exact>[] = [];
  if (minimum.lessThan(0)) parts.push({ minimum, maximum: smaller(maximum, unit.negated()) });
  if (maximum.greaterThan(0)) parts.push({ minimum: larger(minimum, unit), maximum });
  return parts;
}
