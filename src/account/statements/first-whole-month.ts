/** The first month that a journal contains whole. */
import { type Month } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import { monthAfter } from '../instant.ts';
import type { Journal } from '../journal.ts';
import { idsByMonth } from '../ledger/record-table.ts';
import { recordIn } from '../ledger/records.ts';

/**
 * The first month of which a journal has all entries, if it begins with a ledger that already has some, such as a snapshot.
 *
 * @remarks
 * Statements and bills of an earlier month lack the entries that the ledger contains.
 *
 * @param journal - the journal
 * @returns the month after the last one in which the opening ledger has a movement or that is closed; `null` for a journal from the first entry
 * @law a statement of a month that a journal contains whole is that of the whole history
 */
export function firstWholeMonth(journal: Journal): Month | null {
  checkJournal(journal);
  const { opening } = journal;
  let last = opening.closed;
  for (const [month, ids] of idsByMonth(opening.records)) {
    // The closing of a month is recorded in the month after it and moves credit of the closed one.
    const isMoved = ids.some((id) => recordIn(opening, id)?.kind !== 'close-month');
    if (isMoved && (last === null || month > last)) last = month;
  }
  return last === null ? null : monthAfter(last, 1);
}
