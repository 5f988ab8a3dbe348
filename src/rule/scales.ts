/** Scales with their figures parsed, and their values at one base. */
import { exact, type Exact, rememberByObject, roundExact, type Rounding, roundQuotient } from '../money/index.ts';
import type { InterpolatedScaleNode, MarginalScaleNode, StepScaleNode } from './rule-node.ts';

/** A marginal scale: thresholds, their rates, and what is due in all brackets below each threshold. */
export interface MarginalScale {
  readonly thresholds: readonly Exact[];
  readonly rates: readonly Exact[];
  readonly dueBelow: readonly Exact[];
}

/** A step scale; each bracket has a rate or an amount. */
export interface StepScale {
  readonly thresholds: readonly Exact[];
  readonly results: readonly ({ readonly rate: Exact } | { readonly amount: Exact })[];
}

/** The points of an interpolated scale. */
export interface InterpolatedScale {
  readonly at: readonly Exact[];
  readonly values: readonly Exact[];
  readonly rounding: Rounding;
}

const EXACT_ZERO = /* @__PURE__ */ exact(0);

/** Reads the figures of a marginal scale. */
export const marginalScaleOf: (node: MarginalScaleNode) => MarginalScale = /* @__PURE__ */ rememberByObject(
  ({ brackets }) => {
    const thresholds = brackets.map(({ from }) => exact(from));
    const rates = brackets.map(({ rate }) => exact(rate));
    const dueBelow = [EXACT_ZERO];
    for (let place = 1; place < thresholds.length; place += 1) {
      const width = thresholds[place]!.minus(thresholds[place - 1]!);
      dueBelow.push(dueBelow[place - 1]!.plus(width.times(rates[place - 1]!)));
    }
    return { thresholds, rates, dueBelow };
  },
);

/** Reads the figures of a step scale. */
export const stepScaleOf: (node: StepScaleNode) => StepScale = /* @__PURE__ */ rememberByObject(({ brackets }) => ({
  thresholds: brackets.map(({ from }) => exact(from)),
  results: brackets.map((bracket) =>
    'rate' in bracket ? { rate: exact(bracket.rate) } : { amount: exact(bracket.amount) },
  ),
}));

/** Reads the figures of an interpolated scale. */
export const interpolatedScaleOf: (node: InterpolatedScaleNode) => InterpolatedScale = /* @__PURE__ */ rememberByObject(
  ({ points, rounding }) => ({
    at: points.map(({ at }) => exact(at)),
    values: points.map(({ value }) => exact(value)),
    rounding,
  }),
);

/** The index of the last ascending threshold that is not above the base; `-1` where all are above it. */
export function lastReached(thresholds: readonly Exact[], base: Exact): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle]!.lessThanOrEqualTo(base)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The value of a marginal scale at one base. */
export function marginalAt({ thresholds, rates, dueBelow }: MarginalScale, base: Exact): Exact {
  const place = lastReached(thresholds, base);
  if (place < 0) return EXACT_ZERO;
  return dueBelow[place]!.plus(base.minus(thresholds[place]!).times(rates[place]!));
}

/** The index of the bracket of a step scale that applies at one base. */
export function stepTaken({ thresholds }: StepScale, base: Exact): number {
  return Math.max(0, lastReached(thresholds, base));
}

/** The value of a step scale at one base. */
export function stepAt(scale: StepScale, base: Exact): Exact {
  const result = scale.results[stepTaken(scale, base)]!;
  return 'rate' in result ? result.rate.times(base) : result.amount;
}

/** The value of an interpolated scale at one base. */
export function interpolatedAt({ at, values, rounding }: InterpolatedScale, base: Exact): Exact {
  const place = lastReached(at, base);
  if (place < 0 || place === at.length - 1) return roundExact(values[Math.max(0, place)]!, rounding);
  const [x0, x1, y0, y1] = [at[place]!, at[place + 1]!, values[place]!, values[place + 1]!];
  const width = x1.minus(x0);
  const numerator = y0.times(width).plus(y1.minus(y0).times(base.minus(x0)));
  return roundQuotient(numerator, width, rounding);
}
