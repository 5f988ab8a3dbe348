/** Writes amounts, decimals and rates in French and in English. `Intl` receives integers only. */
import { checkCents } from './cents.ts';
import { checkLanguage, checkArgument } from './check-argument.ts';
import { type DecimalInput, exact, toPlainText } from './exact.ts';
import type { Language } from './language.ts';
import { checkUnit, type Unit, unitAfter } from './unit-name.ts';

/** How an amount is written. */
export interface FormatEurosOptions {
  /**
   * `EUR` and `CHF` are written in the form of the language. Any other name is a local unit, written after the number,
   * in the singular or in the plural if both are given.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: Unit;
}

const NO_BREAK_SPACE = '\u00A0';

const tags: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

// At least one decimal, so that the parts contain the decimal mark. The decimals are replaced afterwards.
const styles = {
  EUR: { style: 'currency', currency: 'EUR' },
  CHF: { style: 'currency', currency: 'CHF' },
  percent: { style: 'unit', unit: 'percent', minimumFractionDigits: 1 },
  plain: { minimumFractionDigits: 1 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

/** Formatters are slow to create, so each of the eight is created once, on first use. */
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes an amount in the form of a language: `12,50 €`, `€12.50`.
 *
 * @remarks
 * French text has no-break spaces (U+202F between thousands, U+00A0 before the unit), following French typography.
 *
 * @param amount - the amount in cents, of any period
 * @param language - the language
 * @param options - the currency, or the name of a local unit
 * @returns the text, always with two decimals
 * @throws RangeError when the amount is not a whole number of cents
 * @law an amount of euros is read back as it was written, in both languages
 * @example
 * ```ts
 * import { cents, formatEuros } from 'caisse-rules';
 *
 * console.log(formatEuros(cents(123_456), 'fr')); // => 1 234,56 €
 * console.log(formatEuros(cents(123_456), 'en')); // => €1,234.56
 * console.log(formatEuros(cents(1250), 'fr', { currency: 'MonA' })); // => 12,50 MonA
 * ```
 */
export function formatEuros(amount: number, language: Language, options: FormatEurosOptions = {}): string {
  const digits = String(Math.abs(checkCents('amount', amount))).padStart(3, '0');
  return formatAmount(`${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, language, options);
}

/**
 * Writes an amount given as plain decimal text, with its decimals: `12` becomes `12 €`, `12.505` becomes `12,505 €`.
 *
 * @param text - the amount
 * @param language - the language
 * @param options - the currency, or the name of a local unit
 * @returns the text
 */
export function formatAmount(text: string, language: Language, options: FormatEurosOptions = {}): string {
  checkArgument('options', options, 'object');
  const { currency = 'EUR' } = options;
  checkUnit('options.currency', currency);
  if (currency === 'EUR' || currency === 'CHF') return write(text, language, currency);
  return `${write(text, language, 'plain')}${NO_BREAK_SPACE}${unitAfter(currency, text, language)}`;
}

/**
 * Writes a decimal in the form of a language and keeps its decimals: `12.50` becomes `12,50`.
 *
 * @param value - plain decimal text, or a number
 * @param language - the language
 * @returns the text
 * @throws RangeError when the value is not a finite number or plain decimal text
 * @law a decimal is read back as it was written, or refused as ambiguous with itself among the readings
 * @example
 * ```ts
 * import { formatDecimal } from 'caisse-rules';
 *
 * console.log(formatDecimal('1234.50', 'fr'), formatDecimal('1234.50', 'en')); // => 1 234,50 1,234.50
 * ```
 */
export function formatDecimal(value: DecimalInput, language: Language): string {
  const text = toPlainText(exact(value));
  return write(typeof value === 'string' ? value : text, language, 'plain');
}

/**
 * Writes a ratio as a percentage: `0.025` becomes `2,5 %`.
 *
 * @param ratio - the ratio as plain decimal text, or a number
 * @param language - the language
 * @returns the text, with the decimals it needs
 * @throws RangeError when the ratio is not a finite number or plain decimal text
 * @law a rate is read back as it was written, or refused as ambiguous
 * @example
 * ```ts
 * import { formatRate } from 'caisse-rules';
 *
 * console.log(formatRate('0.025', 'fr')); // => 2,5 %
 * console.log(formatRate('0.025', 'en')); // => 2.5%
 * ```
 */
export function formatRate(ratio: DecimalInput, language: Language): string {
  return write(toPlainText(exact(ratio, 'ratio').times(100)), language, 'percent');
}

/** Puts the digits of a plain decimal text where `Intl` puts those of its whole part. */
function write(text: string, language: Language, style: keyof typeof styles): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const sign = text.startsWith('-') && /[1-9]/.test(text) ? '-' : '';
  const parts = formatter(language, style).formatToParts(BigInt(whole));
  const written = parts.map(({ type, value }) => {
    if (type === 'fraction') return fraction;
    return type === 'decimal' && fraction === '' ? '' : value;
  });
  return `${sign}${written.join('')}`;
}

function formatter(language: Language, style: keyof typeof styles): Intl.NumberFormat {
  checkLanguage('language', language);
  const key = `${language} ${style}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(tags[language], styles[style]);
  formatters.set(key, made);
  return made;
}
