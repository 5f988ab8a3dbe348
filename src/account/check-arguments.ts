/** Checks the arguments of public functions. */
import { checkArgument, checkItems, checkParts } from '../money/index.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { AccountPolicies } from './policies.ts';

/** Checks a ledger. */
export function checkLedger(name: string, ledger: Ledger): void {
  checkParts(name, ledger, { accounts: 'map', items: 'map', records: 'object', money: 'object' });
}

/** Checks a list of policies. */
export function checkPolicies(policies: readonly AccountPolicies[]): void {
  checkItems('policies', policies, 'object');
}

/** Checks a journal. */
export function checkJournal(journal: {
  readonly lines: readonly unknown[];
  readonly opening: Ledger;
  readonly closing: Ledger;
}): void {
  checkParts('journal', journal, { lines: 'list', opening: 'object', closing: 'object' });
}

/** Checks the options of a replay. */
export function checkReplayOptions(options: { readonly from?: Ledger; readonly places?: readonly string[] }): void {
  checkArgument('options', options, 'object');
  if (options.from !== undefined) checkLedger('options.from', options.from);
  if (options.places !== undefined) checkItems('options.places', options.places, 'text');
}
