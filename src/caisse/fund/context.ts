/** The lowering of the figures of a scenario. */
import {
  addMonths,
  amountTooLarge,
  type DecimalInput,
  differenceInMonths,
  exact,
  isMonth,
  type Month,
} from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import type { Assumed, AssumedByMonth, Case, DatedFigure, Draw, FigureList, Ramp, ThreeCases } from './assumed.ts';
import { lowerDraw } from './lower-draw.ts';
import type { ByMonth, LoweredDraw, Range } from './lowered-scenario.ts';
import { SCENARIO_MONTHS_LIMIT } from './scenario.ts';

/** The calendar of a scenario and the case that is lowered. */
export interface Context {
  readonly case: Case;
  readonly start: Month;
  readonly end: Month;
  /** Whether the start and the number of months are valid. Otherwise no month is compared with them. */
  readonly isCertain: boolean;
  /** Called for each assumption that has three values. */
  readonly noteCases: (which: Case) => void;
  /** Called for each assumption that has a distribution. */
  readonly noteDraw: (draw: LoweredDraw) => void;
}

/** The maximum number of households of a group: a billion. */
const GROUP_HOUSEHOLDS_LIMIT = 1_000_000_000;

/** Parses an amount, and reports one beyond the limit of cents. */
export function lowerEuros(figure: Figure, scope: Scope, kind: 'money' | 'difference' = 'money'): DecimalText {
  const text = scope.decimal(figure, kind);
  const tooLarge = amountTooLarge(exact(text));
  if (tooLarge === undefined) return text;
  scope.add(tooLarge);
  return '0';
}

/** Parses a share, and reports one above 1. */
export function lowerShare(share: Figure, scope: Scope): DecimalText {
  const text = scope.decimal(share, 'share');
  if (Number(text) <= 1) return text;
  scope.report('CAISSE-FUND-SHARE', { share: text });
  return '1';
}

/** Parses a number of households. */
function lowerHouseholds(figure: Figure, scope: Scope): number {
  const households = Number(scope.decimal(figure, 'count'));
  if (!Number.isInteger(households)) scope.report('CAISSE-FUND-HOUSEHOLDS', { households });
  else if (households > GROUP_HOUSEHOLDS_LIMIT) {
    scope.report('CAISSE-FUND-HOUSEHOLDS-TOO-MANY', { households, limit: GROUP_HOUSEHOLDS_LIMIT });
  } else return households;
  return 0;
}

/** Lowers a figure of any type. */
type Lower<Value extends DecimalInput> = (figure: Figure, scope: Scope) => Value;

/** The value of an assumption in the case of a context; the central value of a distribution. All values are checked. */
export function lowerAssumed<Value extends DecimalInput>(
  assumed: Assumed,
  lower: Lower<Value>,
  scope: Scope,
  context: Context,
): Value {
  if (isDraw(assumed)) {
    if (assumed.every === 'month') scope.at('every').report('CAISSE-FUND-DRAW-MONTHLY');
    return lowerDraw(assumed, lower, scope, context.noteDraw);
  }
  if (!isThreeCases(assumed)) return lower(assumed, scope);
  const { figure, at } = caseOf<Figure>(assumed, scope, context);
  return lower(figure, at);
}

/** The values of an assumption by month, counted from `first`. */
export function lowerByMonth<Value extends DecimalInput>(
  assumed: AssumedByMonth,
  lower: Lower<Value>,
  first: Month,
  scope: Scope,
  context: Context,
): ByMonth<Value> {
  if (isDraw(assumed)) return [lowerDraw(assumed, lower, scope, context.noteDraw)];
  if (isThreeCases(assumed)) {
    const { figure, at } = caseOf<Figure | FigureList>(assumed, scope, context);
    return lowerList(figure, lower, first, at, context);
  }
  return lowerList(assumed, lower, first, scope, context);
}

/** The numbers of households by month, counted from `first`. */
export function lowerHouseholdsByMonth(
  assumed: AssumedByMonth | Ramp,
  first: Month,
  scope: Scope,
  context: Context,
): ByMonth<number> {
  if (isDraw(assumed)) return [lowerAssumed(assumed, lowerHouseholds, scope, context)];
  if (!isRamp(assumed)) return lowerByMonth(assumed, lowerHouseholds, first, scope, context);
  const { months } = assumed;
  const from = lowerAssumed(assumed.from, lowerHouseholds, scope.at('from'), context);
  const to = lowerAssumed(assumed.to, lowerHouseholds, scope.at('to'), context);
  if (!Number.isInteger(months) || months < 2 || months > SCENARIO_MONTHS_LIMIT) {
    scope.at('months').report('CAISSE-FUND-RAMP-MONTHS', { months, limit: SCENARIO_MONTHS_LIMIT });
    return [to];
  }
  return rampValues(from, to, months);
}

/** The numbers of an even change over some months. */
export const rampValues = (from: number, to: number, months: number): readonly number[] =>
  Array.from({ length: months }, (_, index) => evenly(from, to, index, months - 1));

/** The whole number at a step of an even change, rounded half-up. */
function evenly(from: number, to: number, step: number, steps: number): number {
  return from + Math.floor((2 * (to - from) * step + steps) / (2 * steps));
}

function lowerList<Value extends DecimalInput>(
  list: Figure | FigureList,
  lower: Lower<Value>,
  first: Month,
  scope: Scope,
  context: Context,
): ByMonth<Value> {
  if (!isList(list)) return [lower(list, scope)];
  if (list.length === 0) scope.report('CAISSE-FUND-LIST-EMPTY');
  if (!list.some(isDated)) return list.map((figure, index) => lower(figure, scope.at(index)));
  return lowerDated(list as readonly DatedFigure[], lower, first, scope, context);
}

/** Values from a month on, as values by month. */
function lowerDated<Value extends DecimalInput>(
  list: readonly DatedFigure[],
  lower: Lower<Value>,
  first: Month,
  scope: Scope,
  context: Context,
): ByMonth<Value> {
  const dated = list.map(({ from, ...figure }, index) => ({
    from: monthOr(from, first, scope.at(index, 'from')),
    value: lower(figure, scope.at(index)),
  }));
  checkAscending(dated, first, scope, context);
  return dated.flatMap(({ from, value }, index) => {
    const next = dated[index + 1]?.from;
    const length = next === undefined ? 1 : differenceInMonths(next, from < first ? first : from);
    return Array.from({ length: Math.max(0, length) }, () => value);
  });
}

/** Reports months that are not in ascending order, and a first one after the month in which a value is needed. */
export function checkAscending(
  dated: readonly { readonly from: Month }[],
  first: Month,
  scope: Scope,
  { isCertain }: Context,
): void {
  dated.forEach(({ from }, index) => {
    const previous = dated[index - 1]?.from;
    const at = scope.at(index, 'from');
    if (isCertain && previous === undefined && from > first)
      at.report('CAISSE-FUND-LIST-START', { from, start: first });
    if (previous !== undefined && from <= previous) at.report('CAISSE-FUND-LIST-ORDER', { from, previous });
  });
}

/** The value of one case; the others are checked when their case is lowered. */
function caseOf<Value>(
  assumed: ThreeCases<Value>,
  scope: Scope,
  context: Context,
): { readonly figure: Value; readonly at: Scope } {
  context.noteCases(context.case);
  scope.sources(assumed);
  return { figure: assumed[context.case], at: scope.at(context.case) };
}

const isThreeCases = <Value>(value: Value): value is Extract<Value, ThreeCases<unknown>> =>
  typeof value === 'object' && value !== null && 'central' in value;

/** Whether an assumption is a distribution. */
export const isDraw = (value: AssumedByMonth | Ramp): value is Draw =>
  typeof value === 'object' && !Array.isArray(value) && ('low' in value || 'values' in value);

const isRamp = (value: AssumedByMonth | Ramp): value is Ramp =>
  typeof value === 'object' && 'from' in value && 'to' in value;

const isList = (value: Figure | FigureList): value is FigureList => Array.isArray(value);

const isDated = (value: Figure | DatedFigure): value is DatedFigure => typeof value === 'object' && 'from' in value;

/** Parses a month; an invalid one is reported and replaced. */
export function monthOr(text: string, fallback: Month, scope: Scope): Month {
  if (isMonth(text)) return text;
  scope.report('CAISSE-MONTH', { text });
  return fallback;
}

/** Parses a range of months, and reports one that ends before it starts or lies outside the scenario: its money would be lost. */
export function lowerRange(
  words: { readonly from?: string; readonly to?: string },
  scope: Scope,
  context: Context,
): Range {
  const { start, end } = context;
  const from = words.from === undefined ? start : monthOr(words.from, start, scope.at('from'));
  const to = words.to === undefined ? null : monthOr(words.to, end, scope.at('to'));
  if (to !== null && to < from) scope.at('to').report('CAISSE-FUND-MONTHS-ORDER', { from, to });
  else {
    checkWithin(from, scope.at('from'), context);
    if (to !== null) checkWithin(to, scope.at('to'), context);
  }
  return { from, to };
}

/** Parses one month, and reports one outside the scenario. */
export function lowerMonth(text: string | undefined, scope: Scope, context: Context): Month {
  const month = text === undefined ? context.start : monthOr(text, context.start, scope);
  checkWithin(month, scope, context);
  return month;
}

function checkWithin(month: Month, scope: Scope, { start, end, isCertain }: Context): void {
  if (!isCertain) return;
  if (month < start || month > end) scope.report('CAISSE-FUND-MONTH-OUTSIDE', { month, start, end });
}

/** Parses the month of the year of a yearly payment, and reports one that the range does not have. */
export function lowerDueMonth(
  dueMonth: number | undefined,
  range: Range,
  scope: Scope,
  { end, isCertain }: Context,
): number {
  const { from, to } = range;
  if (dueMonth === undefined) return Number(from.slice(5));
  if (!Number.isInteger(dueMonth) || dueMonth < 1 || dueMonth > 12) {
    scope.at('dueMonth').report('CAISSE-FUND-DUE-MONTH', { dueMonth });
    return 1;
  }
  const last = to ?? end;
  // A range that ends before it starts, or starts after the scenario, is reported as such.
  if (!isCertain || from > last || from > end) return dueMonth;
  const first = addMonths(from, (dueMonth - Number(from.slice(5)) + 12) % 12);
  if (first > last) scope.at('dueMonth').report('CAISSE-FUND-NEVER-DUE', { dueMonth, from, to: last });
  return dueMonth;
}

/** Parses a number of months of delay. */
export function lowerDelay(after: number | undefined, scope: Scope): number {
  if (after === undefined) return 0;
  if (Number.isInteger(after) && after >= 0 && after <= SCENARIO_MONTHS_LIMIT) return after;
  scope.report('CAISSE-FUND-DELAY', { after, limit: SCENARIO_MONTHS_LIMIT });
  return 0;
}
