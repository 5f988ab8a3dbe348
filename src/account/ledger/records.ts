/** The records of a ledger: what is remembered of accepted entries. */
import type { Bought, EntryBase, PurchaseLine } from '../entry-base.ts';
import { knownMonth, readInstant } from '../instant.ts';
import type { EntryRecord, Ledger, StoredRecord } from './ledger.ts';
import { storedRecord } from './record-table.ts';
import { recordOf } from './spend.ts';

/** The keys of entries that later entries may refer to. */
interface Told extends EntryBase {
  readonly kind: string;
  readonly account?: string;
  readonly amount?: number;
  readonly month?: string;
  readonly item?: string;
  readonly place?: string;
  readonly payee?: Bought['payee'];
  readonly lines?: readonly PurchaseLine[];
}

/** The record of an entry that is remembered. */
export function recordIn({ records }: Pick<Ledger, 'records'>, id: string): EntryRecord | undefined {
  const stored = storedRecord(records, id);
  return stored === undefined ? undefined : fullRecord(stored);
}

/** The entry that a record remembers, or the hash of its content. */
export function contentOf(stored: StoredRecord): EntryBase | string {
  if ('content' in stored) return stored.content;
  return 'entry' in stored ? stored.entry : stored;
}

/** All that is remembered of a stored record. */
export function fullRecord(stored: StoredRecord): EntryRecord {
  if ('content' in stored) return stored;
  // Entries were checked when they were accepted.
  const entry = ('entry' in stored ? stored.entry : stored) as Told;
  const isReferredTo = entry.kind === 'credit' || entry.kind === 'contribution-paid';
  const record: EntryRecord = {
    kind: entry.kind,
    account: entry.account ?? null,
    content: entry,
    at: readInstant(entry.at) ?? 0,
    amount: isReferredTo ? (entry.amount ?? 0) : 0,
    of: isReferredTo ? (knownMonth(entry.month ?? '') ?? null) : null,
    item: entry.item ?? null,
    purchase: null,
  };
  if (!('entry' in stored)) return record;
  const { of: month, last, amount } = stored;
  const { place = '', payee, item, lines = [] } = entry;
  const bought: Bought = {
    place,
    ...(item === undefined ? {} : { item }),
    ...(payee === undefined ? {} : { payee }),
  };
  return { ...record, purchase: recordOf(bought, lines, { layers: [{ month, last, amount }], overspent: 0 }) };
}
