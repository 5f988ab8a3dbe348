/** Days in files of other software. */

const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: .*)?$/,
];

/** Whether a text begins with a day of the calendar: `2026-03-05`, an instant of it, or `05/03/2026`. */
export function isDate(text: string): boolean {
  const found = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return false;
  const [year, month, day] = [Number(found['year']), Number(found['month']), Number(found['day'])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number of days of a month. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
