/** The statement of a member. */
import { cents, type Cents, checkArgument, type Month } from '../../money/index.ts';
import type { Entry, EntryKind } from '../entry.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal, JournalLine } from '../journal.ts';
import { accountChange, type AccountChange } from './account-change.ts';
import { byDate } from './by-date.ts';
import { placeOfHold } from './find-purchase.ts';
import { monthsOf } from './months.ts';

/** A line of the statement of a member: what an entry changed. */
export interface StatementLine {
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: string;
  readonly month: Month;
  /** The place of a purchase or of a hold, also of one that is captured or voided; `null` for other entries. */
  readonly place: string | null;
  /** What the entry adds to the credit that can be spent; below zero if it takes away. */
  readonly credit: Cents<'once'>;
  /** What of the credit expired by the entry: all that a refund gives back to credit that had expired, so that it adds nothing. */
  readonly expired: Cents<'once'>;
  /** What the entry adds to the amount on hold. */
  readonly held: Cents<'once'>;
  /** What the entry adds to the contributions due; below zero for a payment. */
  readonly due: Cents<'once'>;
  /** What the member paid with own money at the place. */
  readonly own: Cents<'once'>;
  /** The credit after the lines up to this one. */
  readonly balance: Cents<'once'>;
}

/** The sums of a statement; `opening` and `closing` are the credit at the ends. */
export interface StatementTotals {
  readonly opening: Cents<'once'>;
  readonly credited: Cents<'once'>;
  /** Purchases less refunds, in credit. */
  readonly spent: Cents<'once'>;
  readonly own: Cents<'once'>;
  readonly expired: Cents<'once'>;
  /** Credit received from other accounts less credit given. */
  readonly transferred: Cents<'once'>;
  /** What was put on hold less what was released. */
  readonly held: Cents<'once'>;
  readonly closing: Cents<'once'>;
  readonly contributionsDue: Cents<'once'>;
  readonly contributionsPaid: Cents<'once'>;
  /** Contributions that are due and not paid at the end; below zero if paid in advance. */
  readonly owed: Cents<'once'>;
  /** What was spent beyond the credit at the end. */
  readonly overspent: Cents<'once'>;
}

/**
 * The statement of a member for a month or a year, in money.
 *
 * @french relevé de compte
 */
export interface MemberStatement {
  readonly account: string;
  /** `YYYY-MM`, `YYYY` or `YYYY-MM/YYYY-MM`. */
  readonly period: string;
  readonly lines: readonly StatementLine[];
  readonly totals: StatementTotals;
}

function placeOf(entry: Entry, journal: Journal): string | null {
  if (entry.kind === 'capture' || entry.kind === 'void') return placeOfHold(journal, entry.hold);
  return 'place' in entry ? entry.place : null;
}

const once = (amount: number): Cents<'once'> => cents(amount, 'once');

/**
 * Makes the statement of a member: each entry that changed the account in a period, and the sums.
 *
 * @remarks
 * Units of products are not in it, nor what a third payer owes: an entry that moves nothing else has no line. Entries count in the month that the ledger gave them: a purchase received after its month was closed is in the first
 * open month, and what expires at the end of a month is in that month, with the date on which the month was closed. Lines are in the order of their
 * dates in Paris; those of one day in the order of the journal.
 *
 * @param journal - the journal, which contains the period
 * @param account - the account
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @throws RangeError when `period` is none of these
 * @law a statement adds up: opening and all lines give closing, and the months of a year give the year
 * @law each line of a statement moves money, or is an entry without movements
 * @law lines of statements and of bills are in order of date, those of a day in the order of the journal
 */
export function memberStatement(journal: Journal, account: string, period: string): MemberStatement {
  checkJournal(journal);
  checkArgument('account', account, 'text');
  const months = monthsOf(period);
  const before = journal.opening.accounts.get(account);
  let opening = before?.money.member.amount ?? 0;
  let owed = -(before?.due.amount ?? 0);
  const sums = { credited: 0, spent: 0, expired: 0, transferred: 0, held: 0, due: 0, paid: 0, own: 0 };
  const [first, last] = [months[0]!, months.at(-1)!];
  const within: { readonly line: JournalLine; readonly change: AccountChange }[] = [];
  for (const line of journal.lines) {
    if (line.month > last) continue;
    const change = accountChange(line, account);
    owed += change.due;
    if (line.month < first) opening += change.credit;
    else if (change.isOfAccount) within.push({ line, change });
  }
  let balance = opening;
  const lines = byDate(within, ({ line }) => line.entry.at).map(({ line, change }): StatementLine => {
    for (const key of ['credited', 'spent', 'expired', 'transferred', 'held', 'own'] as const) sums[key] += change[key];
    sums.due += change.dueRaised;
    sums.paid += change.paid;
    balance += change.credit;
    const { entry, month } = line;
    return {
      id: entry.id,
      kind: entry.kind,
      at: entry.at,
      month,
      place: placeOf(entry, journal),
      credit: once(change.credit),
      expired: once(change.expired),
      held: once(change.held),
      due: once(change.due),
      own: once(change.own),
      balance: once(balance),
    };
  });
  return {
    account,
    period,
    lines,
    totals: {
      opening: once(opening),
      credited: once(sums.credited),
      spent: once(sums.spent),
      own: once(sums.own),
      expired: once(sums.expired),
      transferred: once(sums.transferred),
      held: once(sums.held),
      closing: once(balance),
      contributionsDue: once(sums.due),
      contributionsPaid: once(sums.paid),
      owed: once(owed),
      overspent: once(Math.max(0, -balance)),
    },
  };
}
