/** Names of months. `Intl` is not used because it needs a date with a time zone. */
import { checkLanguage } from './check-argument.ts';
import type { Language } from './language.ts';
import { checkMonth } from './month.ts';

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/**
 * Writes a month with its name.
 *
 * @throws RangeError when `of` is not a month, `YYYY-MM`; TypeError when an argument has another type
 * @example
 * ```ts
 * import { formatMonth } from 'caisse-rules';
 *
 * console.log(formatMonth('2026-11', 'fr')); // => novembre 2026
 * console.log(formatMonth('2026-11', 'en')); // => November 2026
 * ```
 */
export function formatMonth(of: string, language: Language): string {
  checkLanguage('language', language);
  const [year = '', number] = checkMonth('of', of).split('-');
  return `${monthNames[language][Number(number) - 1] ?? ''} ${year}`;
}
