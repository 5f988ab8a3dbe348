/** Days in files of other software. */
import { daysInMonth, isMonth } from '../money/index.ts';

const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: .*)?$/,
];

/** Whether a text begins with a day of the calendar: `2026-03-05`, an instant of it, or `05/03/2026`. */
export function isDate(text: string): boolean {
  const found = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return false;
  const month = `${found['year']!}-${found['month']!}`;
  const day = Number(found['day']);
  return isMonth(month) && day >= 1 && day <= daysInMonth(month);
}
