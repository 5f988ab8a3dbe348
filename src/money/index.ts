/** Euros to the cent: exact decimals, rounding, sharing without losing a cent; months. */
export { amountTooLarge } from './amount-too-large.ts';
export { CaisseError } from './caisse-error.ts';
export {
  checkArgument,
  checkItems,
  checkLanguage,
  checkParts,
  checkWord,
  readOptional,
  readParts,
  wrongType,
} from './check-argument.ts';
export {
  addCents,
  type Cents,
  cents,
  CENTS_LIMIT,
  centsFromExact,
  exactFromCents,
  negateCents,
  type Period,
  subtractCents,
  sumCents,
} from './cents.ts';
export {
  type DetailsArgument,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticOf,
  error,
  type Severity,
  warning,
} from './diagnostic.ts';
export type { AccountDiagnostics } from './diagnostics/account-diagnostics.ts';
export type { AccreditationDiagnostics } from './diagnostics/accreditation-diagnostics.ts';
export type { CaisseDiagnostics } from './diagnostics/caisse-diagnostics.ts';
export type { CalibrationDiagnostics } from './diagnostics/calibration-diagnostics.ts';
export type { ChoiceDiagnostics } from './diagnostics/choice-diagnostics.ts';
export type { ConventionDiagnostics } from './diagnostics/convention-diagnostics.ts';
export type { DocumentDiagnostics } from './diagnostics/document-diagnostics.ts';
export type { FigureDiagnostics } from './diagnostics/figure-diagnostics.ts';
export type { FileDiagnostics } from './diagnostics/file-diagnostics.ts';
export type { FormatDiagnostics } from './diagnostics/format-diagnostics.ts';
export type { FundDiagnostics } from './diagnostics/fund-diagnostics.ts';
export type { HouseholdDiagnostics } from './diagnostics/household-diagnostics.ts';
export type { NumberDiagnostics } from './diagnostics/number-diagnostics.ts';
export type { PopulationDiagnostics } from './diagnostics/population-diagnostics.ts';
export type { RuleDiagnostics } from './diagnostics/rule-diagnostics.ts';
export type { SolveDiagnostics } from './diagnostics/solve-diagnostics.ts';
export type { AssumptionDiagnostics } from './diagnostics/assumption-diagnostics.ts';
export type { UseDiagnostics } from './diagnostics/use-diagnostics.ts';
export type { VariantDiagnostics } from './diagnostics/variant-diagnostics.ts';
export type { WarningDiagnostics } from './diagnostics/warning-diagnostics.ts';
export type { Diagnostics } from './diagnostics/diagnostics.ts';
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
export { formatAmount, formatDecimal, formatEuros, type FormatEurosOptions, formatRate } from './format-euros.ts';
export { formatMonth } from './format-month.ts';
export type { Language } from './language.ts';
export {
  addMonths,
  checkMonth,
  daysInMonth,
  differenceInMonths,
  isMonth,
  type Month,
  month,
  monthsBetween,
} from './month.ts';
export { meaningOf, nearest, nearestDetail } from './nearest.ts';
export {
  parseDecimalText,
  type ParseDecimalTextResult,
  type ParseEurosResult,
  type ParseRateResult,
  parseEuros,
  parseRate,
  writtenCurrency,
} from './parse-euros.ts';
export { printable, printableJson, printableLines, shorten } from './printable.ts';
export { checkProgress, createSteps, type Progress } from './progress.ts';
export { rememberByObject } from './remember-by-object.ts';
export { checkRounding, roundExact, type Rounding, roundQuotient, TO_THE_CENT } from './round-exact.ts';
export { checkUnit, type Unit, type UnitName, unitAfter, unitPlural, type UnitWord } from './unit-name.ts';
export { splitAmount, type SplitOptions, type TieOrder } from './split-amount.ts';
