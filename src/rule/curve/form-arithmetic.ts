/** Sums, products, quotients and roundings of forms. */
import { divideRounded, exact, type Rounding } from '../../money/index.ts';
import {
  changesOf,
  constantForm,
  type Form,
  isExact,
  isStill,
  measureOn,
  rangeOn,
  sharpened,
  straightForm,
} from './form.ts';
import {
  commonMeasure,
  dividedBy,
  type Fraction,
  fractionOf,
  isMultiple,
  negative,
  ONE,
  plus,
  reduced,
  signOf,
  times,
  whole,
  ZERO,
} from './fraction.ts';
import {
  between,
  hullRange,
  NONE,
  only,
  oppositeRange,
  productRange,
  scaledRange,
  sumRange,
} from './fraction-range.ts';
import { greatestCommonDivisor } from '../integers.ts';
import type { Range } from '../range.ts';
import type { InputRange } from './curve-result.ts';

const MINUS_ONE: Fraction = /* @__PURE__ */ negative(ONE);
const HALF: Fraction = { over: 1n, under: 2n };

/** `left + right`. */
export function addForms(left: Form, right: Form): Form {
  const line =
    left.line === null || right.line === null
      ? null
      : { slope: plus(left.line.slope, right.line.slope), start: plus(left.line.start, right.line.start) };
  if (line !== null && isExact(left) && isExact(right)) return straightForm(line);
  return sharpened({
    at: (x) => plus(left.at(x), right.at(x)),
    line,
    slopes: sumRange(left.slopes, right.slopes),
    error: sumRange(left.error, right.error),
    mayRise: left.mayRise || right.mayRise,
    mayFall: left.mayFall || right.mayFall,
    step: left.step === null || right.step === null ? null : commonMeasure(left.step, right.step),
    period: line === null ? null : commonPeriod(left.period, right.period),
    cost: left.cost + right.cost,
    within: (on) => sumRange(rangeOn(left, on), rangeOn(right, on)),
  });
}

/** `left − right`; zero where both are the same form. */
export const subtractForms = (left: Form, right: Form): Form =>
  left === right ? constantForm(ZERO) : addForms(left, affine(right, MINUS_ONE, ZERO));

/** `form × factor + offset`. */
export function affine(form: Form, factor: Fraction, offset: Fraction): Form {
  if (signOf(factor) === 0) return constantForm(offset);
  const { at, line, slopes, error, mayRise, mayFall, step, period, cost, within } = form;
  const moved =
    line === null ? null : { slope: times(line.slope, factor), start: plus(times(line.start, factor), offset) };
  if (moved !== null && isExact(form)) return straightForm(moved);
  const isTurned = signOf(factor) < 0;
  return {
    at: (x) => plus(times(at(x), factor), offset),
    line: moved,
    slopes: scaledRange(slopes, factor),
    error: scaledRange(error, factor),
    mayRise: isTurned ? mayFall : mayRise,
    mayFall: isTurned ? mayRise : mayFall,
    step: step === null ? null : times(step, isTurned ? negative(factor) : factor),
    period,
    cost: cost + 1,
    ...(within === undefined ? {} : { within: (on) => sumRange(scaledRange(within(on), factor), only(offset)) }),
  };
}

/** `left × right`; not a straight line where both vary. */
export function multiplyForms(left: Form, right: Form, on: InputRange<bigint>): Form {
  if (isStill(left)) return affine(right, left.at(on.from), ZERO);
  if (isStill(right)) return affine(left, right.at(on.from), ZERO);
  const [lefts, rights] = [rangeOn(left, on), rangeOn(right, on)];
  const changes = sumRange(productRange(changesOf(left), rights), productRange(lefts, changesOf(right)));
  return curved((x) => times(left.at(x), right.at(x)), changes, stepOfProduct(left, right, on), left.cost + right.cost);
}

/** `dividend ÷ divisor`, not rounded; not a straight line where the divisor varies. */
export function divideForms(dividend: Form, divisor: Form, on: InputRange<bigint>): Form {
  if (isStill(divisor)) return affine(dividend, dividedBy(ONE, divisor.at(on.from)), ZERO);
  const [dividends, divisors] = [rangeOn(dividend, on), rangeOn(divisor, on)];
  const above = sumRange(
    productRange(changesOf(dividend), divisors),
    oppositeRange(productRange(dividends, changesOf(divisor))),
  );
  const changes = shared(above, productRange(divisors, divisors));
  return curved((x) => dividedBy(dividend.at(x), divisor.at(x)), changes, null, dividend.cost + divisor.cost);
}

/** The form rounded once; unchanged where all its values are multiples already. */
export function roundForm(form: Form, { to, mode }: Rounding, on: InputRange<bigint>): Form {
  const multiple = fractionOf(exact(to));
  const at = (x: bigint): Fraction => {
    const { over, under } = form.at(x);
    return {
      over: multiple.over * divideRounded(over * multiple.under, under * multiple.over, mode),
      under: multiple.under,
    };
  };
  if (isStill(form)) return constantForm(at(on.from));
  if (form.step !== null && isMultiple(form.step, multiple) && isMultiple(form.at(on.from), multiple)) return form;
  const { line, slopes, mayRise, mayFall, cost } = form;
  const range = rangeOn(form, on);
  const error = sumRange(form.error, roundingError(range, multiple, mode));
  const period = periodOfRounded(form, range, multiple, mode);
  return sharpened({ at, line, slopes, error, mayRise, mayFall, step: multiple, period, cost: cost + 1 });
}

/** Longer periods are not followed. */
const PERIOD_LIMIT = 100_000n;

function commonPeriod(left: bigint | null, right: bigint | null): bigint | null {
  if (left === null || right === null) return null;
  const common = (left * right) / greatestCommonDivisor(left, right);
  return common > PERIOD_LIMIT ? null : common;
}

/** The period of a rounded form: after it, the line has risen by whole multiples, even ones where ties go to even multiples. Rounding away from zero or toward it changes with the sign. */
function periodOfRounded(
  { line, period }: Form,
  { minimum, maximum }: Range<Fraction>,
  multiple: Fraction,
  mode: Rounding['mode'],
): bigint | null {
  if (line === null || period === null) return null;
  if (mode !== 'half-even' && signOf(minimum) < 0 && signOf(maximum) > 0) return null;
  const unit = mode === 'half-even' ? plus(multiple, multiple) : multiple;
  const { under } = reduced(dividedBy(times(line.slope, whole(period)), unit));
  return under * period > PERIOD_LIMIT ? null : under * period;
}

/** A form without a straight line. */
function curved(at: Form['at'], changes: Range<Fraction>, step: Fraction | null, cost: number): Form {
  const [mayRise, mayFall] = [signOf(changes.maximum) > 0, signOf(changes.minimum) < 0];
  return sharpened({ at, line: null, slopes: changes, error: NONE, mayRise, mayFall, step, period: null, cost });
}

function stepOfProduct(left: Form, right: Form, on: InputRange<bigint>): Fraction | null {
  const [lefts, rights] = [measureOn(left, on), measureOn(right, on)];
  if (lefts === null || rights === null) return null;
  return commonMeasure(times(left.step!, rights), times(lefts, right.step!));
}

/** A range divided by a range above zero. */
function shared(range: Range<Fraction>, { minimum, maximum }: Range<Fraction>): Range<Fraction> {
  return hullRange(
    between(dividedBy(range.minimum, minimum), dividedBy(range.minimum, maximum)),
    between(dividedBy(range.maximum, minimum), dividedBy(range.maximum, maximum)),
  );
}

/** The range of the changes that rounding makes to the values of a range. */
function roundingError(range: Range<Fraction>, multiple: Fraction, mode: Rounding['mode']): Range<Fraction> {
  const half = times(multiple, HALF);
  switch (mode) {
    case 'half-up':
    case 'half-even':
      return { minimum: negative(half), maximum: half };
    case 'up':
      return {
        minimum: signOf(range.minimum) < 0 ? negative(multiple) : ZERO,
        maximum: signOf(range.maximum) > 0 ? multiple : ZERO,
      };
    case 'down':
      return {
        minimum: signOf(range.maximum) > 0 ? negative(multiple) : ZERO,
        maximum: signOf(range.minimum) < 0 ? multiple : ZERO,
      };
    default:
      return mode satisfies never;
  }
}
