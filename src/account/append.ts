/** Appends one entry to a ledger whose sequence is known. */
import { checkArgument, type Diagnostic, error, readParts } from '../money/index.ts';
import { checkLedger } from './check-arguments.ts';
import { isId } from './check-entry.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger/ledger.ts';
import { placeOfId } from './ledger/record-table.ts';
import type { AccountPolicies } from './policies.ts';
import { replay, type ReplayOptions } from './replay.ts';

/** The ledger with the entry, or why the entry was refused. */
export type AppendResult =
  | { readonly ok: true; readonly ledger: Ledger; readonly sequence: number }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Appends an entry if its account is at the expected sequence.
 *
 * @remarks
 * Of two tills that authorise at the same sequence, the second is refused with `CAISSE-ACCOUNT-STALE`, and authorises again. An entry that was accepted
 * before with the same content is accepted at any sequence and changes nothing. An account that is not known is at sequence 0.
 *
 * @param ledger - the ledger
 * @param entry - the entry of one account
 * @param expectedSequence - the sequence of the account at which the entry was authorised
 * @param policies - the policies of accounts
 * @param options - the present instant and the known places
 * @returns the new ledger and the sequence of the account, or diagnostics
 * @throws TypeError when `expectedSequence` is not a number
 * @law what was authorised at a sequence is accepted at that sequence, and refused at any other
 */
export function append(
  ledger: Ledger,
  entry: Exclude<Entry, { readonly kind: 'close-month' }>,
  expectedSequence: number,
  policies: readonly AccountPolicies[],
  options: Omit<ReplayOptions, 'from'> = {},
): AppendResult {
  checkLedger('ledger', ledger);
  checkArgument('entry', entry, 'object');
  checkArgument('expectedSequence', expectedSequence, 'number');
  const sequence = sequenceOf(ledger, entry.account);
  const isRepeated = isId(entry.id) && placeOfId(ledger.records, entry.id) >= 0;
  if (sequence !== expectedSequence && !isRepeated) {
    const details = { entry: entry.id, account: entry.account, expected: expectedSequence, sequence };
    return { ok: false, diagnostics: [error('CAISSE-ACCOUNT-STALE', [], details)] };
  }
  const { ledger: next, diagnostics } = replay([entry], policies, {
    ...readParts('options', options),
    from: ledger,
  });
  if (diagnostics.length > 0) {
    return { ok: false, diagnostics: diagnostics.map((each) => ({ ...each, path: each.path.slice(1) })) };
  }
  return { ok: true, ledger: next, sequence: sequenceOf(next, entry.account) };
}

/** The sequence of an account; 0 for one that is not known. */
const sequenceOf = (ledger: Ledger, account: string): number => ledger.accounts.get(account)?.sequence ?? 0;
