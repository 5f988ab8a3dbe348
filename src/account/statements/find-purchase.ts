/** A purchase of a journal, for its receipt. */
import { cents, type Cents, checkArgument } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import type { CoveredLine } from '../authorise-purchase.ts';
import type { Journal } from '../journal.ts';

/** A purchase that was accepted: the sums of a receipt. */
export interface FoundPurchase {
  readonly id: string;
  readonly account: string;
  readonly place: string;
  readonly at: string;
  readonly total: Cents<'once'>;
  readonly covered: Cents<'once'>;
  readonly own: Cents<'once'>;
  /** What the credit let the account spend after the purchase, in the month in which it counts; zero if it was exceeded. */
  readonly remaining: Cents<'once'>;
  readonly lines: readonly CoveredLine[];
}

const once = (amount: number): Cents<'once'> => cents(amount, 'once');

/**
 * Finds a purchase in money by the id of its entry, `purchase` or `capture`.
 *
 * @param journal - the journal
 * @param id - the id of the entry
 * @returns the purchase for `renderReceipt`; `null` without an accepted one
 * @law the receipt of a purchase has the amounts of its entry, and the credit that a further purchase could take
 */
export function findPurchase(journal: Journal, id: string): FoundPurchase | null {
  checkJournal(journal);
  checkArgument('id', id, 'text');
  const place = journal.lines.findIndex(({ entry }) => entry.id === id);
  const entry = journal.lines[place]?.entry;
  if (entry === undefined || (entry.kind !== 'purchase' && entry.kind !== 'capture')) return null;
  const { account, at } = entry;
  const bought = journal.lines[place]!.postings.find(({ to }) => /^(?:place|household):/.test(to));
  const placeOf = entry.kind === 'purchase' ? entry.place : placeOfHold(journal, entry.hold);
  if (bought?.item !== null || placeOf === null) return null;
  const lines = entry.lines.map(({ id: line, covered, own = 0 }) => ({
    id: line,
    price: once(covered + own),
    covered: once(covered),
    own: once(own),
  }));
  const sum = (key: 'covered' | 'own'): number => lines.reduce((total, line) => total + line[key], 0);
  const [covered, own] = [sum('covered'), sum('own')];
  return {
    id,
    account,
    place: placeOf,
    at,
    total: once(covered + own),
    covered: once(covered),
    own: once(own),
    remaining: once(Math.max(0, journal.lines[place]!.credit ?? 0)),
    lines,
  };
}

/** The place of a hold that was captured or voided, from the journal or from the ledger with which it begins. */
export function placeOfHold({ lines, opening }: Journal, hold: string): string | null {
  const entry = lines.find((line) => line.entry.id === hold)?.entry;
  if (entry?.kind === 'hold') return entry.place;
  for (const { holds } of opening.accounts.values()) {
    const known = holds.get(hold);
    if (known !== undefined) return known.place;
  }
  return null;
}
