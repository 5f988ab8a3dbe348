/** Euros to the cent: exact decimals, rounding, sharing without losing a cent; months and dated values. */
export { CaisseError } from './caisse-error.ts';
export {
  addCents,
  type Cents,
  cents,
  CENTS_LIMIT,
  centsFromExact,
  compareCents,
  exactFromCents,
  negateCents,
  type Period,
  subtractCents,
  sumCents,
} from './cents.ts';
export { type Dated, valueAt } from './dated.ts';
export {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticDetails,
  error,
  type Severity,
  warning,
} from './diagnostic.ts';
export { divideRounded, type RoundingMode } from './divide-rounded.ts';
export {
  type DecimalInput,
  decimalPlaces,
  type Exact,
  exact,
  fromScaledInteger,
  scaledText,
  toPlainText,
  toScaledInteger,
} from './exact.ts';
export { formatDecimal, formatEuros, type FormatEurosOptions, formatRate } from './format-amount.ts';
export { formatMonth } from './format-month.ts';
export type { Locale } from './locale.ts';
export {
  addMonths,
  compareMonths,
  daysInMonth,
  differenceInMonths,
  isMonth,
  type Month,
  month,
  monthsBetween,
} from './month.ts';
export { nearest } from './nearest.ts';
export {
  parseDecimalText,
  type ParsedDecimal,
  type ParsedEuros,
  type ParsedRate,
  parseEuros,
  parseRate,
  type Unparsed,
} from './parse-amount.ts';
export { roundExact, type Rounding, roundQuotient, TO_THE_CENT } from './round.ts';
export { splitAmount, type SplitOptions, type TieOrder } from './split-amount.ts';
