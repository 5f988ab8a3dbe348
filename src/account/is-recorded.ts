/** Whether a ledger remembers an entry. */
import { checkArgument } from '../money/index.ts';
import { checkLedger } from './check-arguments.ts';
import type { Ledger } from './ledger/ledger.ts';
import { placeOfId } from './ledger/record-table.ts';

/**
 * Whether a ledger remembers an entry that it accepted. It forgets those of months that can no longer be refunded.
 *
 * @param ledger - the ledger
 * @param id - the id of the entry
 */
export function isRecorded(ledger: Ledger, id: string): boolean {
  checkLedger('ledger', ledger);
  checkArgument('id', id, 'text');
  return placeOfId(ledger.records, id) >= 0;
}
