import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Journal, keepJournal, memberStatement, monthsOf } from '../../src/account/index.ts';
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

/** A random journal, a period, and what is known of places. */
const anySpending = fc.record({
  journal: fc
    .tuple(anyAccountHistory(), anyAccountPolicies())
    .map(([entries, policies]): Journal => keepJournal(entries, policies)),
  period: fc.constantFrom('2026', '2026-03', '2026-02/2026-04', '2025-11/2027-02'),
  places: fc.dictionary(fc.constantFrom('marche', 'epicerie', 'ferme', '__proto__'), anyTraits),
});
const anyDimension = fc.constantFrom<SpendingDimension>('place', 'level', 'label', 'zone', 'channel');

const sum = (lines: readonly { readonly spent: number }[]): number => lines.reduce((all, { spent }) => all + spent, 0);

describe('spendingLines', () => {
  it('the spending at all places is what the statements of all accounts spent', () => {
    fc.assert(
      fc.property(anySpending, ({ journal, period, places }) => {
        const accounts = [...journal.closing.accounts.keys()];
        const statements = accounts.map((account) => memberStatement(journal, account, period).totals);
        expect(sum(spendingLines(journal, period, places))).toBe(sum(statements));
      }),
    );
  });

  it('the total of a period is its spending, by each dimension', () => {
    fc.assert(
      fc.property(anySpending, anyDimension, ({ journal, period, places }, by) => {
        const lines = spendingLines(journal, period, places);
        const [block] = reportSpending(lines, by).blocks;
        if (block?.kind !== 'table') throw new Error('a table');
        for (const name of new Set(lines.map((line) => line.period))) {
          const spent = sum(lines.filter((line) => line.period === name));
          expect(monthsOf(name).length).toBeGreaterThan(0);
          expect(block.table.total?.[`spent-${name}`]).toBe(spent);
          const groups = shareSpending(lines, by).filter((share) => share.period === name);
          if (by !== 'label') expect(sum(groups)).toBe(spent);
        }
      }),
    );
  });
});
