/** The table of records: what is remembered of entries, by id and by month. */
import type { Month } from '../../money/index.ts';
import type { Records, StoredRecord, Writable } from './ledger.ts';

/*
 * A replay looks every id up among those of the months that it remembers, and forgets a whole month at once. A `Map` reads the text of ids, which lies
 * anywhere in memory, for each of these. The table compares hashes, which lie together, and reads a text only to confirm that it is the one.
 */

/** The largest number of slots that are tried for an id. One that finds none, as ids chosen for it would, is kept in a map. */
const PROBES = 32;

/** The hash of an id: FNV-1a of 32 bits, with its bits mixed. */
export function hashOfId(id: string): number {
  let hash = -2_128_831_035;
  for (let place = 0; place < id.length; place += 1) hash = Math.imul(hash ^ id.charCodeAt(place), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 739_982_445);
  return hash ^ (hash >>> 13);
}

/** A table without records. */
export const newRecords = (): Writable<Records> => ({
  ids: [],
  stored: [],
  months: [],
  credits: [],
  lasts: [],
  hashes: new Int32Array(16),
  slots: new Int32Array(64),
  others: new Map(),
});

/** A copy of a table; the records, which are replaced and not changed, are those of the original. */
export const copyRecords = (records: Records): Writable<Records> => ({
  ids: [...records.ids],
  stored: [...records.stored],
  months: [...records.months],
  credits: [...records.credits],
  lasts: [...records.lasts],
  hashes: records.hashes.slice(),
  slots: records.slots.slice(),
  others: new Map(records.others),
});

/** The place of an id in the lists of a table; -1 for one that is not remembered. */
export function placeOfId({ ids, slots, others }: Records, id: string): number {
  const hash = hashOfId(id);
  const mask = slots.length - 1;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (2 * (hash + probe)) & mask;
    const place = slots[slot + 1]! - 1;
    if (place < 0) return -1;
    if (slots[slot] === hash && ids[place] === id) return place;
  }
  return others.get(id) ?? -1;
}

/**
 * What is remembered of an entry.
 *
 * @law a table of records answers as a map that forgets whole months, also for ids with hashes alike
 */
export function storedRecord(records: Records, id: string): StoredRecord | undefined {
  const place = placeOfId(records, id);
  return place < 0 ? undefined : records.stored[place];
}

/** Replaces what is remembered of an entry. */
export function replaceRecord(records: Writable<Records>, id: string, record: StoredRecord): void {
  const place = placeOfId(records, id);
  if (place >= 0) records.stored[place] = record;
}

/** Adds the record of an entry that is not remembered, and its values of `months`, `credits` and `lasts`. */
export function addRecord(
  records: Writable<Records>,
  id: string,
  month: Month,
  record: StoredRecord,
  credit: Month | null,
  last: Month | null,
): void {
  const place = records.ids.length;
  if (place === records.hashes.length) {
    const hashes = new Int32Array(2 * place);
    hashes.set(records.hashes);
    records.hashes = hashes;
  }
  records.ids.push(id);
  records.stored.push(record);
  records.months.push(month);
  records.credits.push(credit);
  records.lasts.push(last);
  records.hashes[place] = hashOfId(id);
  if (4 * (place + 1) > records.slots.length) fillSlots(records);
  else giveSlot(records, place);
}

/** Forgets the entries of the months before one. */
export function forgetBefore(records: Writable<Records>, month: Month): void {
  const { ids, stored, months, credits, lasts, hashes } = records;
  let kept = 0;
  let seen = month;
  let isOld = false;
  for (let place = 0; place < ids.length; place += 1) {
    // Neighbours are of one month: most comparisons are of one object with itself.
    if (months[place] !== seen) {
      seen = months[place]!;
      isOld = seen < month;
    }
    if (isOld) continue;
    ids[kept] = ids[place]!;
    stored[kept] = stored[place]!;
    months[kept] = seen;
    credits[kept] = credits[place] ?? null;
    lasts[kept] = lasts[place] ?? null;
    hashes[kept] = hashes[place]!;
    kept += 1;
  }
  if (kept === ids.length) return;
  ids.length = kept;
  stored.length = kept;
  months.length = kept;
  credits.length = kept;
  lasts.length = kept;
  fillSlots(records);
}

/** The ids by the month in which their entries count, in the order in which they were accepted. */
export function idsByMonth({ ids, months }: Records): ReadonlyMap<Month, readonly string[]> {
  const found = new Map<Month, string[]>();
  for (const [place, id] of ids.entries()) {
    const of = found.get(months[place]!);
    if (of === undefined) found.set(months[place]!, [id]);
    else of.push(id);
  }
  return found;
}

function giveSlot({ ids, hashes, slots, others }: Writable<Records>, place: number): void {
  const mask = slots.length - 1;
  const hash = hashes[place]!;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (2 * (hash + probe)) & mask;
    if (slots[slot + 1] !== 0) continue;
    slots[slot] = hash;
    slots[slot + 1] = place + 1;
    return;
  }
  others.set(ids[place]!, place);
}

/** Gives all ids a slot; at least half of the slots stay empty. */
function fillSlots(records: Writable<Records>): void {
  let { length } = records.slots;
  while (length < 4 * records.ids.length) length *= 2;
  if (length === records.slots.length) records.slots.fill(0);
  else records.slots = new Int32Array(length);
  records.others.clear();
  for (let place = 0; place < records.ids.length; place += 1) giveSlot(records, place);
}
