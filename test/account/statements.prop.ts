import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fundStatements,
  type Journal,
  keepJournal,
  memberStatement,
  placeBill,
  placesIn,
  replay,
  thirdPayerStatements,
  writeSnapshot,
} from '../../src/account/index.ts';
import { addMonths } from '../../src/money/index.ts';
import { anyAccountHistory, anyAccountPolicies } from '../../src/testing/account/any-account-history.ts';
import { history, KEEPS } from './histories.ts';

const ACCOUNTS = ['a', 'b', 'c'];
const MONTHS = [...Array(12).keys()].map((place) => addMonths('2026-01', place));

describe('statements', () => {
  it('a statement adds up: opening and all lines give closing, and the months of a year give the year', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const journal = keepJournal(entries, policies);
        expect(writeSnapshot(journal.closing)).toBe(writeSnapshot(replay(entries, policies).ledger));
        for (const account of ACCOUNTS) {
          const year = memberStatement(journal, account, '2026');
          const months = MONTHS.map((month) => memberStatement(journal, account, month));
          for (const { lines, totals } of [year, ...months]) {
            expect(totals.opening + lines.reduce((sum, { credit }) => sum + credit, 0)).toBe(totals.closing);
            expect(
              totals.opening + totals.credited - totals.spent - totals.expired + totals.transferred - totals.held,
            ).toBe(totals.closing);
          }
          for (const [place, { totals }] of months.entries()) {
            if (place > 0) expect(totals.opening).toBe(months[place - 1]!.totals.closing);
          }
          for (const key of [
            'credited',
            'spent',
            'own',
            'expired',
            'transferred',
            'held',
            'contributionsDue',
            'contributionsPaid',
          ] as const) {
            expect(months.reduce((sum, { totals }) => sum + totals[key], 0)).toBe(year.totals[key]);
          }
        }
      }),
    );
  });

  it('the statement of a month is the same from the whole history and from the ledger before it', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), fc.nat(), (entries, policies, cut) => {
        const place = cut % (entries.length + 1);
        const from = replay(entries.slice(0, place), policies).ledger;
        const tail = keepJournal(entries.slice(place), policies, { from });
        const whole = keepJournal(entries, policies);
        for (const account of ACCOUNTS) {
          const last = memberStatement(whole, account, '2027').totals;
          const { closing, owed } = memberStatement(tail, account, '2027').totals;
          expect({ closing, owed }).toEqual({ closing: last.closing, owed: last.owed });
        }
      }),
    );
  });

  it('the bills of all places sum to what accounts spent', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const journal = keepJournal(entries, policies);
        const { money } = journal.closing;
        let total = 0;
        for (const place of placesIn(journal, '2026')) {
          const { owed, purchases, refunds, lines } = placeBill(journal, place, '2026');
          expect(owed).toBe(purchases - refunds);
          expect(owed).toBe(money.places.get(place)?.amount ?? 0);
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(owed);
          total += owed;
        }
        const members = ACCOUNTS.reduce(
          (sum, account) => sum + memberStatement(journal, account, '2026').totals.spent,
          0,
        );
        expect(members).toBe(total + paidBack(journal));
      }),
    );
  });

  /** What went to households, which advanced the money of a purchase, less what they gave back. */
  const paidBack = (journal: Journal): number =>
    journal.lines.reduce(
      (sum, { postings }) =>
        sum +
        postings.reduce((amount, { from, to, amount: moved }) => {
          if (from.startsWith('member:') && to.startsWith('household:')) return amount + moved;
          return from.startsWith('household:') && to.startsWith('member:') ? amount - moved : amount;
        }, 0),
      0,
    );

  it('the fund has the sums of its members', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const journal = keepJournal(entries, policies);
        for (const fund of fundStatements(journal, '2026')) {
          const members = ACCOUNTS.map((account) => memberStatement(journal, account, fund.month).totals);
          const sum = (key: keyof (typeof members)[number]): number =>
            members.reduce((total, each) => total + each[key], 0);
          expect(fund).toMatchObject({
            allocationsCredited: sum('credited'),
            allocationsSpent: sum('spent'),
            creditExpired: sum('expired'),
            arrears: sum('owed'),
            contributionsDue: sum('contributionsDue'),
          });
          expect(fund.contributionsPaid + fund.latePayments).toBe(sum('contributionsPaid'));
        }
      }),
    );
  });

  it('third payers have totals, and no number of accounts below the threshold of secrecy', () => {
    const due = (account: string, amount: number) =>
      ({ kind: 'contribution-due', account, month: '2026-01', amount, thirdPayer: 'ccas' }) as const;
    const journal = keepJournal(history(due('a', 3000), due('b', 2000), due('a', 500)), [KEEPS]);
    expect(thirdPayerStatements(journal, '2026-01')).toEqual([
      { thirdPayer: 'ccas', period: '2026-01', amount: 5500, accounts: 2 },
    ]);
    expect(thirdPayerStatements(journal, '2026', { secrecyThreshold: 3 })[0]).toMatchObject({
      amount: 5500,
      accounts: null,
    });
    expect(thirdPayerStatements(journal, '2026-02')).toEqual([]);
  });
});
