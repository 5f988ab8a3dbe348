/** Formats numbers of rules: amounts, rates, decimals. */
import {
  checkLanguage,
  checkParts,
  decimalPlaces,
  exact,
  formatAmount,
  formatDecimal,
  formatRate,
  toPlainText,
  type Unit,
} from '../money/index.ts';
import type { NumberType } from '../rule/index.ts';
import type { Language } from './language.ts';

/** A formatter of numbers for one language and one currency. */
export interface NumberWriter {
  /** A computed amount, with at least two decimals: `1 000,00 €`. */
  readonly result: (euros: string) => string;
  /** An amount of a rule, without decimals if it is whole: `1 000 €`, `12,50 €`. */
  readonly amount: (euros: string) => string;
  /** A ratio as a percentage: `2,5 %`. */
  readonly rate: (ratio: string) => string;
  /** A number that is not money. */
  readonly decimal: (value: string) => string;
}

/**
 * Creates the formatter of a language and a currency.
 *
 * @param language - the language
 * @param unit - `EUR`, `CHF`, or the name of a local unit
 */
export function numberWriter(language: Language, unit: Unit): NumberWriter {
  checkLanguage('language', language);
  const money = (euros: string, decimals: number): string =>
    formatAmount(withDecimals(euros, decimals), language, { currency: unit });
  return {
    result: (euros) => money(euros, 2),
    amount: (euros) => money(euros, exact(euros).isInteger() ? 0 : 2),
    rate: (ratio) => formatRate(ratio, language),
    decimal: (value) => formatDecimal(toPlainText(exact(value)), language),
  };
}

/** Formats a number by its type, in the style of a rule or of a result. */
export function writeNumber(writer: NumberWriter, value: string, type: NumberType, style: 'result' | 'amount'): string {
  checkParts('writer', writer, { result: 'function', amount: 'function', rate: 'function', decimal: 'function' });
  switch (type) {
    case 'money':
      return style === 'result' ? writer.result(value) : writer.amount(value);
    case 'ratio':
      return writer.rate(value);
    case 'count':
      return writer.decimal(value);
    default:
      return type satisfies never;
  }
}

function withDecimals(value: string, least: number): string {
  const decimal = exact(value);
  return decimal.toFixed(Math.max(least, decimalPlaces(decimal)));
}
