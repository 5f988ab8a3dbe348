import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { StoredRecord } from '../../src/account/index.ts';
import {
  addRecord,
  copyRecords,
  forgetBefore,
  hashOfId,
  idsByMonth,
  newRecords,
  placeOfId,
  replaceRecord,
  storedRecord,
} from '../../src/account/ledger/record-table.ts';
import { addMonths, month } from '../../src/money/index.ts';

const FIRST = month('2026-01');

/** Ids whose hashes end alike: many more than the slots that are tried. */
const ALIKE = Array.from({ length: 60_000 }, (_, place) => `e${place}`)
  .filter((id) => (hashOfId(id) & 511) === 7)
  .slice(0, 100);

const anyId = fc.oneof(
  fc.constantFrom(...ALIKE),
  fc.nat(40).map((place) => `e${place}`),
  fc.stringMatching(/^[\w.:-]{1,64}$/),
);

const anyStep = fc.oneof(
  { weight: 20, arbitrary: fc.record({ is: fc.constant('add'), id: anyId, month: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('replace'), id: anyId, month: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('forget'), id: fc.constant(''), month: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('copy'), id: fc.constant(''), month: fc.constant(0) }) },
);

interface Kept {
  readonly month: string;
  readonly credit: string | null;
  readonly last: string | null;
  readonly record: StoredRecord;
}

test.prop([fc.array(anyStep, { maxLength: 400, size: 'max' })])(
  'a table of records answers as a map that forgets whole months, also for ids with hashes alike',
  (steps) => {
    let table = newRecords();
    const map = new Map<string, Kept>();
    const recordOf = (id: string, place: number): StoredRecord => ({ id, at: `${place}`, rules: 'r1' });
    for (const [place, { is, id, month: later }] of steps.entries()) {
      const of = addMonths(FIRST, later);
      if (is === 'add' && !map.has(id)) {
        const [credit, last] = place % 3 === 0 ? [null, null] : [addMonths(of, -place % 5), addMonths(of, place % 7)];
        addRecord(table, id, of, recordOf(id, place), credit, last);
        map.set(id, { month: of, credit, last, record: recordOf(id, place) });
      } else if (is === 'replace') {
        replaceRecord(table, id, recordOf(id, place));
        const known = map.get(id);
        if (known !== undefined) map.set(id, { ...known, record: recordOf(id, place) });
      } else if (is === 'forget') {
        forgetBefore(table, of);
        for (const [each, known] of map) if (known.month < of) map.delete(each);
      } else if (is === 'copy') {
        const before = table;
        table = copyRecords(table);
        forgetBefore(before, addMonths(FIRST, 100));
      }
    }
    expect(table.ids.length).toBe(map.size);
    for (const [id, { record, credit, last }] of map) {
      expect(storedRecord(table, id)).toEqual(record);
      const place = placeOfId(table, id);
      expect([table.credits[place], table.lasts[place]]).toEqual([credit, last]);
    }
    for (const { id } of steps) expect(placeOfId(table, id) >= 0).toBe(map.has(id));
    const byMonth = new Map<string, string[]>();
    for (const [id, { month: of }] of map) byMonth.set(of, [...(byMonth.get(of) ?? []), id]);
    expect([...idsByMonth(table)]).toEqual([...byMonth]);
  },
);
