/** Values with sizes, in order. */

/** What a row counts for. */
export interface RankedRow {
  /** A weight times what a row counts for, such as its persons, as a whole number. */
  readonly size: bigint;
  /** A weight times the children of the row. */
  readonly children: bigint;
}

/** Distinct values in ascending order, each with sums over the rows that have it. */
export interface Ranked {
  /** Whole numbers, such as cents. */
  readonly values: readonly number[];
  readonly sizes: readonly bigint[];
  /** The sum of the sizes up to each value, the value included. */
  readonly upTo: readonly bigint[];
  /** The sum of all sizes. */
  readonly whole: bigint;
  readonly children: readonly bigint[];
  /** The number of rows. */
  readonly rows: readonly number[];
  /** The number of rows with children. */
  readonly rowsWithChildren: readonly number[];
  /** The largest size of one row. */
  readonly largest: readonly bigint[];
}

interface Sums {
  size: bigint;
  children: bigint;
  rows: number;
  rowsWithChildren: number;
  largest: bigint;
}

/** Ranks values. Rows that do not count, and rows of size zero, are left out. */
export function rank(values: Float64Array, rows: readonly (RankedRow | null)[]): Ranked {
  const byValue = new Map<number, Sums>();
  rows.forEach((row, place) => {
    if (row === null || row.size === 0n) return;
    const value = values[place]!;
    const sums = byValue.get(value) ?? { size: 0n, children: 0n, rows: 0, rowsWithChildren: 0, largest: 0n };
    sums.size += row.size;
    sums.children += row.children;
    sums.rows += 1;
    sums.rowsWithChildren += row.children > 0n ? 1 : 0;
    if (row.size > sums.largest) sums.largest = row.size;
    byValue.set(value, sums);
  });
  const distinct = [...byValue.keys()].sort((left, right) => left - right);
  const ordered = distinct.map((value) => byValue.get(value)!);
  let below = 0n;
  const upTo = ordered.map(({ size }) => (below += size));
  return {
    values: distinct,
    sizes: ordered.map(({ size }) => size),
    upTo,
    whole: below,
    children: ordered.map(({ children }) => children),
    rows: ordered.map(({ rows: own }) => own),
    rowsWithChildren: ordered.map(({ rowsWithChildren }) => rowsWithChildren),
    largest: ordered.map(({ largest }) => largest),
  };
}

/**
 * The definition of a quantile.
 *
 * @remarks
 * `first-reached`: the smallest value that a share of all sizes reaches. `eurostat`: the same, but the mean of this value and the next one if the share is reached exactly, as the
 * documentation of the package `laeken` of R states; its version 0.5.2 takes the next value there.
 */
export type QuantileDefinition = 'first-reached' | 'eurostat';

/** A share as a fraction of two whole numbers, such as 1 / 2 for the median. */
export interface Share {
  readonly of: bigint;
  readonly in: bigint;
}

/** A quantile as a fraction: its value times 2, so that the mean of two whole numbers is whole. `null` without sizes. */
export function quantileDoubled(
  { values, upTo, whole }: Pick<Ranked, 'values' | 'upTo' | 'whole'>,
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
