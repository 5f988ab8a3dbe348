import fc from 'fast-check';
import { expect, it } from 'vitest';
import { availableCredit, findPurchase, keepJournal, replay } from '../../src/account/index.ts';
import { cents } from '../../src/money/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';

it('the receipt of a purchase has the amounts of its entry, and the credit that a further purchase could take', () => {
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
      // Without an overdraft, what the account may spend after the purchase is what is left.
      const strict = policies.map((each) => ({ ...each, overdraft: cents(0, 'once') }));
      for (const [place, { entry }] of journal.lines.entries()) {
        const found = findPurchase(journal, entry.id);
        if (found === null) continue;
        const { ledger } = replay(
          journal.lines.slice(0, place + 1).map((line) => line.entry),
          policies,
        );
        if (ledger.accounts.get(found.account)?.status !== 'active') continue;
        expect(found.remaining).toBe(availableCredit(ledger, found.account, found.at, strict));
      }
    }),
  );
});
