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
