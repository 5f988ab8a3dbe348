/** The parts of the households of a kit. Each part is a population of its own, on which all queries are run. */
import { evaluate, type Facts, type RuleNode } from '../../rule/index.ts';
import type { SqlPool } from '../../rule/many.ts';
import { type PooledHouseholds, poolable, pooledHouseholds, takesPart } from './pooled-households.ts';
import type { KitCell } from './kit-table.ts';
import { spread } from './spread.ts';

/** A household of a part, with its weight and its cell of a column that the rules do not read. */
export interface PartRow {
  readonly facts: Facts;
  readonly weight: bigint;
  readonly region: bigint | null;
}

/** Weights in turn; the first have the digit 9 at both ends, before and after a point. */
const WEIGHTS = [909n, 1n, 0n, 3n, 250n, 12_345n, 2n, 77n];
const REGIONS = [1n, 2n, 3n, null, 2n];

/** The largest part: all households, with weights and regions that differ. */
export const mainPart = (households: readonly Facts[], largestWeight: bigint): readonly PartRow[] =>
  households.map((facts, place) => {
    const weight = WEIGHTS[place % WEIGHTS.length]!;
    return { facts, weight: weight > largestWeight ? largestWeight : weight, region: REGIONS[place % REGIONS.length]! };
  });

const BOUNDARIES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The weights of ten neighbouring households: all equal, so that values rise exactly at boundaries of tenths, or one less before each boundary. */
const TENTHS = [
  [12, 12, 12, 12, 12, 12, 12, 12, 12, 12],
  [11, 12, 12, 12, 12, 12, 12, 12, 12, 13],
];

/**
 * Parts of ten households whose values rise at boundaries of tenths, or just before, and one household without a value.
 *
 * @param main - the largest part
 * @param groupOf - the integer by which a household is grouped; `null` where it is unknown
 * @param weighing - `repeated` where each household counts for one: it stands in as many rows as its weight
 * @returns as many parts as are needed for all nine boundaries; none if fewer than two values are known
 */
export function tenthParts(
  main: readonly PartRow[],
  groupOf: (row: PartRow) => bigint | null,
  weighing: 'weighted' | 'repeated',
): readonly (readonly PartRow[])[] {
  const byValue = new Map(main.flatMap((row) => (groupOf(row) === null ? [] : [[groupOf(row)!, row] as const])));
  const unknown = main.filter((row) => groupOf(row) === null).slice(0, 1);
  const rising = [...byValue.keys()].sort((left, right) => (left < right ? -1 : 1));
  const values = rising.length > 10 ? [...spread(rising, 9), rising.at(-1)!] : rising;
  if (values.length < 2) return [];
  const each = values.length - 1;
  const boundaries = Array.from({ length: Math.ceil(9 / each) }, (_, part) =>
    BOUNDARIES.slice(part * each, (part + 1) * each),
  );
  return boundaries.flatMap((risesAt) =>
    TENTHS.map((weights) => [
      ...unknown.map((row) => ({ ...row, weight: 7n })),
      ...weights.flatMap((weight, place) => {
        const value = values[risesAt.filter((boundary) => boundary <= place).length]!;
        const row = { ...byValue.get(value)!, region: value };
        return weighing === 'weighted'
          ? [{ ...row, weight: BigInt(weight) }]
          : Array.from({ length: weight }, () => ({ ...row, weight: 1n }));
      }),
    ]),
  );
}

/** Parts of at most two households in which a condition is false for all, or a result is unknown for all and as many others as possible are known. */
export function uniformParts(
  main: readonly PartRow[],
  resultsOf: (row: PartRow) => readonly KitCell[],
): readonly (readonly PartRow[])[] {
  const countUnknown = (row: PartRow): number => resultsOf(row).filter((cell) => cell === null).length;
  const known = [...main].sort((left, right) => countUnknown(left) - countUnknown(right));
  const places = resultsOf(main[0]!).map((_, place) => place);
  const parts = places.flatMap((place) =>
    [false, null].map((cell) => known.filter((row) => resultsOf(row)[place] === cell).slice(0, 2)),
  );
  const distinct = new Map(parts.map((part) => [part.map((row) => main.indexOf(row)).join(' '), part]));
  return [...distinct.values()]
    .filter((part) => part.length > 0)
    .map((part) => part.map((row) => ({ ...row, weight: 1n })));
}

/** Numbers of households in the small parts of a pool. */
const POOL_SIZES = [1, 3];

/** The largest number of pools of one household. */
const SINGLE_POOLS = 24;

/**
 * Households that share pools of several sizes, one pool for each payment of a household alone, so that changed payments do not cancel
 * out; one pool has no share, and in the last,
 * one payment or participation is unknown.
 */
export function poolParts(
  households: readonly Facts[],
  rules: Readonly<Record<string, RuleNode>>,
  pool: SqlPool,
): readonly PooledHouseholds[] {
  const known = poolable(households, rules, pool);
  const sharing = known.filter((facts) => takesPart(facts, pool) === true);
  const others = known.filter((facts) => takesPart(facts, pool) === false);
  const unknown = households.filter((facts) => !known.includes(facts));
  const byPayment = new Map(sharing.map((facts) => [JSON.stringify(evaluate(pool.paidIn, facts)), facts]));
  const parts = [
    known,
    ...POOL_SIZES.map((size) => [...spread(sharing, size), ...others.slice(0, 2)]),
    ...spread([...byPayment.values()], SINGLE_POOLS).map((facts) => [facts]),
    others.slice(0, 3),
    ...spread(unknown, 2).map((facts) => [...sharing.slice(0, 3), facts]),
  ];
  return parts.filter((part) => part.length > 0).map((part) => pooledHouseholds(part, pool));
}
