/** What third payers owe, in totals. */
import { cents, type Cents, checkArgument } from '../../money/index.ts';
import { checkJournal } from '../check-arguments.ts';
import type { Journal } from '../journal.ts';
import { monthsOf } from './months.ts';

/**
 * What a third payer owes for a month or a year: totals, without accounts.
 *
 * @french relevé du tiers payeur
 */
export interface ThirdPayerStatement {
  readonly thirdPayer: string;
  readonly period: string;
  readonly amount: Cents<'once'>;
  /** The number of accounts; `null` below the threshold of secrecy. */
  readonly accounts: number | null;
}

/** The threshold of secrecy. */
export interface SecrecyOptions {
  /**
   * Numbers of accounts below it are `null`.
   *
   * @defaultValue 0
   */
  readonly secrecyThreshold?: number;
}

/**
 * What each third payer owes in a period, in the order of the first contribution.
 *
 * @param journal - the journal, which contains the period
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @param options - the threshold of secrecy
 * @throws RangeError when `period` is none of these
 */
export function thirdPayerStatements(
  journal: Journal,
  period: string,
  options: SecrecyOptions = {},
): readonly ThirdPayerStatement[] {
  checkJournal(journal);
  checkArgument('options', options, 'object');
  const months = monthsOf(period);
  const { secrecyThreshold = 0 } = options;
  const found = new Map<string, { amount: number; readonly accounts: Set<string> }>();
  for (const { entry, month } of journal.lines) {
    if (entry.kind !== 'contribution-due' || entry.thirdPayer === undefined || !months.includes(month)) continue;
    const known = found.get(entry.thirdPayer) ?? { amount: 0, accounts: new Set<string>() };
    known.amount += entry.amount;
    known.accounts.add(entry.account);
    found.set(entry.thirdPayer, known);
  }
  return [...found].map(([thirdPayer, { amount, accounts }]) => ({
    thirdPayer,
    period,
    amount: cents(amount, 'once'),
    accounts: accounts.size < secrecyThreshold ? null : accounts.size,
  }));
}
