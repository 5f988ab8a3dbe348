/** The bounds of a scale whose base lies in a range. */
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

/** The bounds of a marginal scale, which changes direction only at its thresholds. */
export function boundMarginal(scale: MarginalScale, base: Range<Exact>): Range<Exact> {
  return span(bends(scale.thresholds, base).map((at) => marginalAt(scale, at)));
}

/** The bounds of an interpolated scale, which changes direction only at its points; rounding is monotone. */
export function boundInterpolated(scale: InterpolatedScale, base: Range<Exact>): Range<Exact> {
  return span(bends(scale.at, base).map((at) => interpolatedAt(scale, at)));
}

/**
 * The bounds of a step scale: in each bracket that the base can reach, those of an amount or of a straight line.
 *
 * @param scale - the scale
 * @param base - where the base lies
 * @param decimals - the decimals of the base: it is a multiple of that unit, so the end of a bracket is known exactly
 */
export function boundStep(scale: StepScale, base: Range<Exact>, decimals: number): Range<Exact> {
  const unit = fromScaledInteger(1n, decimals);
  const firstFrom = scale.thresholds.map((threshold) => firstReached(threshold, unit));
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

/** The first value of a grid that is at least a threshold. */
export function firstReached(threshold: Exact, unit: Exact): Exact {
  return roundExact(threshold, { to: unit.toFixed(), mode: threshold.isNegative() ? 'down' : 'up' });
}
