import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createRanking } from '../../../src/population/distribution/ranking.ts';

interface Row {
  readonly value: number;
  readonly weight: number;
  readonly counted: number;
  readonly children: number;
}

interface Sums {
  size: bigint;
  children: bigint;
  rows: number;
  rowsWithChildren: number;
  largest: bigint;
}

/** The sums by value, in ascending order, with BigInts alone. */
function expected(rows: readonly Row[]): readonly (readonly [number, Sums])[] {
  const found = new Map<number, Sums>();
  for (const { value, weight, counted, children } of rows) {
    const size = BigInt(weight) * BigInt(counted);
    if (size === 0n) continue;
    const own = found.get(value) ?? { size: 0n, children: 0n, rows: 0, rowsWithChildren: 0, largest: 0n };
    own.size += size;
    own.children += BigInt(weight) * BigInt(children);
    own.rows += 1;
    own.rowsWithChildren += children > 0 ? 1 : 0;
    if (size > own.largest) own.largest = size;
    found.set(value, own);
  }
  return [...found].sort(([one], [other]) => one - other);
}

function found(rows: readonly Row[]): readonly (readonly [number, Sums])[] {
  const ranking = createRanking();
  for (const { value, weight, counted, children } of rows) ranking.add(value, weight, counted, children);
  const ranked = ranking.ranked();
  const own = <Sum extends number | bigint>(upTo: (place: number) => Sum, place: number): readonly [Sum, Sum] => [
    upTo(place),
    upTo(place - 1),
  ];
  const [last] = own(ranked.upTo, ranked.count - 1);
  expect(ranked.whole).toBe(BigInt(last));
  return Array.from({ length: ranked.count }, (_, place) => {
    const [size, sizeBefore] = own(ranked.upTo, place).map(BigInt);
    const [children, childrenBefore] = own(ranked.childrenUpTo, place).map(BigInt);
    const [rowsUpTo, rowsBefore] = own(ranked.rowsUpTo, place);
    const [withChildren, withChildrenBefore] = own(ranked.rowsWithChildrenUpTo, place);
    expect(size! - sizeBefore!).toBe(BigInt(ranked.size(place)));
    return [
      ranked.value(place),
      {
        size: size! - sizeBefore!,
        children: children! - childrenBefore!,
        rows: rowsUpTo - rowsBefore,
        rowsWithChildren: withChildren - withChildrenBefore,
        largest: BigInt(ranked.largest(place)),
      },
    ] as const;
  });
}

const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

/** Few or many rows, few or many distinct values, small or very large numbers. */
const rows = fc
  .record({
    length: fc.oneof(whole(20), fc.constantFrom(32_768, 32_769, 70_000)),
    values: fc.constantFrom(3, 1_000, 10 ** 7, Number.MAX_SAFE_INTEGER),
    weights: fc.constantFrom(2, 10 ** 6, Number.MAX_SAFE_INTEGER),
    counts: fc.constantFrom(2, 12, 10 ** 6),
    seed: whole(2 ** 31 - 1),
  })
  .map(({ length, values, weights, counts, seed }): readonly Row[] => {
    let state = BigInt(seed);
    const next = (below: number): number => {
      state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
      return Number((state >> 11n) % BigInt(below));
    };
    return Array.from({ length }, () => ({
      value: next(values) - Math.floor(values / 4),
      weight: next(weights),
      counted: next(counts),
      children: next(4) === 0 ? next(counts) : 0,
    }));
  });

describe('createRanking', () => {
  it.prop({ rows }, { numRuns: 15 })(
    'adds up the rows of each value exactly, in the order of the values',
    ({ rows }) => {
      expect(found(rows)).toStrictEqual(expected(rows));
    },
  );
});
