/** What accounts spent at each place. */
import { checkArgument, type Month } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal } from '../journal.ts';
import type { Entry } from '../entry.ts';
import { recordIn } from '../ledger/records.ts';

const PLACE = 'place:';

/**
 * What accounts spent at each place in some months, in cents, refunds taken off: what places are paid, and what members are paid back who advanced the money. Units of products are left out.
 *
 * @param journal - the journal, which contains the months
 * @param months - the months
 * @returns the places at which money moved
 * @law the spending at all places is what the statements of all accounts spent
 */
export function spendingByPlace(journal: Journal, months: readonly Month[]): ReadonlyMap<string, number> {
  checkJournal(journal);
  checkArgument('months', months, 'list');
  const advancedAt = placesOfAdvances(journal);
  const spent = new Map<string, number>();
  for (const { entry, month, postings } of journal.lines) {
    if (!months.includes(month)) continue;
    const placeOf = (party: string): string | null => {
      if (party.startsWith(PLACE)) return party.slice(PLACE.length);
      return party.startsWith('household:') ? advancedAt(entry) : null;
    };
    for (const { from, to, item, amount } of postings) {
      if (item !== null) continue;
      for (const [party, moved] of [
        [to, amount],
        [from, -amount],
      ] as const) {
        const place = placeOf(party);
        if (place !== null) spent.set(place, (spent.get(place) ?? 0) + moved);
      }
    }
  }
  return spent;
}

/** The place of a purchase that a member advanced, or of its refund; `null` for any other entry. */
function placesOfAdvances({ lines, opening }: Journal): (entry: Entry) => string | null {
  const places = new Map(lines.flatMap(({ entry }) => (entry.kind === 'purchase' ? [[entry.id, entry.place]] : [])));
  return (entry) => {
    if (entry.kind === 'purchase') return entry.place;
    if (entry.kind !== 'refund') return null;
    return places.get(entry.purchase) ?? recordIn(opening, entry.purchase)?.purchase?.place ?? null;
  };
}
