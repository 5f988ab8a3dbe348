/** Calendar months as text, and their arithmetic, without a clock or a time zone. */
import { checkArgument } from './check-argument.ts';

declare const brand: unique symbol;

/** A month as `YYYY-MM`, from 1900-01 to 2199-12. The order of months is the order of their texts. */
export type Month = string & { readonly [brand]: 'month' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTH_TEXT = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;

/**
 * Whether a value is a month.
 *
 * @law what is no month is refused
 * @example
 * ```ts
 * import { isMonth } from 'caisse-rules';
 *
 * console.log(isMonth('2026-11'), isMonth('2026-13'), isMonth('2026-1')); // => true false false
 * ```
 */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && MONTH_TEXT.test(value);
}

/**
 * Checks that a text is a month.
 *
 * @throws TypeError when it is not text, and RangeError when it is not `YYYY-MM` between 1900-01 and 2199-12
 * @example
 * ```ts
 * import { month } from 'caisse-rules';
 *
 * console.log(month('2026-11')); // => 2026-11
 * ```
 */
export function month(text: string): Month {
  return checkMonth('text', text);
}

/**
 * Checks that an argument is a month.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param text - the argument
 * @throws TypeError when it is not text, and RangeError when it is not `YYYY-MM` between 1900-01 and 2199-12
 */
export function checkMonth(name: string, text: string): Month {
  checkArgument(name, text, 'text');
  if (isMonth(text)) return text;
  throw new RangeError(
    `${name}: ${JSON.stringify(text)} is not a month (YYYY-MM, ${FIRST_YEAR}-01 to ${LAST_YEAR}-12)`,
  );
}

/**
 * The month a number of months later, or earlier for a negative number.
 *
 * @param start - the first month, `YYYY-MM`
 * @param count - how many months to add
 * @throws RangeError when `start` is not a month, `count` is not a whole number, or the result is outside 1900 to 2199
 * @law adding months is adding them one by one
 * @law the difference in months is what addMonths adds
 * @example
 * ```ts
 * import { addMonths } from 'caisse-rules';
 *
 * console.log(addMonths('2026-11', 3), addMonths('2026-11', -11)); // => 2027-02 2025-12
 * ```
 */
export function addMonths(start: string, count: number): Month {
  checkArgument('count', count, 'number');
  const index = indexOf('start', start) + count;
  if (!Number.isInteger(count) || index < FIRST_YEAR * 12 || index >= (LAST_YEAR + 1) * 12) {
    throw new RangeError(`count: ${start} and ${count} months is no month of ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  const number = (index % 12) + 1;
  return `${Math.floor(index / 12)}-${String(number).padStart(2, '0')}` as Month;
}

/**
 * The number of months from `earlier` to `later`; below zero when `later` comes first.
 *
 * @throws RangeError when an argument is not a month, `YYYY-MM`
 * @law the difference in months is what addMonths adds
 * @example
 * ```ts
 * import { differenceInMonths } from 'caisse-rules';
 *
 * console.log(differenceInMonths('2027-02', '2026-11')); // => 3
 * ```
 */
export function differenceInMonths(later: string, earlier: string): number {
  return indexOf('later', later) - indexOf('earlier', earlier);
}

/**
 * Consecutive months.
 *
 * @param from - the first month, `YYYY-MM`
 * @param count - how many months, zero or more
 * @returns the months in order; none for zero
 * @throws RangeError when `from` is not a month, `count` is below zero or not a whole number, or a month is outside 1900 to 2199
 * @law months in a row follow one another
 * @example
 * ```ts
 * import { monthsBetween } from 'caisse-rules';
 *
 * console.log(monthsBetween('2026-11', 3)); // => [ '2026-11', '2026-12', '2027-01' ]
 * ```
 */
export function monthsBetween(from: string, count: number): Month[] {
  const first = checkMonth('from', from);
  checkArgument('count', count, 'number');
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`count: ${count} is not a number of months`);
  if (count > 0) addMonths(first, count - 1);
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/**
 * The number of days in a month.
 *
 * @throws RangeError when `of` is not a month, `YYYY-MM`
 * @law four hundred years have 146097 days
 */
export function daysInMonth(of: string): number {
  const index = indexOf('of', of);
  const year = Math.floor(index / 12);
  const number = (index % 12) + 1;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (number === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** The number of months from January of the year 0; `name` is the parameter that has the month. */
function indexOf(name: string, of: string): number {
  const [year, number] = checkMonth(name, of).split('-').map(Number);
  return year! * 12 + number! - 1;
}
