/** Days in files of other software. */
import { parisTime } from '../account/index.ts';
import { daysInMonth, isMonth, type Month } from '../money/index.ts';

const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: .*)?$/,
];

/** Whether a text begins with a day of the calendar: `2026-03-05`, an instant of it, or `05/03/2026`. */
export const isDate = (text: string): boolean => monthOfDate(text) !== null;

/** The month of a day or of an instant; an instant with its offset counts in Paris. `null` for a text that is neither. */
export function monthOfDate(text: string): Month | null {
  const found = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const month = `${found['year']!}-${found['month']!}`;
  const day = Number(found['day']);
  if (!isMonth(month) || day < 1 || day > daysInMonth(month)) return null;
  const inParis = parisTime(text)?.date.slice(0, 7);
  return isMonth(inParis) ? inParis : month;
}
