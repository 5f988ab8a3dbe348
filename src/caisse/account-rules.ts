/** What a caisse decides on the accounts of its members, and its lowering. */
import { cents, type Cents, centsFromExact, exact } from '../money/index.ts';
import { lowerDelay, lowerEuros } from './fund/context.ts';
import type { UnspentWords } from './fund/scenario.ts';
import type { Scope } from './lowering/scope.ts';
import type { Figure, Label } from './words.ts';

/** Whether credit is given while a contribution is unpaid: always, never, or for some days or months after it fell due. */
export type UnpaidWords =
  'credited' | 'not-credited' | { readonly creditedDays: number } | { readonly creditedMonths: number };

/**
 * What a caisse decides on the accounts of its members. Words on which caisses differ are required.
 *
 * @french règles des comptes
 */
export interface AccountRules {
  /** What becomes of credit that is not spent in its month. */
  readonly unspent: UnspentWords;
  /** The largest credit that an account keeps at the end of a month, in euros. Without it there is no limit. */
  readonly carriedAtMost?: Figure;
  /** Whether credit is given while a contribution is unpaid. */
  readonly unpaid: UnpaidWords;
  /** Whether an account on pause may spend its credit. */
  readonly paused: 'may-spend' | 'may-not-spend';
  /** What becomes of credit when a member leaves. */
  readonly atLeave: UnspentWords;
  /** The amount by which a purchase may exceed the credit, in euros. Without it, never. */
  readonly overdraft?: Figure;
  /** The amount that a till may spend of an account while it is offline, in euros. Without it, nothing. */
  readonly offlineAtMost?: Figure;
  /** Whether members may give credit to each other. */
  readonly transfers: 'allowed' | 'refused';
  /** The minutes after which a hold times out. */
  readonly holdMinutes: number;
  /** The number of closed months whose purchases can be refunded, and whose entries are remembered. */
  readonly refundMonths: number;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/**
 * The rules of accounts of a caisse that publishes only some of them.
 *
 * @remarks
 * They are described and compared. Accounts cannot be replayed with them: `accountPolicies` has no policies for their months.
 *
 * @french règles des comptes publiées
 */
export interface PublishedAccountRules extends Partial<AccountRules> {
  /** The rules that are not stated here are not published, or were not found. */
  readonly others: 'undocumented';
}

/** Whether some of the rules are not known. */
export const isPublishedOnly = (rules: AccountRules | PublishedAccountRules): rules is PublishedAccountRules =>
  'others' in rules;

/** The lowered rules of accounts. */
export interface LoweredAccountRules {
  readonly source: AccountRules | PublishedAccountRules;
  /** `null` without a limit. */
  readonly carriedAtMost: Cents<'once'> | null;
  readonly overdraft: Cents<'once'>;
  readonly offlineAtMost: Cents<'once'>;
}

/** The largest numbers of the words of accounts: a week of minutes, ten years, a year of days. */
const MOST = { holdMinutes: 10_080, refundMonths: 120, creditedDays: 366, creditedMonths: 24 } as const;

/** Lowers and checks the rules of accounts. */
export function lowerAccountRules(rules: AccountRules | PublishedAccountRules, scope: Scope): LoweredAccountRules {
  const { unspent, atLeave, unpaid, holdMinutes, refundMonths } = rules;
  scope.sources(rules);
  if (typeof unspent === 'object') lowerDelay(unspent.expiresAfter, scope.at('unspent', 'expiresAfter'));
  if (typeof atLeave === 'object') lowerDelay(atLeave.expiresAfter, scope.at('atLeave', 'expiresAfter'));
  if (holdMinutes !== undefined) checkWhole(holdMinutes, 'holdMinutes', 1, scope.at('holdMinutes'));
  if (refundMonths !== undefined) checkWhole(refundMonths, 'refundMonths', 1, scope.at('refundMonths'));
  if (typeof unpaid === 'object') {
    const at = scope.at('unpaid');
    if ('creditedDays' in unpaid) checkWhole(unpaid.creditedDays, 'creditedDays', 0, at.at('creditedDays'));
    else checkWhole(unpaid.creditedMonths, 'creditedMonths', 0, at.at('creditedMonths'));
  }
  const euros = (figure: Figure | undefined, key: string): Cents<'once'> =>
    figure === undefined ? cents(0, 'once') : centsFromExact(exact(lowerEuros(figure, scope.at(key))), 'once');
  return {
    source: rules,
    carriedAtMost: rules.carriedAtMost === undefined ? null : euros(rules.carriedAtMost, 'carriedAtMost'),
    overdraft: euros(rules.overdraft, 'overdraft'),
    offlineAtMost: euros(rules.offlineAtMost, 'offlineAtMost'),
  };
}

function checkWhole(value: number, key: keyof typeof MOST, least: number, scope: Scope): void {
  const most = MOST[key];
  if (Number.isInteger(value) && value >= least && value <= most) return;
  scope.report('CAISSE-ACCOUNT-RANGE', { key, value, least, most });
}
