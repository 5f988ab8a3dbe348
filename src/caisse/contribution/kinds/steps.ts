/** An amount, or a rate on a whole base, by bracket. */
import {
  inferType,
  multiply,
  type NumberType,
  type RateBracket,
  type RuleNode,
  stepScale,
} from '../../../rule/index.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Scope } from '../../lowering/scope.ts';
import { byRows, checkRows, isKnown, rowsStartAtZero } from '../../lowering/thresholds.ts';
import { part } from '../../names.ts';
import { either, figure, group, knownFigure, label, list, optional, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';

/** An amount, or a rate on the whole of `rateOn` (default: the base), by bracket. The first bracket starts at 0. */
export interface StepsContribution {
  readonly kind: 'steps';
  readonly base: QuantityName;
  readonly rateOn?: QuantityName;
  readonly brackets: readonly (
    | { readonly from: Figure; readonly amount: Figure; readonly label?: Label }
    | { readonly from: Figure; readonly rate: Figure; readonly label?: Label }
  )[];
}

type Bracket = StepsContribution['brackets'][number];

const from = figure('money');
const amountBracket = group<Extract<Bracket, { readonly amount: Figure }>>({
  from,
  amount: figure('money'),
  label: optional(label()),
});
const rateBracket = group<Extract<Bracket, { readonly rate: Figure }>>({
  from,
  rate: figure('rate'),
  label: optional(label()),
});

/** A bracket of a count; a parameter without a value is an amount in random documents. */
const countBracket = group<Extract<Bracket, { readonly amount: Figure }>>({
  from: knownFigure('money'),
  amount: figure('money'),
  label: optional(label()),
});

/** The kind `steps` of a contribution. */
export const stepsContribution: ContributionKind<StepsContribution> = {
  fields: {
    base: quantity('number'),
    rateOn: optional(quantity('money')),
    brackets: list(either(amountBracket, rateBracket), { ascending: 'from' }),
  },
  // Rates apply only to a base in money.
  shapes: [
    { base: quantity('money') },
    { base: quantity('count'), rateOn: 'absent', brackets: list(countBracket, { ascending: 'from' }) },
  ],
  options: AMOUNT_OPTIONS,
  plausibleRate: PLAUSIBLE_RATE,
  lower: (formula, place) => ({ amount: lowerSteps(formula, place) }),
};

/** The value of a bracket: money, or a rate. */
interface Step {
  readonly from: RuleNode;
  readonly unit: 'amount' | 'rate';
  readonly figure: RuleNode;
}

/**
 * Lowers a step scale.
 *
 * @remarks
 * Known figures give one scale node. If a parameter has no value, conditions are used instead, so that only households in its bracket need it.
 */
function lowerSteps({ base, rateOn, brackets }: StepsContribution, { node, at }: Place<StepsContribution>): RuleNode {
  const number = node('base');
  const rated = rateOn === undefined ? number : node('rateOn');
  const rows = at('brackets');
  const steps = brackets.map((bracket, place) => lowerStep(bracket, inferType(number) as NumberType, rows.at(place)));
  if (!(checkRows(steps, rows) && rowsStartAtZero(steps, rows))) return placeholder('money');
  const firstRate = steps.findIndex(({ unit }) => unit === 'rate');
  if (firstRate >= 0 && inferType(rated) !== 'money') {
    rows.at(firstRate, 'rate').report('CAISSE-RATE-BASE', { base, found: inferType(rated) });
    return placeholder('money');
  }
  return stepsOn(number, rated, steps);
}

function lowerStep(bracket: Bracket, type: NumberType, scope: Scope): Step {
  const threshold = scope.at('from').figure(bracket.from, type);
  return 'amount' in bracket
    ? { from: threshold, unit: 'amount', figure: scope.at('amount').figure(bracket.amount, 'money') }
    : { from: threshold, unit: 'rate', figure: scope.at('rate').figure(bracket.rate, 'rate') };
}

function stepsOn(base: RuleNode, rated: RuleNode, steps: readonly Step[]): RuleNode {
  if (steps.every(({ unit }) => unit === 'rate')) {
    const known = base === rated ? knownRates(steps) : undefined;
    if (known !== undefined) return stepScale(base, 'money', known);
    const rates = steps.map((step) => ({ from: step.from, value: step.figure }));
    return multiply(rated, part('contribution.rate', byRows(base, rates)));
  }
  const values = steps.map((step) => ({
    from: step.from,
    value: step.unit === 'amount' ? step.figure : multiply(rated, step.figure),
  }));
  return byRows(base, values);
}

/** The brackets, if all thresholds and rates are known. */
function knownRates(steps: readonly Step[]): readonly RateBracket[] | undefined {
  const known = steps.flatMap(({ from: threshold, figure: rate }) =>
    isKnown(threshold) && isKnown(rate) ? [{ from: threshold.value, rate: rate.value }] : [],
  );
  return known.length === steps.length ? known : undefined;
}
