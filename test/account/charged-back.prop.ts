/** Payments that the bank takes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemberAccount, readSnapshot, replay, writeSnapshot } from '../../src/account/index.ts';
import { addMonths, month } from '../../src/money/index.ts';
import { type Draft, history, KEEPS } from './histories.ts';

const JAN = month('2026-01');
const account = 'a';
const anyMonth = fc.integer({ min: 0, max: 4 }).map((each) => addMonths(JAN, each));
const anyAmount = fc.integer({ min: 1, max: 9 });

const anyDue = fc.record({ kind: fc.constant('contribution-due' as const), month: anyMonth, amount: anyAmount });
const anyPayment = fc.record({ kind: fc.constant('contribution-paid' as const), month: anyMonth, amount: anyAmount });

const opens: Draft = { kind: 'credit', account, month: JAN, amount: 100, id: 'open' };

/** The account after some entries, read from its snapshot. */
function after(entries: readonly Draft[]): MemberAccount {
  const { ledger, diagnostics } = replay(history(opens, ...entries), [KEEPS]);
  expect(diagnostics).toEqual([]);
  const read = readSnapshot(writeSnapshot(ledger));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.ledger.accounts.get(account)!;
}

/** What an account owes, by month, and what it paid in advance. */
const owed = ({ dues, due }: MemberAccount): unknown => ({
  balance: due.amount,
  dues: dues
    .map(({ month: of, amount }) => [of, amount] as const)
    .reduce<Record<string, number>>((sums, [of, amount]) => ({ ...sums, [of]: (sums[of] ?? 0) + amount }), {}),
});

describe('a charge-back', () => {
  it('leaves the contributions that would be due without the payment, in their months', () => {
    const anyBefore = fc.array(fc.oneof(anyDue, anyPayment), { maxLength: 6 });
    fc.assert(
      fc.property(anyBefore, anyPayment, fc.array(anyDue, { maxLength: 4 }), (before, payment, later) => {
        const drafts = (entries: readonly object[], name: string): readonly Draft[] =>
          entries.map((entry, place) => ({ ...entry, account, id: `${name}${place}` }) as Draft);
        const others = [...drafts(before, 'b'), ...drafts(later, 'l')];
        const charged: readonly Draft[] = [
          ...drafts(before, 'b'),
          { ...payment, account, id: 'p' },
          ...drafts(later, 'l'),
          { kind: 'contribution-charged-back', account, payment: 'p', id: 'back' },
        ];
        expect(owed(after(charged))).toEqual(owed(after(others)));
      }),
    );
  });

  it('takes back credit that is on hold when the hold ends without a purchase, and leaves what is captured', () => {
    const credit = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(credit, fc.nat(99), fc.nat(99), (amount, asked, bought) => {
        const held = Math.min(asked, amount);
        const covered = Math.min(bought, held);
        fc.pre(held > 0);
        const [spent, at] = [covered > 0, '2026-01-10T10:01:00+01:00'];
        const entries: readonly Draft[] = [
          { kind: 'contribution-paid', account, month: JAN, amount: 5, id: 'p' },
          { kind: 'credit', account, month: JAN, amount, id: 'c' },
          { kind: 'hold', account, place: 'epicerie', amount: held, id: 'h' },
          { kind: 'contribution-charged-back', account, payment: 'p', credit: 'c', id: 'back' },
          spent
            ? { kind: 'capture', account, hold: 'h', lines: [{ id: 'l', covered }], at }
            : { kind: 'void', account, hold: 'h', at },
        ];
        const { ledger, diagnostics } = replay(history(...entries), [KEEPS]);
        expect(diagnostics).toEqual([]);
        expect(ledger.accounts.get(account)!.money.member.amount).toBe(0);
        expect(ledger.money.fund.amount + ledger.money.expired.amount).toBe(0 - covered);
      }),
    );
  });
});
