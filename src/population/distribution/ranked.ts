/** Values with sizes, in order. */

/**
 * Distinct values in ascending order, each with the sum of the sizes that have it.
 *
 * @remarks
 * A size is a weight times what a row counts for, such as its persons, as a whole number.
 */
export interface Ranked {
  /** Whole numbers, such as cents. */
  readonly values: readonly number[];
  readonly sizes: readonly bigint[];
  /** The sum of the sizes up to each value, the value included. */
  readonly upTo: readonly bigint[];
  /** The sum of all sizes. */
  readonly whole: bigint;
}

/** Ranks values. Rows without a size, and rows of size zero, are left out. */
export function rank(values: Float64Array, sizes: readonly (bigint | null)[]): Ranked {
  const byValue = new Map<number, bigint>();
  sizes.forEach((size, row) => {
    if (size === null || size === 0n) return;
    const value = values[row]!;
    byValue.set(value, (byValue.get(value) ?? 0n) + size);
  });
  const distinct = [...byValue.keys()].sort((left, right) => left - right);
  const ordered = distinct.map((value) => byValue.get(value)!);
  let below = 0n;
  const upTo = ordered.map((size) => (below += size));
  return { values: distinct, sizes: ordered, upTo, whole: below };
}

/**
 * The definition of a quantile.
 *
 * @remarks
 * `first-reached`: the smallest value that a share of all sizes reaches. `eurostat`: the same, but the mean of this value and the next one if the share is reached exactly, as in the
 * package `laeken` of R.
 */
export type QuantileDefinition = 'first-reached' | 'eurostat';

/** A share as a fraction of two whole numbers, such as 1 / 2 for the median. */
export interface Share {
  readonly of: bigint;
  readonly in: bigint;
}

/** A quantile as a fraction: its value times 2, so that the mean of two whole numbers is whole. `null` without sizes. */
export function quantileDoubled(
  { values, upTo, whole }: Ranked,
  { of, in: parts }: Share,
  definition: QuantileDefinition,
): bigint | null {
  if (whole === 0n) return null;
  const place = Math.min(
    values.length - 1,
    upTo.findIndex((sum) => sum * parts >= of * whole),
  );
  const value = BigInt(values[place]!);
  const isReachedExactly = upTo[place]! * parts === of * whole && place < values.length - 1;
  return definition === 'eurostat' && isReachedExactly ? value + BigInt(values[place + 1]!) : value * 2n;
}
