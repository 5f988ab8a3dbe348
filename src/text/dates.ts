/** Formats days and months. */
import { formatMonth, isMonth } from '../money/index.ts';
import type { Language } from './language.ts';

/** A day (`2023-11-15`) or a month (`2023-11`) in words; other text unchanged. */
export function writeDate(date: string, language: Language): string {
  const month = date.slice(0, 7);
  const day = /^-(\d\d)$/.exec(date.slice(7))?.[1];
  if (!isMonth(month) || (day === undefined && date.length > 7)) return date;
  const written = formatMonth(month, language);
  if (day === undefined) return written;
  const isFirst = language === 'fr' && day === '01';
  return `${isFirst ? '1er' : String(Number(day))} ${written}`;
}
