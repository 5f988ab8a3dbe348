import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstWholeMonth,
  fundStatements,
  type Journal,
  keepJournal,
  memberStatement,
  monthsOf,
  parisTime,
  placeBill,
  placesIn,
  readSnapshot,
  replay,
  type StatementLine,
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

  it('each line of a statement moves money, or is an entry without movements', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const journal = keepJournal(entries, policies);
        const places = new Map(journal.lines.map(({ entry }) => [entry.id, 'place' in entry ? entry.place : null]));
        for (const { id, kind, place, credit, expired, held, due, own } of ACCOUNTS.flatMap(
          (account) => memberStatement(journal, account, '2026').lines,
        )) {
          const { entry, postings } = journal.lines.find((line) => line.entry.id === id)!;
          const isMoving = [credit, expired, held, due, own].some((amount) => amount !== 0);
          expect([kind, isMoving || postings.length === 0]).toEqual([kind, true]);
          if (entry.kind === 'capture' || entry.kind === 'void') expect(place).toBe(places.get(entry.hold));
        }
      }),
    );
  });

  it('lines of statements and of bills are in order of date, those of a day in the order of the journal', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), (entries, policies) => {
        const journal = keepJournal(entries, policies);
        const places = new Map(journal.lines.map(({ entry }, place) => [entry.id, place]));
        for (const period of ['2026', '2026-01/2026-06', '2026-03']) {
          const statements = ACCOUNTS.map((account) => memberStatement(journal, account, period));
          const bills = placesIn(journal, period).map((place) => placeBill(journal, place, period));
          for (const { lines } of [...statements, ...bills]) {
            const keys = lines.map(({ id, at }) => ({ date: parisTime(at)!.date, place: places.get(id)! }));
            expect(keys).toEqual(
              [...keys].sort((left, right) => left.date.localeCompare(right.date) || left.place - right.place),
            );
          }
          for (const { lines, totals } of statements) {
            let balance: number = totals.opening;
            for (const line of lines) expect(line.balance).toBe((balance += line.credit));
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

  it('a statement of a month that a journal contains whole is that of the whole history', () => {
    fc.assert(
      fc.property(anyAccountHistory(), anyAccountPolicies(), fc.nat(), (entries, policies, cut) => {
        const place = cut % (entries.length + 1);
        const read = readSnapshot(writeSnapshot(replay(entries.slice(0, place), policies).ledger));
        if (!read.ok) throw new Error('a snapshot');
        const tail = keepJournal(entries.slice(place), policies, { from: read.ledger });
        const whole = keepJournal(entries, policies);
        const first = firstWholeMonth(tail);
        if (place === 0) expect(first).toBe(null);
        for (const month of MONTHS.filter((each) => first === null || each >= first)) {
          for (const account of ACCOUNTS) {
            expect(memberStatement(tail, account, month)).toEqual(memberStatement(whole, account, month));
          }
          expect(placeBill(tail, 'marche', month)).toEqual(placeBill(whole, 'marche', month));
          expect(fundStatements(tail, month)).toEqual(fundStatements(whole, month));
        }
      }),
    );
  });

  it('a period of two months contains both and those between', () => {
    fc.assert(
      fc.property(
        anyAccountHistory(),
        anyAccountPolicies(),
        fc.nat(11),
        fc.nat(11),
        (entries, policies, one, other) => {
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          const months = MONTHS.slice(first, last + 1);
          const journal = keepJournal(entries, policies);
          const period = `${MONTHS[first]!}/${MONTHS[last]!}`;
          expect(monthsOf(period)).toEqual(months);
          expect(fundStatements(journal, period)).toEqual(months.flatMap((month) => fundStatements(journal, month)));
          const { lines, totals } = memberStatement(journal, 'a', period);
          const moves = (all: readonly StatementLine[]) =>
            all.map(({ balance: _, ...move }) => move).sort((left, right) => (left.id < right.id ? -1 : 1));
          expect(moves(lines)).toEqual(moves(months.flatMap((month) => memberStatement(journal, 'a', month).lines)));
          expect(totals.opening).toBe(memberStatement(journal, 'a', MONTHS[first]!).totals.opening);
          expect(totals.closing).toBe(memberStatement(journal, 'a', MONTHS[last]!).totals.closing);
        },
      ),
    );
    for (const wrong of ['2026-03/2026-02', '2026-01/', '2026/2027', '2026-01/2026-02/2026-03', '0001-01/9999-12']) {
      expect(() => monthsOf(wrong)).toThrow(RangeError);
    }
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
