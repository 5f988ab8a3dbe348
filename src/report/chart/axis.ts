/** Places marks at round numbers of an axis, with exact decimals. */
import { type Exact, exact, roundQuotient } from '../../money/index.ts';

/** The ends of an axis and the distance between its marks. Both ends are marks. */
export interface Axis {
  readonly low: Exact;
  readonly high: Exact;
  readonly step: Exact;
}

/**
 * Makes an axis that contains zero and all values.
 *
 * @param values - the values that the axis must contain
 * @param steps - the approximate number of steps
 */
export function axisAround(values: readonly Exact[], steps: number): Axis {
  const least = values.reduce((low, value) => (value.lt(low) ? value : low), exact(0));
  const most = values.reduce((high, value) => (value.gt(high) ? value : high), exact(0));
  const step = roundStep(least.equals(most) ? exact(1) : most.minus(least), steps);
  const low = floorOf(least, step).times(step);
  const high = ceilOf(most, step).times(step);
  return { low, high: high.equals(low) ? low.plus(step) : high, step };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that gives at most `steps` steps. */
export function roundStep(span: Exact, steps: number): Exact {
  const smallestStep = span.div(steps);
  const unit = exact(10).pow(smallestStep.exponent());
  return [1, 2, 5, 10].map((factor) => unit.times(factor)).find((step) => step.gte(smallestStep)) ?? unit.times(10);
}

/** The multiples of the step from `low` to `high`. */
export function marks({ low, high, step }: Axis): Exact[] {
  const first = ceilOf(low, step);
  const count = floorOf(high, step).minus(first).toNumber() + 1;
  return Array.from({ length: count }, (_, place) => first.plus(place).times(step));
}

/** The position of a value among `places` positions from 0: `low` is at the first and `high` at the last. */
export function placeOf(value: Exact, low: Exact, high: Exact, places: number): number {
  const span = high.minus(low);
  const twice = value.minus(low).times(2 * (places - 1));
  return twice.plus(span).idiv(span.times(2)).toNumber();
}

/** The whole number at or below a quotient; the divisor is above zero. */
const floorOf = (dividend: Exact, divisor: Exact): Exact =>
  roundQuotient(dividend, divisor, { to: '1', mode: dividend.isNegative() ? 'up' : 'down' });

/** The whole number at or above a quotient; the divisor is above zero. */
const ceilOf = (dividend: Exact, divisor: Exact): Exact =>
  roundQuotient(dividend, divisor, { to: '1', mode: dividend.isNegative() ? 'down' : 'up' });
