/** An amount, or a rate on a whole base, by bracket. */
import { byThreshold } from '../../household/index.ts';
import { inferType, multiply, type NumberType, type RateBracket, type RuleNode, stepScale } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { checkThresholds, startsAtZero } from '../lowering/thresholds.ts';

type Steps = Extract<ContributionFormula, { kind: 'steps' }>;

/** What one bracket gives: money, or a ratio of what rates apply to. */
interface Step {
  readonly from: string;
  readonly unit: 'amount' | 'rate';
  readonly figure: RuleNode;
}

/**
 * A step scale: the bracket of the base decides alone.
 *
 * @remarks
 * Figures that are known make one scale. A parameter without a value makes conditions of it, so that only those who are in
 * its bracket need it.
 */
export function lowerSteps({ base, rateOn, brackets }: Steps, scope: Scope): RuleNode {
  const number = scope.at('base').number(base);
  const rated = rateOn === undefined ? number : scope.at('rateOn').quantity(rateOn, 'money');
  const at = scope.at('brackets');
  const steps = brackets.map((bracket, place) => lowerStep(bracket, inferType(number) as NumberType, at.at(place)));
  const thresholds = steps.map(({ from }) => from);
  if (!(checkThresholds(at, thresholds, 'from') && startsAtZero(thresholds, at))) return placeholder('money');
  const firstRate = steps.findIndex(({ unit }) => unit === 'rate');
  if (firstRate >= 0 && inferType(rated) !== 'money') {
    at.at(firstRate, 'rate').report('CAISSE-RATE-BASE', { base, found: inferType(rated) });
    return placeholder('money');
  }
  return stepsOn(number, rated, steps);
}

function lowerStep(bracket: Steps['brackets'][number], type: NumberType, scope: Scope): Step {
  const from = scope.at('from').decimal(bracket.from, type);
  return 'amount' in bracket
    ? { from, unit: 'amount', figure: scope.at('amount').figure(bracket.amount, 'money') }
    : { from, unit: 'rate', figure: scope.at('rate').figure(bracket.rate, 'rate') };
}

function stepsOn(base: RuleNode, rated: RuleNode, steps: readonly Step[]): RuleNode {
  if (steps.every(({ unit }) => unit === 'rate')) {
    const known = base === rated ? knownRates(steps) : undefined;
    if (known !== undefined) return stepScale(base, 'money', known);
    const rates = steps.map(({ from, figure }) => ({ from, value: figure }));
    return multiply(rated, part('contribution.rate', byThreshold(base, rates)));
  }
  const values = steps.map(({ from, unit, figure }) => ({
    from,
    value: unit === 'amount' ? figure : multiply(rated, figure),
  }));
  return byThreshold(base, values);
}

/** The brackets where every rate is known. */
function knownRates(steps: readonly Step[]): readonly RateBracket[] | undefined {
  const known = steps.flatMap(({ from, figure }) =>
    figure.kind === 'constant' && typeof figure.value === 'string' ? [{ from, rate: figure.value }] : [],
  );
  return known.length === steps.length ? known : undefined;
}
