/** A number of a rule over a range of inputs: its value at each grid point, and its changes between them. */
import {
  commonMeasure,
  type Fraction,
  largerOf,
  smallerOf,
  minus,
  order,
  plus,
  signOf,
  times,
  whole,
  ZERO,
} from './fraction.ts';
import { between, commonSign, NONE, only, sumRange } from './fraction-range.ts';
import type { Range } from '../range.ts';
import type { InputRange } from './curve-result.ts';

/** The straight line `start + slope × x`, of a grid point `x`. */
export interface StraightLine {
  readonly slope: Fraction;
  readonly start: Fraction;
}

/** Whether a number can rise, and whether it can fall, from one grid point to the next. */
export interface Motion {
  readonly mayRise: boolean;
  readonly mayFall: boolean;
}

/**
 * A number over a range of inputs.
 *
 * @remarks
 * It is the sum of a smooth part, whose change from one grid point to the next lies in `slopes`, and of a rounding error, which lies in `error`.
 * `line` is the smooth part where that is a straight line.
 */
export interface Form extends Motion {
  readonly at: (x: bigint) => Fraction;
  readonly line: StraightLine | null;
  readonly slopes: Range<Fraction>;
  readonly error: Range<Fraction>;
  /** Any two values differ by a whole multiple of this; zero for a constant, `null` where unknown. */
  readonly step: Fraction | null;
  /** A number of grid points after which the values repeat, raised along the line; `null` where unknown. */
  readonly period: bigint | null;
  /** The number of steps of `at`. */
  readonly cost: number;
  /** A range that contains all values over a range of inputs, from the parts of the number: narrow where each part rises or falls in few places. */
  readonly within?: (on: InputRange<bigint>) => Range<Fraction>;
}

/** A constant form. */
export function constantForm(value: Fraction): Form {
  return {
    at: () => value,
    line: { slope: ZERO, start: value },
    slopes: NONE,
    error: NONE,
    mayRise: false,
    mayFall: false,
    step: ZERO,
    period: 1n,
    cost: 1,
  };
}

/** A straight line without rounding. */
export function straightForm(line: StraightLine): Form {
  const { slope, start } = line;
  const under = start.under * slope.under;
  const first = start.over * slope.under;
  const rise = slope.over * start.under;
  return {
    at: (x) => ({ over: first + rise * x, under }),
    line,
    slopes: only(slope),
    error: NONE,
    mayRise: signOf(slope) > 0,
    mayFall: signOf(slope) < 0,
    step: signOf(slope) < 0 ? { over: -slope.over, under: slope.under } : slope,
    period: 1n,
    cost: 1,
  };
}

/** The value that a line has at a grid point. */
export const lineAt = ({ slope, start }: StraightLine, x: bigint): Fraction => plus(start, times(slope, whole(x)));

/** Whether a form repeats its values without rising or falling, after its period. */
export const isRepeating = (form: Form): form is Form & { readonly period: bigint } =>
  form.period !== null && form.line !== null && signOf(form.line.slope) === 0;

/** Whether a form has one value only. */
export const isStill = ({ mayRise, mayFall }: Motion): boolean => !mayRise && !mayFall;

/** Whether a form is a straight line without rounding. */
export const isExact = ({ line, error }: Form): boolean => line !== null && error === NONE;

/** The range of the changes of a form from one grid point to the next. */
export function changesOf({ slopes, error, mayRise, mayFall }: Omit<Form, 'at' | 'cost'>): Range<Fraction> {
  const low = plus(slopes.minimum, minus(error.minimum, error.maximum));
  const high = plus(slopes.maximum, minus(error.maximum, error.minimum));
  return { minimum: mayFall ? low : largerOf(low, ZERO), maximum: mayRise ? high : smallerOf(high, ZERO) };
}

/** The form, with `mayRise` and `mayFall` cleared where its changes are smaller than its step. */
export function sharpened(form: Form): Form {
  const { mayRise, mayFall, step } = form;
  if (!mayRise || !mayFall) return form;
  const { minimum, maximum } = changesOf(form);
  if (step === null) return { ...form, mayRise: signOf(maximum) > 0, mayFall: signOf(minimum) < 0 };
  return { ...form, mayRise: order(maximum, step) >= 0, mayFall: order(plus(minimum, step), ZERO) <= 0 };
}

/** A range that contains all values over a range of inputs; exact for a form that only rises or only falls. */
export function rangeOn(form: Form, on: InputRange<bigint>): Range<Fraction> {
  const { at, mayRise, mayFall, within } = form;
  if (!mayRise || !mayFall || on.from === on.to) return between(at(on.from), at(on.to));
  const smooth = smoothRange(form, on);
  if (within === undefined || commonSign(smooth) !== null) return smooth;
  const { minimum, maximum } = within(on);
  return { minimum: largerOf(smooth.minimum, minimum), maximum: smallerOf(smooth.maximum, maximum) };
}

/** A range that contains all values, from the line or the slopes of a form and its rounding error. */
function smoothRange({ at, line, slopes, error }: Form, { from, to }: InputRange<bigint>): Range<Fraction> {
  if (line !== null) return sumRange(between(lineAt(line, from), lineAt(line, to)), error);
  const width = whole(to - from);
  const room = minus(error.maximum, error.minimum);
  const first = at(from);
  return {
    minimum: minus(plus(first, smallerOf(ZERO, times(slopes.minimum, width))), room),
    maximum: plus(plus(first, largerOf(ZERO, times(slopes.maximum, width))), room),
  };
}

/** A fraction of which every value over a range of inputs is a whole multiple; `null` where unknown. */
export function measureOn({ at, step }: Form, { from }: InputRange<bigint>): Fraction | null {
  return step === null ? null : commonMeasure(step, at(from));
}
