/** The months of the fund, as the accounts have them. */
import { cents, type Cents, type Month } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal, JournalLine } from '../journal.ts';
import type { LedgerParty } from '../ledger/ledger.ts';
import { monthsOf } from './months.ts';

/**
 * One month of the fund in the accounts of members. The names are those of `FundMonth`.
 *
 * @remarks
 * It has the movements of accounts only: subsidies and costs are not in the ledger.
 *
 * @french relevé du fonds
 */
export interface FundStatement {
  readonly month: Month;
  /** The contributions that fell due from members, with corrections. */
  readonly contributionsDue: Cents<'once'>;
  /** The contributions of this month and of later ones that were paid in it, less what was charged back. */
  readonly contributionsPaid: Cents<'once'>;
  /** The contributions of earlier months that were paid in this one. */
  readonly latePayments: Cents<'once'>;
  /** What third payers owe. */
  readonly othersPaid: Cents<'once'>;
  readonly allocationsCredited: Cents<'once'>;
  /** Purchases less refunds. */
  readonly allocationsSpent: Cents<'once'>;
  readonly creditExpired: Cents<'once'>;
  /** What members and third payers pay, less what places and households receive. */
  readonly balance: Cents<'once'>;
  /** Credit at the end of the month, on hold or not, less what is overspent. */
  readonly creditOutstanding: Cents<'once'>;
  /** Contributions due and not paid at the end of the month. */
  readonly arrears: Cents<'once'>;
}

const SUMS = [
  'contributionsDue',
  'contributionsPaid',
  'latePayments',
  'othersPaid',
  'allocationsCredited',
  'allocationsSpent',
  'creditExpired',
] as const;

type Sums = Record<(typeof SUMS)[number], number>;

const noSums = (): Sums => ({
  contributionsDue: 0,
  contributionsPaid: 0,
  latePayments: 0,
  othersPaid: 0,
  allocationsCredited: 0,
  allocationsSpent: 0,
  creditExpired: 0,
});

/**
 * The months of the fund in a period.
 *
 * @param journal - the journal, which contains the period
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @returns one statement for each month of the period
 * @throws RangeError when `period` is none of these
 * @law the months of the ledger are those of a simulation of the same facts, to the cent
 */
export function fundStatements(journal: Journal, period: string): readonly FundStatement[] {
  checkJournal(journal);
  const months = monthsOf(period);
  const opening = [...journal.opening.accounts.values()];
  let credit = opening.reduce((sum, { money }) => sum + money.member.amount + money.held.amount, 0);
  let owed = opening.reduce((sum, { due }) => sum - due.amount, 0);
  const byMonth = grouped(journal.lines);
  for (const [month, lines] of byMonth) {
    if (month >= months[0]!) continue;
    const sums = sumsOf(month, lines);
    credit += creditChange(sums);
    owed += dueChange(sums);
  }
  return months.map((month) => {
    const sums = sumsOf(month, byMonth.get(month) ?? []);
    credit += creditChange(sums);
    owed += dueChange(sums);
    const once = Object.fromEntries(SUMS.map((key) => [key, cents(sums[key], 'once')])) as Record<
      keyof Sums,
      Cents<'once'>
    >;
    const paid = sums.contributionsPaid + sums.latePayments + sums.othersPaid;
    return {
      month,
      ...once,
      balance: cents(paid - sums.allocationsSpent, 'once'),
      creditOutstanding: cents(credit, 'once'),
      arrears: cents(owed, 'once'),
    };
  });
}

const creditChange = ({ allocationsCredited, allocationsSpent, creditExpired }: Sums): number =>
  allocationsCredited - allocationsSpent - creditExpired;

const dueChange = ({ contributionsDue, contributionsPaid, latePayments }: Sums): number =>
  contributionsDue - contributionsPaid - latePayments;

function grouped(lines: readonly JournalLine[]): ReadonlyMap<Month, readonly JournalLine[]> {
  const byMonth = new Map<Month, JournalLine[]>();
  for (const line of lines) {
    const known = byMonth.get(line.month);
    if (known === undefined) byMonth.set(line.month, [line]);
    else known.push(line);
  }
  return byMonth;
}

const isOf = (party: LedgerParty, kind: 'member' | 'held' | 'due' | 'household' | 'place' | 'third-payer'): boolean =>
  party.startsWith(`${kind}:`);

const isCredit = (party: LedgerParty): boolean => isOf(party, 'member') || isOf(party, 'held');
const isOutside = (party: LedgerParty): boolean => isOf(party, 'place') || isOf(party, 'household');

function sumsOf(month: Month, lines: readonly JournalLine[]): Sums {
  const sums = noSums();
  for (const { postings } of lines) {
    for (const { from, to, amount, item, of } of postings) {
      if (item !== null) continue;
      const payment = of !== null && of < month ? 'latePayments' : 'contributionsPaid';
      if (isOf(from, 'due') && to === 'fund') sums.contributionsDue += amount;
      else if (from === 'fund' && isOf(to, 'due')) sums.contributionsDue -= amount;
      else if (isOf(from, 'household') && isOf(to, 'due')) sums[payment] += amount;
      else if (isOf(from, 'due') && isOf(to, 'household')) sums[payment] -= amount;
      else if (isOf(from, 'third-payer')) sums.othersPaid += amount;
      else if (from === 'fund' && isCredit(to)) sums.allocationsCredited += amount;
      else if (isCredit(from) && to === 'fund') sums.allocationsCredited -= amount;
      else if (isCredit(from) && isOutside(to)) sums.allocationsSpent += amount;
      else if (isOutside(from) && isCredit(to)) sums.allocationsSpent -= amount;
      else if (isCredit(from) && to === 'expired') sums.creditExpired += amount;
    }
  }
  return sums;
}
