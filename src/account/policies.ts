/** The policies of accounts in force from a month on. */
import type { UnspentWords } from '../caisse/index.ts';
import type { Cents, Month } from '../money/index.ts';

/** Whether credit is given while a contribution is unpaid: always, never, or for some days or months after it fell due. */
export type UnpaidPolicy =
  'credited' | 'not-credited' | { readonly creditedDays: number } | { readonly creditedMonths: number };

/**
 * The policies of accounts from a month on, as `accountPolicies` gives them for a caisse.
 *
 * @french règles des comptes
 */
export interface AccountPolicies {
  readonly from: Month;
  /** What becomes of credit that is not spent in its month. */
  readonly unspent: UnspentWords;
  /** The largest credit that an account keeps at the end of a month; `null` without a limit. */
  readonly carriedAtMost: Cents<'once'> | null;
  readonly unpaid: UnpaidPolicy;
  /** Whether an account on pause may spend its credit. */
  readonly paused: 'may-spend' | 'may-not-spend';
  /** What becomes of credit when a member leaves. */
  readonly atLeave: UnspentWords;
  /** The amount by which a purchase may exceed the credit; zero for never. */
  readonly overdraft: Cents<'once'>;
  readonly transfers: 'allowed' | 'refused';
  /** The credit of the month in which a household enters: whole, or by the days that are left. */
  readonly firstMonth: 'whole' | 'by-day';
  /** The minutes after which a hold can be released by `hold-expired`. */
  readonly holdMinutes: number;
  /** The number of closed months whose entries are remembered: a purchase can be refunded in these. */
  readonly refundMonths: number;
}

/** The policies in force in a month: the latest up to it. */
export function policiesIn(policies: readonly AccountPolicies[], month: Month): AccountPolicies | undefined {
  for (let place = policies.length - 1; place >= 0; place -= 1) {
    if (policies[place]!.from <= month) return policies[place];
  }
  return undefined;
}
