import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExpectedPayment,
  type LeftOutPayment,
  type Payment,
  readCyclosBalances,
  readHelloAsso,
  readMembers,
  readPlaces,
  reconcile,
  renderCyclosPayments,
} from '../../src/formats/index.ts';
import { cents } from '../../src/money/index.ts';
import { anyHistory, anyPayments, SECRETS, type SentPayment } from './any-hello-asso.ts';

const accountOf = (): string => 'foyer-12';

function read(data: unknown): { readonly payments: readonly Payment[]; readonly leftOut: readonly LeftOutPayment[] } {
  const result = readHelloAsso(JSON.stringify(data), { accountOf });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return result;
}

/** The lines that move money; warnings are no part of it. */
function settled(data: unknown): readonly Payment[] {
  const result = readHelloAsso(JSON.stringify(data), { accountOf });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return result.payments;
}

const byKey = (payments: readonly Payment[]): readonly Payment[] =>
  [...payments].sort((left, right) => (left.key < right.key ? -1 : 1));

const sum = (payments: readonly Payment[], kind: Payment['kind']): number =>
  payments.filter((each) => each.kind === kind).reduce((total, { amount }) => total + amount, 0);

const received = ['Authorized', 'Registered', 'Refunded', 'Refunding', 'Contested'];

describe('readHelloAsso', () => {
  it('a payment of HelloAsso is never credited before it is settled', () => {
    fc.assert(
      fc.property(anyPayments, (sent) => {
        const { payments, leftOut } = read({ data: sent });
        const paid = sent.filter(({ state }) => received.includes(state));
        expect(sum(payments, 'payment')).toBe(paid.reduce((total, { amount }) => total + amount, 0));
        expect(leftOut.filter(({ key }) => /^helloasso:payment:\d+$/.test(key))).toHaveLength(
          sent.length - paid.length,
        );
        const back = ({ refundOperations }: SentPayment): number =>
          refundOperations
            .filter(({ status }) => status === 'Processed')
            .reduce((total, { amount }) => total + amount, 0);
        const ids = paid.flatMap(({ refundOperations }) => refundOperations.map(({ id }) => id));
        fc.pre(new Set(ids).size === ids.length);
        expect(sum(payments, 'refund')).toBe(paid.reduce((total, each) => total + back(each), 0));
        const contested = paid.filter(({ state }) => state === 'Contested');
        expect(sum(payments, 'charge-back')).toBe(contested.reduce((total, { amount }) => total + amount, 0));
      }),
    );
  });

  it('fields that are not known have no effect', () => {
    fc.assert(
      fc.property(anyPayments, fc.string(), fc.jsonValue(), (sent, key, value) => {
        const known = [
          'id',
          'amount',
          'date',
          'state',
          'installmentNumber',
          'refundOperations',
          'payer',
          'data',
          'payments',
          'order',
          'metadata',
          'meta',
          'eventType',
        ];
        fc.pre(!known.includes(key) && key !== '__proto__');
        expect(read(sent.map((each) => ({ ...each, [key]: value })))).toEqual(read(sent));
      }),
    );
  });

  it('notifications, pages, orders and lists give the same payments, each once', () => {
    fc.assert(
      fc.property(anyPayments, (sent) => {
        const page = read({ data: sent }).payments;
        expect(read(sent).payments).toEqual(page);
        expect(read(sent.map((each) => ({ eventType: 'Payment', data: each }))).payments).toEqual(page);
        expect(read([...sent, ...sent]).payments).toEqual(page);
        const order = { eventType: 'Order', data: { id: 1, payments: sent, payer: sent[0]?.payer ?? {} } };
        expect(read(order).payments).toEqual(page);
      }),
    );
  });

  it('readings of one payment while its state advances, in any order, give the lines of its last state', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ readings, last }, at) => {
        const place = at % (readings.length + 1);
        const all = [...readings.slice(0, place), last, ...readings.slice(place)];
        expect(byKey(settled(all))).toEqual(byKey(settled([last])));
      }),
    );
  });

  it('texts that are read one after the other give each line once, with the key and the amount that it keeps', () => {
    fc.assert(
      fc.property(anyHistory, ({ readings, last }) => {
        const lines = [...readings, last].flatMap((each) => settled([each]));
        const once = lines.filter(({ key }, place) => lines.findIndex((each) => each.key === key) === place);
        expect(byKey(once)).toEqual(byKey(settled([last])));
        const { matched, missing, surplus } = reconcile([], lines);
        const alone = reconcile([], settled([last]));
        expect([matched, missing, surplus].flat().map(({ paid }) => paid)).toEqual(
          [alone.matched, alone.missing, alone.surplus].flat().map(({ paid }) => paid),
        );
      }),
    );
  });

  it('no name, address, e-mail or date of birth comes out', () => {
    fc.assert(
      fc.property(anyPayments, (sent) => {
        const text = JSON.stringify(read(sent));
        expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
      }),
    );
  });
});

describe('texts of other software', () => {
  it('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `user,balance\n${text}`),
        ),
        (text) => {
          expect(typeof readHelloAsso(text, { accountOf }).ok).toBe('boolean');
          for (const reader of [readCyclosBalances, readMembers, readPlaces])
            expect(typeof reader(text).ok).toBe('boolean');
        },
      ),
    );
  });
});

const anyAmount = fc.integer({ min: 1, max: 1e7 }).map((amount) => cents(amount, 'once'));

describe('renderCyclosPayments', () => {
  it('payments written for Cyclos have the sum of the payments', () => {
    const anyText = fc.oneof(fc.constantFrom('=1+1', '+33', '@a', 'a;b', 'a,"b"'), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: anyText, from: anyText, to: anyText, amount: anyAmount }), { maxLength: 5 }),
        (payments) => {
          const text = renderCyclosPayments(payments, {
            columns: { from: 'from', to: 'user', amount: 'balance', description: 'description' },
          });
          const back = readCyclosBalances(text);
          if (!back.ok) throw new Error(JSON.stringify(back.diagnostics));
          const total = back.balances.reduce((all, { balance }) => all + balance, 0);
          expect(total).toBe(payments.reduce((all, { amount }) => all + amount, 0));
        },
      ),
    );
  });
});

describe('reconcile', () => {
  const anyAccount = fc.constantFrom('a', 'b', 'c', 'd');
  const anyDue: fc.Arbitrary<ExpectedPayment> = fc.record({
    account: anyAccount,
    month: fc.constant('2026-11'),
    amount: anyAmount,
  });
  const anyPaid: fc.Arbitrary<Payment> = fc.record({
    key: fc.integer({ min: 0, max: 12 }).map(String),
    kind: fc.constantFrom('payment', 'payment', 'refund', 'charge-back' as const),
    account: fc.option(anyAccount),
    at: fc.constantFrom('2026-11-03', '2026-12-01', '30/11/2026'),
    amount: anyAmount,
  });

  it('a reconciliation has every cent that is due and every cent that was paid', () => {
    fc.assert(
      fc.property(
        fc.array(anyDue),
        fc.array(anyPaid),
        fc.constantFrom({}, { period: '2026-11' }),
        (due, payments, options) => {
          const { matched, missing, surplus, unknown, repeated, outside } = reconcile(due, payments, options);
          const accounts = [...matched, ...missing, ...surplus];
          const total = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
          const signed = ({ kind, amount }: Payment): number => (kind === 'payment' ? amount : -amount);
          expect(total(accounts.map((each) => each.due))).toBe(total(due.map(({ amount }) => amount)));
          expect(total([...accounts.map(({ paid }) => paid), ...[unknown, repeated, outside].flat().map(signed)])).toBe(
            total(payments.map(signed)),
          );
          expect(new Set(accounts.map(({ account }) => account)).size).toBe(accounts.length);
          expect(matched.every(({ due: owed, paid }) => owed === paid)).toBe(true);
          expect(missing.every(({ due: owed, paid }) => paid < owed)).toBe(true);
          expect(surplus.every(({ due: owed, paid }) => paid > owed)).toBe(true);
        },
      ),
    );
  });

  it('the order of lines changes nothing in a reconciliation but the order of keys', () => {
    const anyLists = fc
      .tuple(fc.array(anyDue), fc.uniqueArray(anyPaid, { selector: ({ key }) => key }))
      .chain(([due, paid]) =>
        fc.tuple(
          fc.constant([due, paid] as const),
          fc.shuffledSubarray(due, { minLength: due.length }),
          fc.shuffledSubarray(paid, { minLength: paid.length }),
        ),
      );
    const sorted = (result: ReturnType<typeof reconcile>): unknown =>
      [result.matched, result.missing, result.surplus].map((all) =>
        all.map((each) => ({ ...each, payments: [...each.payments].sort() })),
      );
    fc.assert(
      fc.property(anyLists, ([[due, paid], otherDue, otherPaid]) => {
        expect(sorted(reconcile(otherDue, otherPaid))).toEqual(sorted(reconcile(due, paid)));
      }),
    );
  });
});
