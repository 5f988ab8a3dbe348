/** An amount, or a rate, by linear interpolation between points. */
import { inferType, interpolatedScale, multiply, type NumberType } from '../../../rule/index.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { checkThresholds } from '../../lowering/thresholds.ts';
import { part } from '../../names.ts';
import { group, knownFigure, list, optional, quantity, rounding, type Field } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, RoundingWords } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';
import type { ExactAmount } from '../quotient.ts';
import { straightLines } from '../straight-lines.ts';

/** An amount by linear interpolation between points of `base`; with `rateOn`, a rate on that base, which needs `rateRounding`. */
export interface InterpolatedContribution {
  readonly kind: 'interpolated';
  readonly base: QuantityName;
  readonly rateOn?: QuantityName;
  readonly points: readonly { readonly at: Figure; readonly value: Figure }[];
  readonly rateRounding?: RoundingWords;
}

const pointsOf = (of: 'money' | 'rate'): Field<InterpolatedContribution['points']> =>
  list(group({ at: knownFigure('money'), value: knownFigure(of) }), { ascending: 'at' });

/** The kind `interpolated` of a contribution. */
export const interpolatedContribution: ContributionKind<InterpolatedContribution> = {
  fields: {
    base: quantity('money'),
    rateOn: optional(quantity('money')),
    points: /* @__PURE__ */ pointsOf('money'),
    rateRounding: optional(rounding()),
  },
  shapes: [
    { rateOn: 'absent', rateRounding: 'absent' },
    { rateOn: quantity('money'), points: /* @__PURE__ */ pointsOf('rate'), rateRounding: rounding() },
  ],
  options: AMOUNT_OPTIONS,
  plausibleRate: PLAUSIBLE_RATE,
  lower: (formula, place) => ({ amount: lowerInterpolated(formula, place) }),
};

/** Lowers an interpolated scale. A rate has its own rounding. */
function lowerInterpolated(
  { rateOn, points, rateRounding }: InterpolatedContribution,
  { node, at, scope }: Place<InterpolatedContribution>,
): ExactAmount {
  const number = node('base');
  const type = inferType(number) as NumberType;
  const rows = points.map((point, place) => ({
    at: at('points', place, 'at').decimal(point.at, type),
    value: at('points', place, 'value').decimal(point.value, rateOn === undefined ? 'money' : 'rate'),
  }));
  if (rateOn !== undefined && rateRounding === undefined) scope.report('CAISSE-RATE-ROUNDING-MISSING');
  if (rateOn === undefined && rateRounding !== undefined) at('rateRounding').report('CAISSE-RATE-ROUNDING-UNUSED');
  const thresholds = rows.map((row) => row.at);
  if (!checkThresholds(at('points'), thresholds, 'at')) return placeholder('money');
  if (rateOn === undefined) return straightLines(number, rows);
  const ofRate = at('rateRounding').rounding(rateRounding);
  const rate = part('contribution.rate', interpolatedScale(number, 'ratio', rows, ofRate));
  return multiply(node('rateOn'), rate);
}
