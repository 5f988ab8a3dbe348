/** The statement of a member. */
import { cents, type Cents, checkArgument, type Month } from '../../money/index.ts';
import type { EntryKind } from '../entry.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal, JournalLine } from '../journal.ts';
import type { Posting } from '../ledger/book.ts';
import type { LedgerParty } from '../ledger/ledger.ts';
import { monthsOf } from './months.ts';

/** A line of the statement of a member: what an entry changed. */
export interface StatementLine {
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: string;
  readonly month: Month;
  /** The place of a purchase or of a hold; `null` for other entries. */
  readonly place: string | null;
  /** What the entry adds to the credit that can be spent; below zero if it takes away. */
  readonly credit: Cents<'once'>;
  /** What the entry adds to the amount on hold. */
  readonly held: Cents<'once'>;
  /** What the entry adds to the contributions due; below zero for a payment. */
  readonly due: Cents<'once'>;
  /** What the member paid with own money at the place. */
  readonly own: Cents<'once'>;
  /** The credit after the entry. */
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

const once = (amount: number): Cents<'once'> => cents(amount, 'once');

/**
 * Makes the statement of a member: each entry that changed the account in a period, and the sums.
 *
 * @remarks
 * Units of products are not in it. Entries count in the month that the ledger gave them: a purchase received after its month was closed is in the first
 * open month.
 *
 * @param journal - the journal, which contains the period
 * @param account - the account
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @throws RangeError when `period` is none of these
 * @law a statement adds up: opening and all lines give closing, and the months of a year give the year
 */
export function memberStatement(journal: Journal, account: string, period: string): MemberStatement {
  checkJournal(journal);
  checkArgument('account', account, 'text');
  const months = monthsOf(period);
  const before = journal.opening.accounts.get(account);
  let balance = before?.money.member.amount ?? 0;
  let owed = -(before?.due.amount ?? 0);
  const lines: StatementLine[] = [];
  const sums = { credited: 0, spent: 0, expired: 0, transferred: 0, held: 0, due: 0, paid: 0, own: 0 };
  let opening = balance;
  const last = months.at(-1)!;
  for (const each of inOrder(journal.lines)) {
    if (each.month > last) continue;
    const change = changeOf(each, account);
    const isIn = months.includes(each.month);
    balance += change.credit;
    owed += change.due;
    if (!isIn) {
      opening = balance;
      continue;
    }
    if (!change.isOfAccount) continue;
    for (const key of ['credited', 'spent', 'expired', 'transferred', 'held', 'own'] as const) sums[key] += change[key];
    sums.due += change.dueRaised;
    sums.paid += change.paid;
    const { entry } = each;
    lines.push({
      id: entry.id,
      kind: entry.kind,
      at: entry.at,
      month: each.month,
      place: 'place' in entry ? entry.place : null,
      credit: once(change.credit),
      held: once(change.held),
      due: once(change.due),
      own: once(change.own),
      balance: once(balance),
    });
  }
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

/** The lines by their month; those of one month in the order of the entries. */
const inOrder = (lines: readonly JournalLine[]): readonly JournalLine[] =>
  [...lines].sort((left, right) => (left.month < right.month ? -1 : left.month > right.month ? 1 : 0));

/** What a line changes in an account. */
interface Change {
  readonly isOfAccount: boolean;
  credit: number;
  credited: number;
  spent: number;
  expired: number;
  transferred: number;
  held: number;
  due: number;
  dueRaised: number;
  paid: number;
  own: number;
}

function changeOf({ entry, postings }: JournalLine, account: string): Change {
  const member: LedgerParty = `member:${account}`;
  const held: LedgerParty = `held:${account}`;
  const due: LedgerParty = `due:${account}`;
  const moved = postings.filter(({ item }) => item === null);
  const isOwn = 'account' in entry && entry.account === account;
  const change: Change = {
    isOfAccount:
      isOwn || moved.some(({ from, to }) => [member, held, due].some((each) => each === from || each === to)),
    credit: 0,
    credited: 0,
    spent: 0,
    expired: 0,
    transferred: 0,
    held: 0,
    due: 0,
    dueRaised: 0,
    paid: 0,
    own: 0,
  };
  for (const posting of moved) {
    const { from, to, amount } = posting;
    if (to === member) change.credit += amount;
    if (from === member) change.credit -= amount;
    if (to === held) change.held += amount;
    if (from === held) change.held -= amount;
    if (from === due) change.due += amount;
    if (to === due) change.due -= amount;
    addKinds(change, posting, { member, held, due });
  }
  if (isOwn && 'lines' in entry && (entry.kind === 'purchase' || entry.kind === 'capture')) {
    for (const line of entry.lines) change.own += line.own ?? 0;
  }
  return change;
}

const isSpending = (party: LedgerParty): boolean => party.startsWith('place:') || party.startsWith('household:');

/** Adds a movement to the sum that it belongs to. */
function addKinds(
  change: Change,
  { from, to, amount }: Posting,
  { member, held, due }: { readonly member: LedgerParty; readonly held: LedgerParty; readonly due: LedgerParty },
): void {
  if (from === 'fund' && to === member) change.credited += amount;
  if (from === member && to === 'fund') change.credited -= amount;
  if ((from === member || from === held) && isSpending(to)) change.spent += amount;
  if (isSpending(from) && to === member) change.spent -= amount;
  if (from === member && to === 'expired') change.expired += amount;
  if (to === member && from.startsWith('member:')) change.transferred += amount;
  if (from === member && to.startsWith('member:')) change.transferred -= amount;
  if (from === due && to === 'fund') change.dueRaised += amount;
  if (from === 'fund' && to === due) change.dueRaised -= amount;
  if (from.startsWith('household:') && to === due) change.paid += amount;
  if (from === due && to.startsWith('household:')) change.paid -= amount;
}
