/** Random payments in the form of HelloAsso, with fields that must not be read. */
import fc from 'fast-check';

export const STATES = [
  'Pending',
  'Authorized',
  'Refused',
  'Unknown',
  'Registered',
  'Error',
  'Refunded',
  'Refunding',
  'Waiting',
  'Canceled',
  'Contested',
  'WaitingBankValidation',
  'WaitingBankWithdraw',
  'Abandoned',
  'WaitingAuthentication',
  'AuthorizedPreprod',
  'Corrected',
  'Deleted',
  'Inconsistent',
  'NoDonation',
  'Init',
] as const;

/** A payment as HelloAsso sends it. */
export interface SentPayment {
  readonly id: number;
  readonly amount: number;
  readonly date: string;
  readonly state: (typeof STATES)[number];
  readonly installmentNumber: number;
  readonly refundOperations: readonly { readonly id: number; readonly amount: number; readonly status: string }[];
  readonly payer: Readonly<Record<string, string>>;
}

/** Words that must never come out. */
export const SECRETS: readonly string[] = ['1984-05-15', '23 rue du maréchal', 'Dubois', 'foyer@example.org'];

const anyRefund = fc.record({
  id: fc.integer({ min: 1, max: 1e6 }),
  amount: fc.integer({ min: 1, max: 5000 }),
  status: fc.constantFrom('Processed', 'Init', 'Failed'),
});

/** A random payment. */
const anyPayment: fc.Arbitrary<SentPayment> = fc.record({
  id: fc.integer({ min: 1, max: 1e6 }),
  amount: fc.integer({ min: 1, max: 100_000 }),
  date: fc.constant('2026-06-07T14:11:15.0825381+02:00'),
  state: fc.constantFrom(...STATES),
  installmentNumber: fc.integer({ min: 1, max: 12 }),
  refundOperations: fc.uniqueArray(anyRefund, { maxLength: 2, selector: ({ id }) => id }),
  payer: fc.constant({
    email: 'foyer@example.org',
    lastName: 'Dubois',
    dateOfBirth: '1984-05-15T02:00:00+02:00',
    address: '23 rue du maréchal',
  }),
});

/** Random payments with ids of their own. */
export const anyPayments: fc.Arbitrary<SentPayment[]> = fc.uniqueArray(anyPayment, {
  maxLength: 8,
  selector: ({ id }) => id,
});

/** Readings of one payment while its state advances: each as a notification or as a page of the API, with the list of refunds or without. */
export interface PaymentHistory {
  readonly readings: readonly unknown[];
  /** The last reading, of the API and with its list of refunds. */
  readonly last: unknown;
}

/** How far a refund is at each reading: not listed yet, listed, and took place or failed. */
const STEPS = ['absent', 'Init', 'Processing', 'Processed'] as const;

/** A random history of one payment, with its readings in any order and some of them twice. */
export const anyHistory: fc.Arbitrary<PaymentHistory> = fc
  .record({
    amount: fc.integer({ min: 10, max: 10_000 }),
    parts: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    end: fc.constantFrom('Authorized', 'Refunding', 'Refunded', 'Contested'),
    moments: fc.array(
      fc.record({
        isSettled: fc.boolean(),
        steps: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
        form: fc.constantFrom('notification', 'page', 'order', 'unlisted', 'unlisted order'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .chain(({ amount, parts, end, moments }) => {
    const sent = (steps: readonly number[], state: string, isListed = true): object => ({
      id: 13_790,
      amount,
      date: '2026-03-05T09:30:00+01:00',
      state,
      payer: { email: 'foyer@example.org' },
      ...(isListed
        ? {
            refundOperations: parts.flatMap((part, place) => {
              const status = STEPS[steps[place]!]!;
              const meta = { updatedAt: `2026-0${place + 4}-09T10:00:00+02:00` };
              return status === 'absent' ? [] : [{ id: 70 + place, amount: part, status, meta }];
            }),
          }
        : {}),
    });
    const far = moments.at(-1)!.steps;
    const readings = moments.map(({ isSettled, steps, form }) => {
      const reached = steps.map((step, place) => Math.min(step, far[place]!));
      const payment = sent(reached, isSettled ? end : 'Authorized', !form.startsWith('unlisted'));
      if (form === 'notification' || form === 'unlisted') return { eventType: 'Payment', data: payment };
      return form === 'page' ? { data: [payment] } : { eventType: 'Order', data: { id: 1, payments: [payment] } };
    });
    return fc.record({
      readings: fc.shuffledSubarray([...readings, ...readings]),
      last: fc.constant({ data: [sent(far, end)] }),
    });
  });
