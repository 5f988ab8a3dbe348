/** The months of a statement. */
import { checkArgument, isMonth, type Month, monthsBetween } from '../../money/index.ts';

/**
 * The months of a period.
 *
 * @param period - a month, `YYYY-MM`, or a year, `YYYY`
 * @throws RangeError when `period` is neither
 */
export function monthsOf(period: string): readonly Month[] {
  checkArgument('period', period, 'text');
  if (isMonth(period)) return [period];
  if (/^(?:20|21)\d\d$/.test(period)) return monthsBetween(`${period}-01`, 12);
  throw new RangeError(`period: ${JSON.stringify(period)} is neither a month (YYYY-MM) nor a year (YYYY)`);
}
