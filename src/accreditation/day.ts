/** Days as text, `YYYY-MM-DD`, without a clock or a time zone. The order of days is the order of their texts. */
import { isMonth } from '../money/index.ts';

const DAY_TEXT = /^(\d{4})-(\d\d)-(\d\d)$/;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a text is a day of the calendar, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY_TEXT.exec(text) ?? [];
  if (!isMonth(`${year}-${month}`)) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return time.getUTCDate() === Number(day) && time.getUTCMonth() === Number(month) - 1;
}

/** The number of days from one day to another. */
export const differenceInDays = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY;

/** The month of a day, `YYYY-MM`. */
export const monthOfDay = (day: string): string => day.slice(0, 7);
