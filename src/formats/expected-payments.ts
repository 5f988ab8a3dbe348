/** The contributions of a journal, to be compared with payments. */
import { type Journal, monthsOf } from '../account/index.ts';
import { cents, checkArgument, checkParts } from '../money/index.ts';
import type { ExpectedPayment } from './reconcile.ts';

/** Options of `expectedPayments`. */
export interface ExpectedPaymentsOptions {
  /**
   * The contributions that fell due, or those that the journal has as paid.
   *
   * @defaultValue `'due'`
   */
  readonly of?: 'due' | 'paid';
}

/**
 * The contributions of members in a journal, for `reconcile`: those that fell due, with corrections, or those that were recorded as paid, less charge-backs.
 *
 * @remarks
 * What third payers owe is not in it.
 *
 * @param journal - the journal, as `keepJournal` gives it
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`, in which the entries count
 * @param options - due or paid
 * @returns one amount for each movement; an amount below zero takes back an earlier one
 * @throws RangeError when `period` is none of these
 * @law what a journal expects of payments is what its fund statements have as due, or as paid
 * @unit cents
 */
export function expectedPayments(
  journal: Journal,
  period: string,
  options: ExpectedPaymentsOptions = {},
): readonly ExpectedPayment[] {
  checkParts('journal', journal, { lines: 'list', opening: 'object', closing: 'object' });
  checkArgument('options', options, 'object');
  const months = monthsOf(period);
  const { of = 'due' } = options;
  const found: ExpectedPayment[] = [];
  for (const { month, postings } of journal.lines) {
    if (!months.includes(month)) continue;
    for (const { from, to, amount, of: contribution } of postings) {
      const [account, sign] = of === 'due' ? dueOf(from, to) : paidOf(from, to);
      if (account === null) continue;
      found.push({ account, month: contribution ?? month, amount: cents(sign * amount, 'once') });
    }
  }
  return found;
}

const DUE = 'due:';

const dueOf = (from: string, to: string): readonly [string | null, 1 | -1] =>
  to === 'fund' && from.startsWith(DUE)
    ? [from.slice(DUE.length), 1]
    : [from === 'fund' && to.startsWith(DUE) ? to.slice(DUE.length) : null, -1];

const paidOf = (from: string, to: string): readonly [string | null, 1 | -1] =>
  from.startsWith('household:') && to.startsWith(DUE)
    ? [to.slice(DUE.length), 1]
    : [from.startsWith(DUE) && to.startsWith('household:') ? from.slice(DUE.length) : null, -1];
