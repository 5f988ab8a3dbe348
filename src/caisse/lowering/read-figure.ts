/** Parses figures of a document to plain decimals. */
import {
  type DecimalInput,
  decimalPlaces,
  exact,
  exactFromCents,
  isMonth,
  type ParseDecimalTextResult,
  parseDecimalText,
  parseEuros,
  parseRate,
  toPlainText,
  writtenCurrency,
} from '../../money/index.ts';
import type { DecimalText, NumberType } from '../../rule/index.ts';
import type { FigureKind, Scope } from './scope.ts';
import type { Figure } from '../words.ts';

/** The valid values of a kind of figure. */
interface FigureRules {
  readonly type: NumberType;
  readonly isSigned?: boolean;
  readonly isPercentWritten?: boolean;
  readonly isDoubtfulAboveWhole?: boolean;
}

/** Rates in rules of the algebra may be negative. */
type ReadKind = FigureKind | 'signed-rate';

const RULES: Readonly<Record<ReadKind, FigureRules>> = {
  money: { type: 'money' },
  difference: { type: 'money', isSigned: true },
  count: { type: 'count' },
  ratio: { type: 'ratio' },
  rate: { type: 'ratio', isPercentWritten: true, isDoubtfulAboveWhole: true },
  share: { type: 'ratio', isPercentWritten: true },
  'signed-rate': { type: 'ratio', isPercentWritten: true, isSigned: true },
};

const CENT_DECIMALS = 2;

/** The number type of a kind of figure. */
export const typeOfFigure = (kind: FigureKind): NumberType => RULES[kind].type;

/** Whether a figure refers to a parameter of the document. */
export function isParameter(figure: Figure): figure is { readonly parameter: string } {
  return typeof figure === 'object' && 'parameter' in figure;
}

/** The decimal of a figure; its source and month of last check are checked. */
export function writtenFigure(
  figure: Exclude<Figure, { readonly parameter: string }>,
  scope: Scope,
): { readonly written: DecimalInput; readonly scope: Scope } {
  if (typeof figure !== 'object') return { written: figure, scope };
  scope.sources(figure);
  checkMonth(figure.checked, scope.at('checked'));
  return { written: figure.value, scope: scope.at('value') };
}

/** Reports an invalid month. */
export function checkMonth(text: string | undefined, scope: Scope): void {
  if (text !== undefined && !isMonth(text)) scope.report('CAISSE-MONTH', { text });
}

/**
 * Parses a figure; an invalid one is reported.
 *
 * @returns the decimal, or `undefined` if it is invalid
 */
export function readFigure(written: DecimalInput, kind: ReadKind, scope: Scope): DecimalText | undefined {
  const { type, isSigned = false, isPercentWritten = false, isDoubtfulAboveWhole = false } = RULES[kind];
  const text = readNumber(written, type, scope);
  if (text === undefined) return undefined;
  const value = exact(text);
  const quoted = String(written);
  if (value.isNegative() && !isSigned) {
    scope.report('CAISSE-FIGURE-NEGATIVE', { text: quoted });
    return undefined;
  }
  if (type === 'money' && decimalPlaces(value) > CENT_DECIMALS) {
    scope.report('CAISSE-AMOUNT-TOO-PRECISE', { text: quoted, decimals: decimalPlaces(value), limit: CENT_DECIMALS });
    return undefined;
  }
  if (isPercentWritten && value.greaterThan(1) && !quoted.trim().endsWith('%')) {
    scope.report('CAISSE-RATE-LOOKS-LIKE-PERCENT', { text: quoted, rate: toPlainText(value.times(exact('0.01'))) });
    return undefined;
  }
  if (isDoubtfulAboveWhole && value.greaterThan(1)) {
    scope.warn('CAISSE-WARN-RATE-ABOVE-100-PERCENT', { text: quoted });
  }
  return text;
}

/** Parses a number of a type, positive or negative; a ratio may be in percent, an amount may have a currency symbol. */
export function readNumber(written: DecimalInput, type: NumberType, scope: Scope): DecimalText | undefined {
  const parsed = parseNumber(written, type);
  if (!parsed.ok) {
    scope.add(parsed.diagnostic);
    return undefined;
  }
  const currency = scope.declarations.currency?.code ?? 'EUR';
  const inText = type === 'money' ? writtenCurrency(written) : undefined;
  if (inText !== undefined && inText !== currency) {
    scope.report('CAISSE-FIGURE-CURRENCY', { text: String(written), written: inText, currency });
  }
  return parsed.text;
}

/** Parses a number of a type. */
export function parseNumber(written: DecimalInput, type: NumberType): ParseDecimalTextResult {
  if (type === 'ratio') {
    const rate = parseRate(written);
    return rate.ok ? { ok: true, text: rate.ratio } : rate;
  }
  const plain = parseDecimalText(written);
  if (plain.ok || type !== 'money') return plain;
  const euros = parseEuros(written);
  return euros.ok ? { ok: true, text: toPlainText(exactFromCents(euros.cents)) } : euros;
}

const AGE_LIMIT = 130;

/** Checks an age: whole years from 1 to 130; other values are reported. */
export function readAge(age: number, scope: Scope): number {
  if (!(Number.isInteger(age) && age >= 1 && age <= AGE_LIMIT)) {
    scope.report('CAISSE-AGE', { age: String(age), limit: AGE_LIMIT });
  }
  return age;
}

/** Parses a number above zero with a value in the document; zero is reported. */
export function readAboveZero(figure: Figure, kind: FigureKind, scope: Scope): DecimalText | undefined {
  const { value, isSound } = scope.attempt(() => scope.decimal(figure, kind));
  if (!isSound || exact(value).greaterThan(0)) return isSound ? value : undefined;
  scope.report('CAISSE-FIGURE-ZERO', { text: value });
  return undefined;
}
