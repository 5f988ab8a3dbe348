import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountPolicies, type Entry, type MemberAccount, replay } from '../../src/account/index.ts';
import { overspentIn } from '../../src/account/ledger/overspend.ts';
import { addMonths, cents, type Month, month } from '../../src/money/index.ts';
import { type Draft, history, KEEPS } from './histories.ts';

const JAN = month('2026-01');
const account = 'a';
const place = 'p';

const once = (amount: number): AccountPolicies['overdraft'] => cents(amount, 'once');
const anyAmount = fc.integer({ min: 2, max: 5000 });
const anyMonths = fc.integer({ min: 0, max: 4 });

/** An instant of a day at ten o’clock, in UTC. */
const dayOf = (of: Month, day = 10): string => `${of}-${String(day).padStart(2, '0')}T10:00:00Z`;
const credit = (of: Month, amount: number, at = dayOf(of)): Draft => ({
  kind: 'credit',
  account,
  month: of,
  amount,
  at,
});
const bought = (covered: number, at: string, id: string): Draft => ({
  kind: 'purchase',
  account,
  place,
  at,
  id,
  lines: [{ id: 'l', covered }],
});
const refunded = (amount: number, at: string, purchase = 'p'): Draft => ({
  kind: 'refund',
  account,
  purchase,
  at,
  lines: [{ id: 'l', amount }],
});
const closed = (of: Month): Draft => ({ kind: 'close-month', month: of, at: `${addMonths(of, 1)}-01T10:00:00Z` });

interface Played {
  /** The places of the refused entries. */
  readonly refused: readonly number[];
  readonly member: MemberAccount;
}

function played(entries: readonly Draft[], policies: Partial<AccountPolicies> = {}, now?: string): Played {
  const whole: readonly Entry[] = history(...entries);
  const { ledger, diagnostics } = replay(whole, [{ ...KEEPS, ...policies }], now === undefined ? {} : { now });
  return { refused: diagnostics.map(({ path }) => Number(path[0])), member: ledger.accounts.get(account)! };
}

/** Whether the last entry is accepted, and all before it. */
function isAccepted(entries: readonly Draft[], policies: Partial<AccountPolicies> = {}, now?: string): boolean {
  const { refused } = played(entries, policies, now);
  expect(refused.filter((each) => each < entries.length - 1)).toEqual([]);
  return refused.length === 0;
}

describe('credit', () => {
  it('can be spent in its month and the months that the caisse states, to the last cent, and not after', () => {
    const anyUnspent = fc.oneof(
      fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
      fc.record({ expiresAfter: anyMonths }),
    );
    fc.assert(
      fc.property(anyUnspent, anyMonths, anyAmount, fc.boolean(), (unspent, later, amount, isClosed) => {
        const months = unspent === 'carries-over' ? 99 : unspent === 'stays-in-fund' ? 0 : unspent.expiresAfter;
        const at = dayOf(addMonths(JAN, later), 28);
        const closings = isClosed ? Array.from({ length: later }, (_, each) => closed(addMonths(JAN, each))) : [];
        const before = [credit(JAN, amount), ...closings];
        expect(isAccepted([...before, bought(amount, at, 'p')], { unspent })).toBe(later <= months);
        expect(isAccepted([...before, bought(amount + 1, at, 'p')], { unspent })).toBe(false);
        const { member } = played(before, { unspent });
        expect(member.money.member.amount).toBe(isClosed && later > months ? 0 : amount);
      }),
    );
  });

  it('expires at the end of its last month alone, and credit of one month is one layer', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 2, maxLength: 5 }), anyMonths, (amounts, months) => {
        const ofMonth = (each: number): Month => addMonths(JAN, each);
        const entries = amounts.flatMap((amount, each) => [
          ...(each === 0 ? [] : [closed(ofMonth(each - 1))]),
          credit(ofMonth(each), amount - 1),
          credit(ofMonth(each), 1),
        ]);
        const { refused, member } = played(entries, { unspent: { expiresAfter: months } });
        const kept = amounts.slice(Math.max(0, amounts.length - 1 - months));
        expect([refused, member.money.layers.map((layer) => layer.amount)]).toEqual([[], kept]);
      }),
    );
  });

  it('is kept at the end of a month up to the limit, without the credit of later months', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 1, maxLength: 4 }), anyAmount, anyAmount, (amounts, next, limit) => {
        const credits = amounts.map((amount) => credit(JAN, amount));
        const early = credit(addMonths(JAN, 1), next, dayOf(JAN, 28));
        const { member } = played([...credits, early, closed(JAN)], { carriedAtMost: once(limit) });
        const total = amounts.reduce((sum, each) => sum + each, 0);
        expect(member.money.member.amount).toBe(Math.min(total, limit) + next);
      }),
    );
  });

  it('is exceeded by no more than the overdraft that the caisse allows', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 0, max: 900 }), fc.integer({ min: -3, max: 3 }), (has, over, by) => {
        const entries = [credit(JAN, has), bought(Math.max(1, has + over + by), dayOf(JAN), 'p')];
        expect(isAccepted(entries, { overdraft: once(over) })).toBe(by <= 0);
      }),
    );
  });

  it('is spent during a pause where the caisse allows it, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom('may-spend' as const, 'may-not-spend' as const), anyAmount, (paused, amount) => {
        const entries: readonly Draft[] = [
          credit(JAN, amount),
          { kind: 'pause', account, at: dayOf(JAN) },
          bought(amount, dayOf(JAN), 'p'),
        ];
        expect(isAccepted(entries, { paused })).toBe(paused === 'may-spend');
      }),
    );
  });

  it('can be spent after a departure for the months that the caisse states, and not after', () => {
    fc.assert(
      fc.property(anyMonths, anyMonths, anyAmount, (months, later, amount) => {
        const entries: readonly Draft[] = [
          credit(JAN, amount),
          { kind: 'leave', account, at: dayOf(JAN) },
          bought(amount, dayOf(addMonths(JAN, later)), 'p'),
        ];
        expect(isAccepted(entries, { atLeave: { expiresAfter: months } })).toBe(later <= months);
      }),
    );
  });

  it('of a month is taken back to the last cent and no further, and given while it can be spent', () => {
    fc.assert(
      fc.property(anyAmount, anyMonths, anyMonths, (amount, months, later) => {
        const at = dayOf(addMonths(JAN, later));
        const corrected = (by: number, on: string): Draft => ({
          kind: 'correction',
          account,
          of: 'credit',
          month: JAN,
          amount: by,
          at: on,
        });
        expect(isAccepted([credit(JAN, amount), corrected(-amount, dayOf(JAN))])).toBe(true);
        expect(isAccepted([credit(JAN, amount), corrected(-amount - 1, dayOf(JAN))])).toBe(false);
        const unspent = { expiresAfter: months };
        expect(isAccepted([credit(JAN, amount), corrected(1, at)], { unspent })).toBe(later <= months);
      }),
    );
  });
});

describe('a contribution', () => {
  const due = (of: Month, amount: number, at: string): Draft => ({
    kind: 'contribution-due',
    account,
    month: of,
    amount,
    at,
  });
  const paid = (of: Month, amount: number, at: string): Draft => ({
    kind: 'contribution-paid',
    account,
    month: of,
    amount,
    at,
  });

  it('that is unpaid holds back credit from the day and the month that the caisse states', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.integer({ min: -1, max: 1 }), anyMonths, (days, by, months) => {
        const owed = due(JAN, 500, dayOf(JAN, 2));
        const inDays = credit(JAN, 100, `${JAN}-${String(2 + days).padStart(2, '0')}T10:00:0${1 + by}Z`);
        const exact = [due(JAN, 500, `${JAN}-02T10:00:01Z`), inDays];
        expect(isAccepted(exact, { unpaid: { creditedDays: days } })).toBe(by < 0);
        for (const later of [0, 1, 2, 3, 4]) {
          const asked = [owed, credit(addMonths(JAN, later), 100, dayOf(addMonths(JAN, later)))];
          expect(isAccepted(asked, { unpaid: { creditedMonths: months } })).toBe(later < months);
          expect(isAccepted(asked, { unpaid: 'not-credited' })).toBe(false);
          expect(isAccepted(asked, { unpaid: 'credited' })).toBe(true);
        }
        const before = [due(addMonths(JAN, 1), 500, dayOf(JAN, 2)), credit(JAN, 100)];
        expect(isAccepted(before, { unpaid: 'not-credited' })).toBe(true);
      }),
    );
  });

  it('that is paid, before or after it falls due, holds back nothing; a cent less does', () => {
    fc.assert(
      fc.property(anyAmount, fc.boolean(), fc.constantFrom(0, 1), (amount, isEarly, less) => {
        const both = [due(JAN, amount, dayOf(JAN)), paid(JAN, amount - less, dayOf(JAN))];
        const entries = [...(isEarly ? both.reverse() : both), credit(JAN, 100)];
        expect(isAccepted(entries, { unpaid: 'not-credited' })).toBe(less === 0);
      }),
    );
  });
});

describe('a hold', () => {
  it('is released when its minutes are over and no second before, and its credit can be spent again, once', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 58 }), fc.boolean(), (amount, minutes, isVoid) => {
        const held: Draft = { kind: 'hold', account, place, amount, id: 'h', at: `${JAN}-10T10:00:30Z` };
        const two = (number: number): string => String(number).padStart(2, '0');
        const over = (seconds: number): Draft => ({
          kind: 'hold-expired',
          account,
          hold: 'h',
          at: `${JAN}-10T10:${two(minutes)}:${two(30 + seconds)}Z`,
        });
        const policies = { holdMinutes: minutes };
        expect(isAccepted([credit(JAN, amount, dayOf(JAN, 2)), held, over(-1)], policies)).toBe(false);
        const released: Draft = isVoid ? { kind: 'void', account, hold: 'h', at: `${JAN}-10T10:00:30Z` } : over(0);
        const before = [credit(JAN, amount, dayOf(JAN, 2)), held, released];
        const { member } = played(before, policies);
        expect([member.holds.size, member.money.held.amount, member.money.member.amount]).toEqual([0, 0, amount]);
        expect(member.money.layers.map((layer) => layer.amount)).toEqual([amount]);
        expect(isAccepted([...before, released], policies)).toBe(false);
        expect(isAccepted([...before, bought(amount, dayOf(JAN, 11), 'p')], policies)).toBe(true);
      }),
    );
  });
});

describe('a refund', () => {
  it('gives back what was paid, in parts or whole, and never a cent more', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 4999 }), (amount, part) => {
        fc.pre(part < amount);
        const before = [credit(JAN, amount), bought(amount, dayOf(JAN), 'p')];
        expect(isAccepted([...before, refunded(amount + 1, dayOf(JAN, 11))])).toBe(false);
        const parts = [...before, refunded(part, dayOf(JAN, 11))];
        expect(isAccepted([...parts, refunded(amount - part + 1, dayOf(JAN, 12))])).toBe(false);
        const whole = [...parts, refunded(amount - part, dayOf(JAN, 12))];
        const { refused, member } = played(whole);
        expect([refused, member.money.member.amount]).toEqual([[], amount]);
        expect(isAccepted([...whole, refunded(1, dayOf(JAN, 13))])).toBe(false);
      }),
    );
  });

  it('is only to the account that paid', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const other: Draft = { kind: 'credit', account: 'b', month: JAN, amount, at: dayOf(JAN) };
        const before = [credit(JAN, amount), other, bought(amount, dayOf(JAN), 'p')];
        expect(isAccepted([...before, { ...refunded(1, dayOf(JAN)), account: 'b' } as Draft])).toBe(false);
      }),
    );
  });

  it('of an overspent purchase reduces what is overspent first', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 900 }), anyAmount, (amount, over, back) => {
        fc.pre(back <= amount + over);
        const policies = { overdraft: once(over) };
        const entries = [credit(JAN, amount), bought(amount + over, dayOf(JAN), 'p'), refunded(back, dayOf(JAN, 11))];
        const { member } = played(entries, policies);
        expect(overspentIn(member.money)).toBe(Math.max(0, over - back));
        expect(member.money.member.amount).toBe(back - over);
      }),
    );
  });

  it('is possible for the closed months that the caisse states, and not for older ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        anyAmount,
        (months, later, amount) => {
          const closings = Array.from({ length: later }, (_, each) => closed(addMonths(JAN, each)));
          const entries = [credit(JAN, amount), bought(amount, dayOf(JAN), 'p'), ...closings];
          const asked = [...entries, refunded(amount, dayOf(addMonths(JAN, later)))];
          expect(isAccepted(asked, { refundMonths: months })).toBe(later <= months);
        },
      ),
    );
  });
});

describe('an entry', () => {
  it('of a closed month counts in the first open one, and one of the future is refused', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 0, max: 1 }), (amount, seconds) => {
        const before = [credit(addMonths(JAN, 1), amount, dayOf(JAN)), closed(JAN)];
        expect(isAccepted([...before, bought(amount, dayOf(JAN, 31), 'p')])).toBe(true);
        const now = `${JAN}-10T10:00:00Z`;
        expect(isAccepted([credit(JAN, amount, `${JAN}-10T10:00:0${seconds}Z`)], {}, now)).toBe(seconds === 0);
      }),
    );
  });
});
