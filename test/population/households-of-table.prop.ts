import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { factsOf, householdInputs, persons } from '../../src/household/index.ts';
import { month } from '../../src/money/index.ts';
import { householdsOfTable } from '../../src/population/households-of-table.ts';
import { tableFromFacts } from '../../src/population/index.ts';
import { countMembers, type Facts, given } from '../../src/rule/index.ts';

const anyAge = fc.integer({ min: 0, max: 90 });

/** A range of ages from an age on, perhaps without an end; nobody is older than 130. */
const anyRange = fc
  .tuple(anyAge, fc.option(fc.integer({ min: 1, max: 60 })))
  .map(([from, length]) => countMembers(from, length === null ? null : Math.min(from + length, 130)));

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  values: fc.record(
    {
      income: fc.constantFrom('0', '-12.5', '1234.56'),
      chosen: fc.constantFrom('0', '20'),
      rank: fc.constantFrom('1', '12'),
      membership: fc.boolean(),
      residence: fc.constantFrom('Valmont', 'Rives'),
    },
    { requiredKeys: [] },
  ),
  ages: fc.array(anyAge, { minLength: 1, maxLength: 6 }),
});

test.prop([fc.array(anyRange, { maxLength: 4 }), fc.boolean(), fc.array(anyFacts, { minLength: 1, maxLength: 4 })])(
  'a household of a row has the facts of the row',
  (ranges, isCounted, facts) => {
    const { income, chosen, rank, membership, residence } = householdInputs;
    const rules = {
      income,
      chosen,
      rank,
      membership,
      known: given(residence),
      ...Object.fromEntries(ranges.map((range, place) => [`range ${place}`, range])),
      ...(isCounted ? { persons: persons() } : {}),
    };
    const table = tableFromFacts(rules, facts);
    const households = householdsOfTable(table, (name) => name === 'income' || name === 'chosen');
    const again = households.map((household) => {
      const { facts: of, diagnostics } = factsOf(household, month('2026-01'));
      expect(diagnostics).toEqual([]);
      return of;
    });
    expect(tableFromFacts(rules, again)).toEqual(table);
  },
);
