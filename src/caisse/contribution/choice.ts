/** Lowers the member's choice and its checks. */
import type { Diagnostic } from '../../money/index.ts';
import {
  add,
  and,
  compare,
  given,
  max,
  min,
  money,
  not,
  or,
  round,
  type RuleNode,
  subtract,
  when,
} from '../../rule/index.ts';
import type { Contribution } from '../contribution.ts';
import type { Check } from '../lowered.ts';
import { part } from '../names.ts';
import { readAboveZero } from '../lowering/read-figure.ts';
import type { Scope } from '../lowering/scope.ts';
import { contributionKindOf } from './kinds.ts';
import { type Limits, within } from './limits.ts';

/** The amount paid after the member's choice, and its checks. */
export interface Paid {
  readonly amount: RuleNode;
  readonly checks: readonly Check[];
}

/**
 * Lowers the amount that the household pays, given its choice.
 *
 * @remarks
 * The amount is within the limits even if the choice is refused, so that the range of possible amounts is known
 * before a choice is made.
 *
 * @param contribution - the contribution in the document
 * @param due - the amount due, rounded and within the limits
 * @param limits - the limits
 * @param scope - the place of the contribution
 */
export function lowerChoice(contribution: Contribution, due: RuleNode, limits: Limits, scope: Scope): Paid {
  if (contributionKindOf(contribution).isChosen === true) return freeChoice(contribution, due, limits, scope);
  if (contribution.choice === 'at-least') return choiceAbove(contribution, due, limits, scope);
  if (contribution.adjustment !== undefined) return adjusted(contribution.adjustment, due, limits, scope);
  return { amount: due, checks: [] };
}

function freeChoice(contribution: Contribution, due: RuleNode, limits: Limits, scope: Scope): Paid {
  const chosen = scope.input('chosen');
  const checks = [
    ...(contribution.minimum === undefined ? [] : [atLeast(chosen, limits, CHOSEN)]),
    ...possibleChoices(contribution, chosen, due, limits, scope),
  ];
  return { amount: within(limits, chosen), checks };
}

function choiceAbove(contribution: Contribution, due: RuleNode, limits: Limits, scope: Scope): Paid {
  const chosen = scope.input('chosen');
  const checks: Check[] = [
    { rule: compare(chosen, 'at-least', due), code: 'CAISSE-CHOSEN-BELOW-DUE', path: CHOSEN, details: { chosen, due } },
    ...possibleChoices(contribution, chosen, due, limits, scope),
  ];
  const more = max(chosen, due);
  const bounded = limits.maximum === undefined ? more : min(more, limits.maximum);
  return { amount: when(given(scope.input('chosen')), bounded, due), checks: ifGiven(scope, 'chosen', checks) };
}

function adjusted(
  { from, to }: NonNullable<Contribution['adjustment']>,
  due: RuleNode,
  limits: Limits,
  scope: Scope,
): Paid {
  const adjustment = scope.input('adjustment');
  const ends = {
    from: scope.at('adjustment', 'from').figure(from, 'difference'),
    to: scope.at('adjustment', 'to').figure(to, 'difference'),
  };
  const result = add(due, adjustment);
  const checks: Check[] = [
    {
      rule: or(
        compare(adjustment, 'equal', money('0')),
        and(compare(adjustment, 'at-least', ends.from), compare(adjustment, 'at-most', ends.to)),
      ),
      code: 'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS',
      path: ADJUSTMENT,
      details: { adjustment, ...ends },
    },
    atLeast(result, limits, ADJUSTMENT),
    ...atMost(result, limits, ADJUSTMENT),
  ];
  const moved = part('contribution.adjusted', within(limits, result));
  return { amount: when(given(scope.input('adjustment')), moved, due), checks: ifGiven(scope, 'adjustment', checks) };
}

type Path = Diagnostic['path'];

const CHOSEN: Path = ['chosen'];
const ADJUSTMENT: Path = ['answers', 'adjustment'];

function atLeast(chosen: RuleNode, { minimum }: Limits, path: Path): Check {
  const rule = compare(chosen, 'at-least', minimum);
  return { rule, code: 'CAISSE-CHOSEN-BELOW-MINIMUM', path, details: { chosen, minimum } };
}

/** Checks that an amount is at most the maximum; the diagnostic has the highest possible amount. */
function atMost(chosen: RuleNode, { maximum }: Limits, path: Path, highest = maximum): readonly Check[] {
  if (maximum === undefined || highest === undefined) return [];
  const rule = compare(chosen, 'at-most', maximum);
  return [{ rule, code: 'CAISSE-CHOSEN-ABOVE-MAXIMUM', path, details: { chosen, maximum: highest } }];
}

/**
 * Checks that the choice is at most the maximum and, with a step, that it is the amount due or the minimum plus a whole number of steps.
 * The amounts in the diagnostics are possible choices.
 */
function possibleChoices(
  { step }: Contribution,
  chosen: RuleNode,
  due: RuleNode,
  limits: Limits,
  scope: Scope,
): readonly Check[] {
  if (step === undefined) return atMost(chosen, limits, CHOSEN);
  const to = readAboveZero(step, 'money', scope.at('step'));
  if (to === undefined) return [];
  const { minimum, maximum } = limits;
  const stepsTo = (end: RuleNode, mode: 'up' | 'down'): RuleNode =>
    add(minimum, round(max(subtract(end, minimum), money('0')), { to, mode }));
  const highest = maximum === undefined ? undefined : max(stepsTo(maximum, 'down'), due);
  const nearest = (mode: 'up' | 'down'): RuleNode => {
    const steps = max(stepsTo(chosen, mode), due);
    return highest === undefined ? steps : min(steps, highest);
  };
  const isStep = compare(stepsTo(chosen, 'down'), 'equal', max(chosen, minimum));
  return [
    ...atMost(chosen, limits, CHOSEN, highest),
    {
      rule: or(compare(chosen, 'equal', due), isStep),
      code: 'CAISSE-CHOSEN-NOT-A-STEP',
      path: CHOSEN,
      details: { chosen, step: to, minimum, below: nearest('down'), above: nearest('up') },
    },
  ];
}

function ifGiven(scope: Scope, name: string, checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => ({ ...check, rule: or(not(given(scope.input(name))), check.rule) }));
}
