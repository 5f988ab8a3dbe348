/** What a place is owed. */
import { cents, type Cents, checkArgument } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal } from '../journal.ts';
import { byDate } from './by-date.ts';
import { monthsOf } from './months.ts';

/** A line of the bill of a place: a purchase, or a refund below zero. The account of the member is not in it. */
export interface PlaceBillLine {
  readonly id: string;
  readonly kind: 'purchase' | 'refund';
  readonly at: string;
  readonly till: string | null;
  readonly amount: Cents<'once'>;
}

/**
 * What a place is owed for a month or a year, in money.
 *
 * @french bordereau de règlement
 */
export interface PlaceBill {
  readonly place: string;
  readonly period: string;
  /** The number of the remittance: the place and the period. An application that pays writes it on its transfer. */
  readonly remittance: string;
  readonly lines: readonly PlaceBillLine[];
  readonly purchases: Cents<'once'>;
  readonly refunds: Cents<'once'>;
  /** Purchases less refunds; below zero if the place owes the fund. */
  readonly owed: Cents<'once'>;
}

const once = (amount: number): Cents<'once'> => cents(amount, 'once');

/**
 * Makes the bill of a place: its purchases and refunds in a period, and what it is owed.
 *
 * @param journal - the journal, which contains the period
 * @param place - the place
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @throws RangeError when `period` is none of these
 * @law the bills of all places sum to what accounts spent
 */
export function placeBill(journal: Journal, place: string, period: string): PlaceBill {
  checkJournal(journal);
  checkArgument('place', place, 'text');
  const months = monthsOf(period);
  const party = `place:${place}`;
  const found = journal.lines.flatMap(({ entry, month, postings }): readonly PlaceBillLine[] => {
    if (!months.includes(month)) return [];
    let amount = 0;
    for (const posting of postings) {
      if (posting.item !== null) continue;
      if (posting.to === party) amount += posting.amount;
      if (posting.from === party) amount -= posting.amount;
    }
    if (amount === 0) return [];
    const kind = amount > 0 ? 'purchase' : 'refund';
    return [{ id: entry.id, kind, at: entry.at, till: entry.till ?? null, amount: once(amount) }];
  });
  const lines = byDate(found, ({ at }) => at);
  const sum = (kind: PlaceBillLine['kind']): number =>
    lines.reduce((total, line) => total + (line.kind === kind ? line.amount : 0), 0);
  return {
    place,
    period,
    remittance: `${place}-${period.replace('/', '_')}`,
    lines,
    purchases: once(sum('purchase')),
    refunds: once(0 - sum('refund')),
    owed: once(sum('purchase') + sum('refund')),
  };
}

/** The places that moved money in a period, in order. */
export function placesIn(journal: Journal, period: string): readonly string[] {
  checkJournal(journal);
  const months = monthsOf(period);
  const places = new Set<string>();
  for (const { month, postings } of journal.lines) {
    if (!months.includes(month)) continue;
    for (const { from, to, item } of postings) {
      for (const party of [from, to]) if (item === null && party.startsWith('place:')) places.add(party.slice(6));
    }
  }
  return [...places].sort();
}
