/** An amount, or a rate, that grows in straight lines between points. */
import type { Rounding } from '../../money/index.ts';
import { inferType, interpolatedScale, multiply, type NumberType, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { checkThresholds } from '../lowering/thresholds.ts';

/** An interpolated scale. An amount is rounded as the contribution is; a rate has a rounding of its own. */
export function lowerInterpolated(
  { base, rateOn, points, rateRounding }: Extract<ContributionFormula, { kind: 'interpolated' }>,
  scope: Scope,
  rounding: Rounding,
): RuleNode {
  const number = scope.at('base').number(base);
  const type = inferType(number) as NumberType;
  const at = scope.at('points');
  const rows = points.map((point, place) => ({
    at: at.at(place, 'at').decimal(point.at, type),
    value: at.at(place, 'value').decimal(point.value, rateOn === undefined ? 'money' : 'rate'),
  }));
  if (rateOn !== undefined && rateRounding === undefined) scope.report('CAISSE-RATE-ROUNDING-NEEDED');
  if (rateOn === undefined && rateRounding !== undefined) scope.at('rateRounding').report('CAISSE-RATE-ROUNDING-IDLE');
  const thresholds = rows.map((row) => row.at);
  if (!checkThresholds(at, thresholds, 'at')) return placeholder('money');
  if (rateOn === undefined) return interpolatedScale(number, 'money', rows, rounding);
  const ofRate = scope.at('rateRounding').rounding(rateRounding);
  const rate = part('contribution.rate', interpolatedScale(number, 'ratio', rows, ofRate));
  return multiply(scope.at('rateOn').quantity(rateOn, 'money'), rate);
}
