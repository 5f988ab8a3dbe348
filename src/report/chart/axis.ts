/** Where the marks of an axis stand: round numbers, found without a float. */
import { type Exact, exact, roundQuotient } from '../../money/index.ts';

/** The ends of an axis and the distance between its marks; both ends of a full axis are marks. */
export interface Axis {
  readonly low: Exact;
  readonly high: Exact;
  readonly step: Exact;
}

/**
 * An axis from zero that holds all values, with about so many steps.
 *
 * @param values - what must have room
 * @param steps - how many steps are wished for
 */
export function axisAround(values: readonly Exact[], steps: number): Axis {
  const least = values.reduce((low, value) => (value.lt(low) ? value : low), exact(0));
  const most = values.reduce((high, value) => (value.gt(high) ? value : high), exact(0));
  const step = roundStep(least.equals(most) ? exact(1) : most.minus(least), steps);
  const low = floorOf(least, step).times(step);
  const high = ceilOf(most, step).times(step);
  return { low, high: high.equals(low) ? low.plus(step) : high, step };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that makes no more steps than wished for. */
export function roundStep(span: Exact, steps: number): Exact {
  const wished = span.div(steps);
  const unit = exact(10).pow(wished.exponent());
  return [1, 2, 5, 10].map((factor) => unit.times(factor)).find((step) => step.gte(wished)) ?? unit.times(10);
}

/** The marks from `low` to `high` that are whole steps. */
export function marks({ low, high, step }: Axis): Exact[] {
  const first = ceilOf(low, step);
  const count = floorOf(high, step).minus(first).toNumber() + 1;
  return Array.from({ length: count }, (_, place) => first.plus(place).times(step));
}

/** The place of a value among `places` from 0, where `low` is the first and `high` the last. */
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
