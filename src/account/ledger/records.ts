/** The records of a ledger: what is remembered of accepted entries. */
import type { Month } from '../../money/index.ts';
import type { Bought, EntryBase, PurchaseLine } from '../entry-base.ts';
import { knownMonth, readInstant } from '../instant.ts';
import type { EntryRecord, Ledger, PurchaseRecord, Records, StoredRecord } from './ledger.ts';
import { placeOfId } from './record-table.ts';
import { coveredOf, recordOf } from './purchase-record.ts';

/** The keys of entries that later entries may refer to. */
interface Told extends EntryBase {
  readonly kind: string;
  readonly account?: string;
  readonly amount?: number;
  readonly month?: string;
  readonly item?: string;
}

/** An entry that took credit of one month. */
interface Purchase extends EntryBase, Bought {
  readonly lines: readonly PurchaseLine[];
}

/** The record of an entry that is remembered. */
export function recordIn({ records }: Pick<Ledger, 'records'>, id: string): EntryRecord | undefined {
  const place = placeOfId(records, id);
  return place < 0 ? undefined : recordAt(records, place);
}

/** The entry that a record remembers, or the hash of its content. */
export const contentOf = (stored: StoredRecord): EntryBase | string => ('content' in stored ? stored.content : stored);

/** All that is remembered of the entry at a place of a table. */
function recordAt({ stored, credits, lasts }: Records, place: number): EntryRecord {
  const found = stored[place]!;
  if ('content' in found) return found;
  // Entries were checked when they were accepted.
  const entry = found as Told;
  const isReferredTo = entry.kind === 'credit' || entry.kind === 'contribution-paid';
  const credit = credits[place] ?? null;
  return {
    kind: entry.kind,
    account: entry.account ?? null,
    content: entry,
    at: readInstant(entry.at) ?? 0,
    amount: isReferredTo ? (entry.amount ?? 0) : 0,
    of: isReferredTo ? (knownMonth(entry.month ?? '') ?? null) : null,
    item: entry.item ?? null,
    paid: null,
    purchase: credit === null ? null : purchaseOf(found as Purchase, credit, lasts[place] ?? null),
  };
}

/** The record of a purchase that took credit of one month. */
const purchaseOf = (entry: Purchase, month: Month, last: Month | null): PurchaseRecord =>
  recordOf(entry, entry.lines, [{ month, last, amount: coveredOf(entry.lines) }]);
