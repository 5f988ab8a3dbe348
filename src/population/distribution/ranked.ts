/** Values with sizes, in order. */
import { createPlacedSums, exactProduct } from '../placed-sums.ts';

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

/** Puts values with sizes in order. */
export interface Ranking {
  /** Adds a row: its value, its weight, what it counts for, such as its persons, and its children. A row of size zero does not count. */
  readonly add: (value: number, weight: number, counted: number, children: number) => void;
  readonly ranked: () => Ranked;
}

/** Creates a ranking without rows. */
export function createRanking(): Ranking {
  const places = new Map<number, number>();
  const [sizes, children] = [createPlacedSums(), createPlacedSums()];
  const rows: number[] = [];
  const rowsWithChildren: number[] = [];
  // Numbers and BigInts compare exactly.
  const largest: (number | bigint)[] = [];
  const placeOf = (value: number): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    for (const numbers of [rows, rowsWithChildren, largest]) numbers.push(0);
    places.set(value, rows.length - 1);
    return rows.length - 1;
  };
  return {
    add: (value, weight, counted, own) => {
      if (weight === 0 || counted === 0) return;
      const place = placeOf(value);
      sizes.add(place, weight, counted, 1);
      children.add(place, weight, own, 1);
      rows[place]! += 1;
      if (own > 0) rowsWithChildren[place]! += 1;
      const product = weight * counted;
      const size = Number.isSafeInteger(product) ? product : exactProduct(weight, counted);
      if (size > largest[place]!) largest[place] = size;
    },
    ranked: () => {
      const values = [...Float64Array.from(places.keys()).sort()];
      const order = values.map((value) => places.get(value)!);
      const ordered = order.map(sizes.sum);
      let below = 0n;
      return {
        values,
        sizes: ordered,
        upTo: ordered.map((size) => (below += size)),
        whole: below,
        children: order.map(children.sum),
        rows: order.map((place) => rows[place]!),
        rowsWithChildren: order.map((place) => rowsWithChildren[place]!),
        largest: order.map((place) => BigInt(largest[place]!)),
      };
    },
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
