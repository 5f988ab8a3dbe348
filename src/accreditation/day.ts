/** Days as text, `YYYY-MM-DD`, without a clock or a time zone. The order of days is the order of their texts. */
import { addMonths, daysInMonth, isMonth, month } from '../money/index.ts';

const DAY_TEXT = /^(\d{4}-\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const [, before, day] = DAY_TEXT.exec(text) ?? [];
  return isMonth(before) && Number(day) >= 1 && Number(day) <= daysInMonth(before);
}

/** The number of days from one day to another, which is not before it. */
export function differenceInDays(from: string, to: string): number {
  let days = Number(to.slice(8)) - Number(from.slice(8));
  for (let at = monthOfDay(from); at < monthOfDay(to); at = addMonths(month(at), 1)) days += daysInMonth(at);
  return days;
}

/** The month of a day, `YYYY-MM`. */
export const monthOfDay = (day: string): string => day.slice(0, 7);
