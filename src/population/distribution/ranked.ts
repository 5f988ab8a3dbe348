/** Values with sizes, in order. */
import type { Whole } from './whole-numbers.ts';

/** Sizes of ascending values, added up. */
export interface SizesUpTo {
  /** The number of values. */
  readonly count: number;
  /** A value, which is above the one before: a whole number, such as cents. */
  readonly value: (place: number) => number;
  /** The sum of the sizes of the first values, the value at a place included; 0 at −1. */
  readonly upTo: (place: number) => Whole;
  /** The sum of all sizes. */
  readonly whole: bigint;
}

/** Distinct values in ascending order, each with sums over the rows that have it. */
export interface Ranked extends SizesUpTo {
  readonly size: (place: number) => Whole;
  /** The sum of the children of the first values, the value at a place included; 0 at −1. */
  readonly childrenUpTo: (place: number) => Whole;
  /** The number of rows of the first values, and of those with children. */
  readonly rowsUpTo: (place: number) => number;
  readonly rowsWithChildrenUpTo: (place: number) => number;
  /** The largest size of one row. */
  readonly largest: (place: number) => Whole;
}

/** The first place from 0 with a property that all later places have; `count` if none has it. */
export function firstPlace(count: number, has: (place: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (has(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The definition of a quantile.
 *
 * @remarks
 * `first-reached`: the smallest value that a share of all sizes reaches. `eurostat`: the same, but the mean of this value and the next one if the share is reached exactly, as the
 * documentation of the package `laeken` of R states; its version 0.5.2 takes the next value there.
 */
export type QuantileDefinition = 'first-reached' | 'eurostat';

/** The definitions of quantiles. */
export const QUANTILE_DEFINITIONS: readonly QuantileDefinition[] = ['first-reached', 'eurostat'];

/** A share as a fraction of two whole numbers, such as 1 / 2 for the median. */
export interface Share {
  readonly of: bigint;
  readonly in: bigint;
}

/** A quantile as a fraction: its value times 2, so that the mean of two whole numbers is whole. `null` without sizes. */
export function quantileDoubled(
  { count, value, upTo, whole }: SizesUpTo,
  { of, in: parts }: Share,
  definition: QuantileDefinition,
): bigint | null {
  if (whole === 0n) return null;
  const place = firstPlace(count - 1, (at) => BigInt(upTo(at)) * parts >= of * whole);
  const reached = BigInt(value(place));
  const isReachedExactly = BigInt(upTo(place)) * parts === of * whole && place < count - 1;
  return definition === 'eurostat' && isReachedExactly ? reached + BigInt(value(place + 1)) : reached * 2n;
}
