/** Reads amounts, decimals and rates written in French and in English. */
import { cents, CENTS_LIMIT, type Cents, centsFromExact, exactFromCents, type Period } from './cents.ts';
import { type Diagnostic, error } from './diagnostic.ts';
import { type DecimalInput, decimalPlaces, exact, toPlainText } from './exact.ts';
import { readNumber } from './read-number.ts';

/** An amount, or the reason why the text is not one. The path of the diagnostic is empty. */
export type ParseEurosResult<P extends Period = 'month'> =
  { readonly ok: true; readonly cents: Cents<P> } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** A decimal as plain text without trailing zeros (`12.5`), or the reason why the text is not one. The path of the diagnostic is empty. */
export type ParseDecimalTextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** A rate as the plain text of a ratio (`0.025` for 2.5 %), or the reason why the text is not one. The path of the diagnostic is empty. */
export type ParseRateResult =
  { readonly ok: true; readonly ratio: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

type Failure = Extract<ParseEurosResult, { ok: false }>;

const DIGITS_LIMIT = 40;
const QUOTED_LENGTH = 60;

const CURRENCY = '(?:€|EUR|euros?|CHF|Fr\\.|francs?)';
const SPACE = '[ \\u00A0\\u2009\\u202F]?';
const CURRENCY_BEFORE = new RegExp(`^([-+\\u2212]?)${SPACE}${CURRENCY}${SPACE}(.+)$`, 'i');
const CURRENCY_AFTER = new RegExp(`^(.+?)${SPACE}${CURRENCY}$`, 'i');
const PERCENT_AFTER = new RegExp(`^(.+?)${SPACE}%$`);

/**
 * Reads an amount of euros or of Swiss francs: `12,50 €`, `€12.50`, `1 234,56`, `CHF 1'234.50`, `-12.5`, or a number.
 *
 * @remarks
 * Diagnostics: `CAISSE-NUMBER-UNREADABLE`, `CAISSE-NUMBER-AMBIGUOUS` (`1,234`: both readings are in its details),
 * `CAISSE-NUMBER-TOO-LONG` (over 40 digits), `CAISSE-AMOUNT-TOO-PRECISE` (not whole cents) and `CAISSE-AMOUNT-TOO-LARGE`.
 *
 * @param input - the amount as written, or a number of euros
 * @param period - the period it is for; a month if left out
 * @returns the amount in cents, or a diagnostic
 * @law an amount of euros is read back as it was written, in both languages
 * @law an amount of euros is read from its plain text without a float
 * @law any text is read or refused, and never throws
 * @unit cents
 * @example
 * ```ts
 * import { parseEuros } from 'caisse-rules';
 *
 * console.log(parseEuros('1 234,56 €')); // => { ok: true, cents: 123456 }
 * const refused = parseEuros('1,234');
 * console.log(refused.ok ? '' : refused.diagnostic.code); // => CAISSE-NUMBER-AMBIGUOUS
 * ```
 */
export function parseEuros<P extends Period>(input: DecimalInput, period: P): ParseEurosResult<P>;
/** Reads an amount of euros per month. */
export function parseEuros(input: DecimalInput): ParseEurosResult;
export function parseEuros(input: DecimalInput): ParseEurosResult<Period> {
  const decimal = parseWritten(input, withoutCurrency);
  if (!decimal.ok) return decimal;
  const euros = exact(decimal.text);
  const decimals = decimalPlaces(euros);
  if (decimals > 2)
    return failure(error('CAISSE-AMOUNT-TOO-PRECISE', [], { text: quoteStart(input), decimals, limit: 2 }));
  const limit = exactFromCents(cents(CENTS_LIMIT));
  if (euros.abs().greaterThan(limit)) {
    return failure(error('CAISSE-AMOUNT-TOO-LARGE', [], { text: quoteStart(input), limit: toPlainText(limit) }));
  }
  return { ok: true, cents: centsFromExact(euros) };
}

/** The currency that is written in the text of an amount; `undefined` where none is. */
export function writtenCurrency(amount: DecimalInput): 'EUR' | 'CHF' | undefined {
  const text = String(amount);
  if (/€|eur/i.test(text)) return 'EUR';
  return /chf|fr/i.test(text) ? 'CHF' : undefined;
}

/**
 * Reads a decimal number: `12.5`, `"12.50"`, `"12,50"`, `"1 234,5"`.
 *
 * @remarks
 * A number is taken by its shortest decimal text. Diagnostics as for {@link parseEuros}, without those about amounts.
 *
 * @param input - the number, or its text in French or English
 * @returns the decimal as plain text, or a diagnostic
 * @law a decimal is read back as it was written, or refused as ambiguous with itself among the readings
 * @law accepted text has one reading: commas and points are exchanged, or the text is refused
 * @law any text is read or refused, and never throws
 * @example
 * ```ts
 * import { parseDecimalText } from 'caisse-rules';
 *
 * console.log(parseDecimalText('1 234,50')); // => { ok: true, text: '1234.5' }
 * ```
 */
export function parseDecimalText(input: DecimalInput): ParseDecimalTextResult {
  return parseWritten(input, (text) => text);
}

/**
 * Reads a rate: `2,5 %` and `2.5%` as well as `0,025` and `0.025`.
 *
 * @remarks
 * Only the percent sign divides by a hundred: `2.5` alone is 250 %. Diagnostics as for {@link parseDecimalText}; the
 * readings of an ambiguous rate are those of its number, before the percent sign counts.
 *
 * @param input - the rate as written, or a number that is a ratio
 * @returns the ratio as plain text, or a diagnostic
 * @law a rate is read back as it was written, or refused as ambiguous
 * @law any text is read or refused, and never throws
 * @french taux
 * @example
 * ```ts
 * import { parseRate } from 'caisse-rules';
 *
 * console.log(parseRate('2,5 %')); // => { ok: true, ratio: '0.025' }
 * ```
 */
export function parseRate(input: DecimalInput): ParseRateResult {
  const percent = typeof input === 'string' && input.trim().endsWith('%');
  const decimal = parseWritten(input, (text) => PERCENT_AFTER.exec(text)?.[1] ?? text);
  if (!decimal.ok) return decimal;
  return { ok: true, ratio: percent ? toPlainText(exact(decimal.text).times(exact('0.01'))) : decimal.text };
}

function withoutCurrency(text: string): string {
  const before = CURRENCY_BEFORE.exec(text);
  if (before) return `${before[1] ?? ''}${before[2] ?? ''}`;
  return CURRENCY_AFTER.exec(text)?.[1] ?? text;
}

function parseWritten(input: DecimalInput, withoutUnit: (text: string) => string): ParseDecimalTextResult {
  if (typeof input === 'number' && Number.isFinite(input)) {
    const text = toPlainText(exact(input));
    return isTooLong(text) ? tooLong(input) : { ok: true, text };
  }
  const text = String(input).trim();
  if (isTooLong(text)) return tooLong(input);
  const reading = readNumber(withoutUnit(text));
  switch (reading.kind) {
    case 'number':
      return { ok: true, text: reading.text };
    case 'ambiguous':
      return failure(error('CAISSE-NUMBER-AMBIGUOUS', [], { text: quoteStart(input), readings: reading.readings }));
    case 'unreadable':
      return failure(error('CAISSE-NUMBER-UNREADABLE', [], { text: quoteStart(input) }));
    default:
      return reading satisfies never;
  }
}

function isTooLong(text: string): boolean {
  return text.replace(/\D/g, '').length > DIGITS_LIMIT;
}

function tooLong(input: DecimalInput): Failure {
  return failure(error('CAISSE-NUMBER-TOO-LONG', [], { text: quoteStart(input), limit: DIGITS_LIMIT }));
}

const failure = (diagnostic: Diagnostic): Failure => ({ ok: false, diagnostic });

/** The start of a text, cut between two characters. */
function quoteStart(input: DecimalInput): string {
  const [start = ''] = new RegExp(`^.{0,${QUOTED_LENGTH}}`, 'su').exec(String(input)) ?? [];
  return start.length < String(input).length ? `${start}…` : start;
}
