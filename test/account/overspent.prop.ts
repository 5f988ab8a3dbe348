/** What purchases take beyond the credit, and what repays it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountPolicies, keepJournal, replay, writeSnapshot } from '../../src/account/index.ts';
import { addMonths, cents, type Month, month } from '../../src/money/index.ts';
import { type Draft, history, KEEPS } from './histories.ts';

const JAN = month('2026-01');
const account = 'a';
const monthOf = (each: number): Month => addMonths(JAN, each);
const at = (of: Month, day: number): string => `${of}-${String(day).padStart(2, '0')}T10:00:00Z`;
const closed = (of: Month): Draft => ({ kind: 'close-month', month: of, at: at(addMonths(of, 1), 1) });
const credit = (of: Month, amount: number, when = at(of, 1)): Draft => ({
  kind: 'credit',
  account,
  month: of,
  amount,
  at: when,
});
const bought = (id: string, covered: number, when: string, offline = true): Draft => ({
  kind: 'purchase',
  account,
  place: 'epicerie',
  at: when,
  id,
  lines: [{ id: 'l', covered }],
  ...(offline ? { offline: true } : {}),
});

const anyDay = fc.integer({ min: 2, max: 27 });
const anyMonth = fc.integer({ min: 0, max: 3 });
const anyUnspent = fc.oneof(
  fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
  fc.record({ expiresAfter: fc.integer({ min: 0, max: 3 }) }),
);

/** Credit of four months, given in its month or in the month before, and purchases that tills made offline. */
const anyEntries = fc.record({
  credits: fc.tuple(
    ...[0, 1, 2, 3].map(() => fc.record({ amount: fc.integer({ min: 1, max: 99 }), early: fc.boolean() })),
  ),
  purchases: fc.array(fc.record({ month: anyMonth, day: anyDay, amount: fc.integer({ min: 1, max: 99 }) }), {
    maxLength: 6,
  }),
});

type Drawn = typeof anyEntries extends fc.Arbitrary<infer Each> ? Each : never;

const entriesOf = ({ credits, purchases }: Drawn): readonly Draft[] => [
  ...credits.map(({ amount, early }, each) =>
    credit(monthOf(each), amount, early ? at(monthOf(each - 1), 28) : at(monthOf(each), 1)),
  ),
  ...purchases.map(({ month: each, day, amount }, place) => bought(`p${place}`, amount, at(monthOf(each), day))),
];

describe('what is overspent', () => {
  it('is the same however late offline purchases are synchronised, while their months are open', () => {
    fc.assert(
      fc.property(anyEntries, anyUnspent, fc.infiniteStream(fc.nat({ max: 120 })), (drawn, unspent, delays) => {
        const sorted = [...history(...entriesOf(drawn))].sort((one, other) => one.at.localeCompare(other.at));
        const arrivals = new Map(
          sorted.map((entry) => {
            const delay = entry.kind === 'purchase' ? Number(delays.next().value) : 0;
            return [entry, Date.parse(entry.at) + delay * 86_400_000];
          }),
        );
        const late = [...sorted].sort((one, other) => arrivals.get(one)! - arrivals.get(other)!);
        const closings = history(...[0, 1, 2, 3].map((each) => closed(monthOf(each)))).map((entry, place) => ({
          ...entry,
          id: `c${place}`,
        }));
        const [first, second] = [sorted, late].map((entries) => {
          const { ledger, diagnostics } = replay([...entries, ...closings], [{ ...KEEPS, unspent }]);
          expect(diagnostics).toEqual([]);
          const { money } = ledger.accounts.get(account)!;
          return { balance: money.member.amount, expired: ledger.money.expired.amount };
        });
        expect(second).toEqual(first);
      }),
    );
  });

  it('is repaid before credit that can repay it expires', () => {
    fc.assert(
      fc.property(anyEntries, anyUnspent, (drawn, unspent) => {
        const entries = [...entriesOf(drawn), ...[0, 1, 2, 3].map((each) => closed(monthOf(each)))];
        const { closing, lines } = keepJournal(history(...entries), [{ ...KEEPS, unspent }]);
        const left = closing.accounts.get(account)!.money.overspent.map(({ month: of }) => of);
        const expired = lines.flatMap(({ postings }) => postings.filter(({ to }) => to === 'expired'));
        for (const { of } of expired) {
          const last = typeof unspent === 'object' ? addMonths(of!, unspent.expiresAfter) : of!;
          expect(left.filter((overspent) => overspent <= last)).toEqual([]);
        }
      }),
    );
  });

  it('is no part of a snapshot once it is repaid', () => {
    const overdraft = cents(500, 'once');
    const policies: AccountPolicies[] = [{ ...KEEPS, unspent: 'stays-in-fund', refundMonths: 1, overdraft }];
    const sizeAfter = (months: number): number => {
      const entries = Array.from({ length: months }, (_, each) => [
        credit(monthOf(each), 1000),
        bought(`p${String(each).padStart(3, '0')}`, each === 0 ? 1500 : 1000, at(monthOf(each), 5), false),
        closed(monthOf(each)),
      ]).flat();
      const { ledger, diagnostics } = replay(history(...entries), policies);
      expect(diagnostics).toEqual([]);
      return writeSnapshot(ledger).length;
    };
    expect(Math.abs(sizeAfter(200) - sizeAfter(20))).toBeLessThan(20);
  });
});
