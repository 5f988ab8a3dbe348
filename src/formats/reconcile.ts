/** Compares the contributions due with the payments that came in. */
import { monthsOf } from '../account/index.ts';
import { type Cents, cents, checkArgument, checkItems, readParts } from '../money/index.ts';
import { monthOfDate } from './is-date.ts';
import type { Payment } from './payment.ts';

/** A contribution that is due. */
export interface ExpectedPayment {
  readonly account: string;
  /** The month for which it is due, `YYYY-MM`. */
  readonly month: string;
  readonly amount: Cents<'once'>;
}

/** What one account owed and paid, in all. */
export interface ReconciledAccount {
  readonly account: string;
  readonly due: Cents<'once'>;
  /** Payments less refunds and charge-backs. */
  readonly paid: Cents<'once'>;
  /** `paid` less `due`: below zero for what is missing. */
  readonly difference: Cents<'once'>;
  /** The keys of the payments, in the order of the list. */
  readonly payments: readonly string[];
}

/** What matched and what did not. Every payment and every contribution due stands in exactly one place. */
export interface Reconciliation {
  /** The accounts that paid what they owed. */
  readonly matched: readonly ReconciledAccount[];
  /** The accounts that owe and paid too little, nothing included. */
  readonly missing: readonly ReconciledAccount[];
  /** The accounts that paid more than they owed, or without owing. */
  readonly surplus: readonly ReconciledAccount[];
  /** Payments whose account is not known. */
  readonly unknown: readonly Payment[];
  /** Payments with the key of an earlier one; they count once. */
  readonly repeated: readonly Payment[];
  /** Payments dated outside the period; they are in no sum. */
  readonly outside: readonly Payment[];
}

/** Options of `reconcile`. */
export interface ReconcileOptions {
  /**
   * A month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`: payments of other months are listed apart.
   *
   * @defaultValue all payments count
   */
  readonly period?: string;
}

/**
 * Compares contributions due with payments, account by account.
 *
 * @param due - the contributions due
 * @param payments - the payments, for example of `readHelloAsso`
 * @param options - the period of the payments
 * @returns the accounts by outcome, in the order of their ids; all amounts due, and all paid in the period, are in exactly one of them
 * @throws RangeError when the period is none
 * @law a reconciliation has every cent that is due and every cent that was paid
 * @law the order of lines changes nothing in a reconciliation but the order of keys
 * @unit cents
 * @french rapprochement
 */
export function reconcile(
  due: readonly ExpectedPayment[],
  payments: readonly Payment[],
  options: ReconcileOptions = {},
): Reconciliation {
  checkItems('due', due, 'object');
  checkItems('payments', payments, 'object');
  const isInPeriod = periodCheck(options);
  const keys = new Set<string>();
  const [once, repeated, outside]: [Payment[], Payment[], Payment[]] = [[], [], []];
  for (const payment of payments) {
    (keys.has(payment.key) ? repeated : isInPeriod(payment) ? once : outside).push(payment);
    keys.add(payment.key);
  }
  const accounts = new Map<string, { due: number; paid: number; payments: string[] }>();
  const at = (account: string): { due: number; paid: number; payments: string[] } => {
    const known = accounts.get(account) ?? { due: 0, paid: 0, payments: [] };
    accounts.set(account, known);
    return known;
  };
  for (const { account, amount } of due) at(account).due += amount;
  for (const { account, kind, amount, key } of once) {
    if (account === null) continue;
    const of = at(account);
    of.paid += kind === 'payment' ? amount : -amount;
    of.payments.push(key);
  }
  const all = [...accounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([account, { due: owed, paid, payments: found }]) => ({
      account,
      due: cents(owed, 'once'),
      paid: cents(paid, 'once'),
      difference: cents(paid - owed, 'once'),
      payments: found,
    }));
  return {
    matched: all.filter(({ difference }) => difference === 0),
    missing: all.filter(({ difference }) => difference < 0),
    surplus: all.filter(({ difference }) => difference > 0),
    unknown: once.filter(({ account }) => account === null),
    repeated,
    outside,
  };
}

/** Whether a payment is of the period; one without a readable day is. */
function periodCheck(options: ReconcileOptions): (payment: Payment) => boolean {
  const { period } = readParts('options', options);
  if (period === undefined) return () => true;
  checkArgument('options.period', period, 'text');
  const months = new Set<string>(monthsOfOption(period));
  return ({ at }) => {
    const month = monthOfDate(at);
    return month === null || months.has(month);
  };
}

function monthsOfOption(period: string): readonly string[] {
  try {
    return monthsOf(period);
  } catch (cause) {
    throw new RangeError(`options.period: ${JSON.stringify(period)} is neither a month, nor a year, nor two months`, {
      cause,
    });
  }
}
