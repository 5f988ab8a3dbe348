/** The policies of accounts in force from a month on. */
import {
  type Caisse,
  checkCaisseArgument,
  isPublishedOnly,
  type UnpaidWords,
  type UnspentWords,
} from '../caisse/index.ts';
import { addMonths, type Cents, type Month } from '../money/index.ts';

/**
 * The policies of accounts from a month on, as `accountPolicies` gives them for a caisse.
 *
 * @french règles des comptes
 */
export interface AccountPolicies {
  readonly from: Month;
  /** The last month, if the rules after it are not known. Without it, until the next policies. */
  readonly until?: Month;
  /** What becomes of credit that is not spent in its month. */
  readonly unspent: UnspentWords;
  /** The largest credit that an account keeps at the end of a month; `null` without a limit. */
  readonly carriedAtMost: Cents<'once'> | null;
  readonly unpaid: UnpaidWords;
  /** Whether an account on pause may spend its credit. */
  readonly paused: 'may-spend' | 'may-not-spend';
  /** What becomes of credit when a member leaves. */
  readonly atLeave: UnspentWords;
  /** The amount by which a purchase may exceed the credit; zero for never. */
  readonly overdraft: Cents<'once'>;
  /** The amount that a till may take from an account while it is offline; zero for nothing. */
  readonly offlineAtMost: Cents<'once'>;
  readonly transfers: 'allowed' | 'refused';
  /** The minutes after which a hold can be released by `hold-expired`. */
  readonly holdMinutes: number;
  /** The number of closed months whose entries are remembered: a purchase can be refunded in these. */
  readonly refundMonths: number;
}

/**
 * The policies of accounts of a caisse, from the earliest to the latest.
 *
 * @param caisse - a caisse whose rules have `accounts`
 * @returns one for each version of the rules that states or takes over rules of accounts; none for those that are published only in part
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { accountPolicies, replay } from 'caisse-rules/account';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'none' },
 *       allocation: { kind: 'flat', amount: 150 },
 *       accounts: {
 *         unspent: { expiresAfter: 2 },
 *         unpaid: 'credited',
 *         paused: 'may-spend',
 *         atLeave: 'stays-in-fund',
 *         transfers: 'refused',
 *         holdMinutes: 15,
 *         refundMonths: 6,
 *       },
 *     },
 *   ],
 * });
 * const at = '2026-01-01T08:00:00+01:00';
 * const entry = { id: 'e1', kind: 'credit', at, rules: 'r1', account: 'a17', month: '2026-01', amount: 15_000 };
 * const { ledger, diagnostics } = replay([entry], accountPolicies(caisse));
 * console.log(ledger.accounts.get('a17')?.money.member.amount, diagnostics.length); // => 15000 0
 * ```
 */
export function accountPolicies(caisse: Caisse): readonly AccountPolicies[] {
  checkCaisseArgument(caisse);
  return caisse.versions.flatMap(({ from, accounts }, place) => {
    if (accounts === null || isPublishedOnly(accounts.source)) return [];
    const next = caisse.versions[place + 1];
    const { unspent, unpaid, paused, atLeave, transfers, holdMinutes, refundMonths } = accounts.source;
    const { carriedAtMost, overdraft, offlineAtMost } = accounts;
    const words = { unspent, unpaid, paused, atLeave, transfers, holdMinutes, refundMonths };
    const until =
      next !== undefined && isPublishedOnly((next.accounts ?? accounts).source)
        ? { until: addMonths(next.from, -1) }
        : {};
    return [{ from, ...until, ...words, carriedAtMost, overdraft, offlineAtMost }];
  });
}

/** The policies in force in a month: the latest up to it, unless they ended before. */
export function policiesIn(policies: readonly AccountPolicies[], month: Month): AccountPolicies | undefined {
  for (let place = policies.length - 1; place >= 0; place -= 1) {
    const found = policies[place]!;
    if (found.from <= month) return found.until !== undefined && found.until < month ? undefined : found;
  }
  return undefined;
}
