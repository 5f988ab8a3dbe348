/** The movements of accepted entries, from which statements and bills follow. */
import type { Diagnostic, Month } from '../money/index.ts';
import { checkReplayOptions } from './check-arguments.ts';
import type { Entry } from './entry.ts';
import type { Posting } from './ledger/book.ts';
import type { Ledger } from './ledger/ledger.ts';
import { spendable } from './ledger/purse.ts';
import { newLedger } from './ledger/new-ledger.ts';
import type { AccountPolicies } from './policies.ts';
import { type ReplayOptions, replayWith } from './replay.ts';

/** An accepted entry and its movements. */
export interface JournalLine {
  readonly entry: Entry;
  /** The month in which the entry counts. */
  readonly month: Month;
  readonly postings: readonly Posting[];
  /** What the credit of the account lets it spend in that month after the entry, less what is overspent, in cents; `null` for the end of a month. */
  readonly credit: number | null;
}

/** The movements between two ledgers. */
export interface Journal {
  readonly opening: Ledger;
  readonly closing: Ledger;
  readonly lines: readonly JournalLine[];
  /** The problems of the refused entries. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Replays entries, and keeps the movements of those that are accepted.
 *
 * @remarks
 * The journal of some months begins with the ledger at their start: `from`, for example a snapshot after the last closed month.
 *
 * @param entries - the entries; any data is read or refused
 * @param policies - the policies of accounts
 * @param options - the ledger to begin with, the present instant, the known places
 * @returns the journal, for `memberStatement`, `placeBill`, `thirdPayerStatements` and `fundStatements`
 * @throws RangeError when `now` is not an instant
 */
export function keepJournal(
  entries: readonly unknown[],
  policies: readonly AccountPolicies[],
  options: ReplayOptions = {},
): Journal {
  checkReplayOptions(options);
  const lines: JournalLine[] = [];
  const { ledger, diagnostics } = replayWith(entries, policies, options, (entry, month, postings, now) => {
    const account = entry.kind === 'close-month' ? undefined : now.accounts.get(entry.account);
    const credit = account === undefined ? null : spendable(account, account.money, month);
    lines.push({ entry, month, postings, credit });
  });
  return { opening: options.from ?? newLedger(), closing: ledger, lines, diagnostics };
}
