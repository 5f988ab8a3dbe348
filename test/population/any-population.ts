import fc from 'fast-check';
import type { Facts, RuleNode } from '../../src/rule/index.ts';
import type { Population } from '../../src/population/index.ts';
import { anyFacts, anyRule } from '../../src/testing/index.ts';
import { tableOf } from '../rule/columns/table-of.ts';

/** A rule, and households with their weights and groups. */
export interface Drawn {
  readonly rule: RuleNode;
  readonly rows: readonly DrawnRow[];
  readonly weightDecimals: number;
}

/** A household of a row. */
export interface DrawnRow {
  readonly facts: Facts;
  readonly weight: number;
  readonly group: string | null;
}

/** Rows with weights up to the limit; many rows are equal. */
export const anyDrawn: fc.Arbitrary<Drawn> = anyRule().chain((rule) =>
  fc
    .uniqueArray(anyFacts(rule), { minLength: 1, maxLength: 5, selector: (facts) => JSON.stringify(facts) })
    .chain((kinds) =>
      fc.record({
        rule: fc.constant(rule),
        rows: fc.array(
          fc.record({
            facts: fc.constantFrom(...kinds),
            weight: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 31 - 1 })),
            group: fc.constantFrom('a', 'b', 'c', null),
          }),
          { minLength: 1, maxLength: 60, size: 'max' },
        ),
        weightDecimals: fc.integer({ min: 0, max: 3 }),
      }),
    ),
);

/** Converts the rows to a population, with the column `group`. */
export function populationOf({ rule, weightDecimals }: Drawn, rows: readonly DrawnRow[]): Population {
  const words = ['c', 'a', 'b'];
  const table = tableOf(
    rule,
    rows.map(({ facts }) => facts),
  );
  const group = {
    kind: 'category',
    words,
    values: Uint8Array.from(rows, ({ group: word }) => (word === null ? 0 : words.indexOf(word))),
    smallest: 0,
    largest: 2,
    absent: Uint8Array.from(rows, ({ group: word }) => +(word === null)),
  } as const;
  const values = Int32Array.from(rows, ({ weight }) => weight);
  return {
    table: { ...table, columns: { ...table.columns, group } },
    weights: { values, decimals: weightDecimals, largest: Math.max(...values) },
  };
}
