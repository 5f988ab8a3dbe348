/** The months of a statement. */
import { checkArgument, differenceInMonths, isMonth, type Month, monthsBetween } from '../../money/index.ts';

/** The largest number of months of a period. */
const MONTHS_LIMIT = 1200;

/**
 * The months of a period.
 *
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @throws RangeError when `period` is none of these
 */
export function monthsOf(period: string): readonly Month[] {
  checkArgument('period', period, 'text');
  if (isMonth(period)) return [period];
  if (/^(?:20|21)\d\d$/.test(period)) return monthsBetween(`${period}-01`, 12);
  const [first = '', last = '', ...more] = period.split('/');
  if (more.length === 0 && isMonth(first) && isMonth(last)) {
    const count = differenceInMonths(last, first) + 1;
    if (count >= 1 && count <= MONTHS_LIMIT) return monthsBetween(first, count);
  }
  throw new RangeError(
    `period: ${JSON.stringify(period)} is neither a month (YYYY-MM) nor a year (YYYY) nor two months (YYYY-MM/YYYY-MM)`,
  );
}
