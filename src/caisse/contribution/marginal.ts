/** Each rate on the part of the base that lies in its bracket. */
import { marginalScale, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { checkThresholds, startsAtZero } from '../lowering/thresholds.ts';

/** A marginal scale; a base below zero pays nothing. */
export function lowerMarginal(
  { base, brackets }: Extract<ContributionFormula, { kind: 'marginal' }>,
  scope: Scope,
): RuleNode {
  const amount = scope.at('base').quantity(base, 'money');
  const at = scope.at('brackets');
  const rows = brackets.map(({ from, rate }, place) => ({
    from: at.at(place, 'from').decimal(from, 'money'),
    rate: at.at(place, 'rate').decimal(rate, 'rate'),
  }));
  const thresholds = rows.map(({ from }) => from);
  const isUsable = checkThresholds(at, thresholds, 'from') && startsAtZero(thresholds, at);
  return isUsable ? marginalScale(amount, rows) : placeholder('money');
}
