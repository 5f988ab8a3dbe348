/** The smallest and largest result of a scale whose base lies in an interval. */
import { type Exact, fromScaledInteger, roundExact } from '../../money/index.ts';
import { contains, hull, larger, point, smaller, span, type Range } from '../range.ts';
import {
  interpolatedAt,
  type InterpolatedScale,
  marginalAt,
  type MarginalScale,
  stepAt,
  type StepScale,
} from '../scales.ts';

/** A marginal scale bends at its thresholds only. */
export function boundMarginal(scale: MarginalScale, base: Range<Exact>): Range<Exact> {
  return span(bends(scale.thresholds, base).map((at) => marginalAt(scale, at)));
}

/** An interpolated scale bends at its points only, and rounding keeps the order. */
export function boundInterpolated(scale: InterpolatedScale, base: Range<Exact>): Range<Exact> {
  return span(bends(scale.at, base).map((at) => interpolatedAt(scale, at)));
}

/**
 * In each bracket of a step scale that the base can reach, an amount or a line.
 *
 * @param scale - the scale
 * @param base - where the base lies
 * @param decimals - the decimals of the base: it is a multiple of that unit, so the end of a bracket is known exactly
 */
export function boundStep(scale: StepScale, base: Range<Exact>, decimals: number): Range<Exact> {
  const unit = fromScaledInteger(1n, decimals);
  const firstFrom = scale.thresholds.map((threshold) => ceiling(threshold, unit));
  return hull(
    scale.thresholds.flatMap((_threshold, place) => {
      const from = place === 0 ? base.minimum : larger(base.minimum, firstFrom[place]!);
      const next = firstFrom[place + 1];
      const to = next === undefined ? base.maximum : smaller(base.maximum, next.minus(unit));
      if (from.greaterThan(to)) return [];
      return [stepAt(scale, from), stepAt(scale, to)].map(point);
    }),
  );
}

function bends(at: readonly Exact[], base: Range<Exact>): readonly Exact[] {
  return [base.minimum, base.maximum, ...at.filter((place) => contains(base, place))];
}

function ceiling(value: Exact, unit: Exact): Exact {
  return roundExact(value, { to: unit.toFixed(), mode: value.isNegative() ? 'down' : 'up' });
}
