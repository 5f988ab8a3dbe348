import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPurchase, keepJournal, memberStatement } from '../../src/account/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';

const YEARS = ['2025', '2026', '2027', '2028'];

it('the receipt of a purchase has the amounts of its entry, and the credit that the statement has after it', () => {
  fc.assert(
    fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
      const journal = keepJournal(entries, policies);
      const isMoney = new Map(journal.lines.map(({ entry, postings }) => [entry.id, postings[0]?.item === null]));
      for (const { entry } of journal.lines) {
        const found = findPurchase(journal, entry.id);
        const isPurchase = entry.kind === 'purchase' || entry.kind === 'capture';
        expect(found !== null).toBe(isPurchase && isMoney.get(entry.id) === true);
        if (found === null || !isPurchase) continue;
        expect(found.covered).toBe(entry.lines.reduce((sum, { covered }) => sum + covered, 0));
        expect(found.total).toBe(found.covered + found.own);
        expect(found.lines.every(({ price, covered, own }) => price === covered + own)).toBe(true);
        expect(found.total).toBe(found.lines.reduce((sum, { price }) => sum + price, 0));
      }
      // In the order of the months, the statement has the credit of the ledger after the last entry of an account.
      for (const account of ['a', 'b', 'c']) {
        const last = journal.lines
          .filter(({ postings }) => postings.some(({ from, to }) => [from, to].includes(`member:${account}`)))
          .at(-1);
        const found = last === undefined ? null : findPurchase(journal, last.entry.id);
        if (found?.account !== account) continue;
        const { closing } = memberStatement(journal, account, YEARS.at(-1)!).totals;
        expect(found.remaining).toBe(Math.max(0, closing));
      }
    }),
  );
});
