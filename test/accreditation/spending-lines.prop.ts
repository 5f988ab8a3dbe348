import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepJournal, placeBill, placesIn } from '../../src/account/index.ts';
import {
  type PlaceTraits,
  shareSpending,
  type SpendingDimension,
  spendingLines,
} from '../../src/accreditation/index.ts';
import { reportSpending } from '../../src/report/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';

const anyWord = fc.constantFrom('AB', 'ab', 'Demeter', 'Le bourg', 'le Bourg');
const anyTraits: fc.Arbitrary<PlaceTraits> = fc.record(
  { level: anyWord, zone: anyWord, channel: anyWord, labels: fc.array(anyWord) },
  { requiredKeys: [] },
);
const anyPlaces = fc.dictionary(fc.constantFrom('marche', 'epicerie', 'ferme', '__proto__'), anyTraits);
const anyPeriod = fc.constantFrom('2026', '2026-03', '2026-02/2026-04', '2025-11/2027-02');
const anyDimension = fc.constantFrom<SpendingDimension>('place', 'level', 'label', 'zone', 'channel');

const sum = (lines: readonly { readonly spent: number }[]): number => lines.reduce((all, { spent }) => all + spent, 0);

describe('spendingLines', () => {
  it('the spending at places sums to what the bills of all places owe', () => {
    fc.assert(
      fc.property(
        anyAccountHistory(),
        anyAccountPolicies(),
        anyPeriod,
        anyPlaces,
        (entries, policies, period, places) => {
          const journal = keepJournal(entries, policies);
          const lines = spendingLines(journal, period, places);
          for (const place of placesIn(journal, period))
            expect(sum(lines.filter((line) => line.place === place))).toBe(placeBill(journal, place, period).owed);
          expect(new Set(lines.map(({ place }) => place))).toEqual(new Set(placesIn(journal, period)));
        },
      ),
    );
  });

  it('the total of a period is its spending, by each dimension', () => {
    fc.assert(
      fc.property(
        anyAccountHistory(),
        anyAccountPolicies(),
        anyPeriod,
        anyPlaces,
        anyDimension,
        (entries, policies, period, places, by) => {
          const lines = spendingLines(keepJournal(entries, policies), period, places);
          const [block] = reportSpending(lines, by).blocks;
          if (block?.kind !== 'table') throw new Error('a table');
          for (const name of new Set(lines.map((line) => line.period))) {
            const spent = sum(lines.filter((line) => line.period === name));
            expect(block.table.total?.[`spent-${name}`]).toBe(spent);
            const groups = shareSpending(lines, by).filter((share) => share.period === name);
            if (by !== 'label') expect(sum(groups)).toBe(spent);
          }
        },
      ),
    );
  });
});
