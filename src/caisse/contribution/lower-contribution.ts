/** Lowers a contribution: its formula, then its options in a fixed order. */
import { money, type RuleNode } from '../../rule/index.ts';
import type { Contribution } from '../contribution.ts';
import { contributionFlows } from '../flows.ts';
import type { LoweredContribution } from '../lowered.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import { formulasOf, lowerAdvice } from './advice.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import { lowerChoice } from './choice.ts';
import { contributionKindOf } from './kinds.ts';
import { checkOptions } from './options-check.ts';
import { formulaReadsAllocation, lowerFormula } from './formula.ts';
import { lowerLimits, within } from './limits.ts';
import { lowerPeriod } from './period.ts';
import { type ExactAmount, roundedOnce } from './quotient.ts';
import { ratedFormulas } from './rated-formulas.ts';
import { lowerWaivers, waiveHours } from './waivers.ts';

/** Whether a contribution or its advice depends on the allocation. */
export function readsAllocation(contribution: Contribution): boolean {
  return [contribution, ...formulasOf(contribution.advice)].some(formulaReadsAllocation);
}

/**
 * Lowers a contribution.
 *
 * @remarks
 * Order: formula, `per`, rounding, minimum, maximum, the member's choice or adjustment, waivers, conversion to a month. All amounts are in whole cents and not negative.
 *
 * @param contribution - the contribution in the document
 * @param scope - its place in the document
 * @param allocation - the household's allocation a month, for a co-payment
 * @law a contribution lies between its minimum and its maximum
 * @law a chosen amount is accepted exactly if it is the minimum and a whole number of steps, up to the maximum
 * @law before its limits a contribution is a multiple of its rounding
 * @law the order of members changes no contribution
 */
export function lowerContribution(contribution: Contribution, scope: Scope, allocation: RuleNode): LoweredContribution {
  scope.sources(contribution);
  checkOptions(contribution, scope);
  const rounding = centRounding(contribution.rounding, scope.at('rounding'));
  const context = { allocation };
  const formula = lowerFormula(contribution, scope, context);
  const limits = lowerLimits(contribution, scope);
  const settle = (amount: ExactAmount): RuleNode =>
    roundedOnce(amount, rounding, (each) => scope.times(each, contribution.per));
  const { isChosen } = contributionKindOf(contribution);
  const dueAmount =
    isChosen === true ? limits.minimum : within(limits, part('contribution.formula', settle(formula.amount)));
  const due = part('contribution.due', dueAmount);
  const chosen = lowerChoice(contribution, due, limits, scope);
  const { waivers = [] } = contribution;
  const isWork = formula.beside?.some(({ unit }) => unit === 'hours') === true;
  const paid = isWork ? chosen : lowerWaivers(waivers, chosen, rounding, scope.at('waivers'));
  const { period, due: falls, convert } = lowerPeriod(contribution, scope);
  const own = paid.amount === due ? dueAmount : paid.amount;
  const amount = part('contribution', convert(own, 'contribution.month'));
  const advice = lowerAdvice(contribution.advice, scope.at('advice'), context);
  return {
    source: contribution,
    rated: ratedFormulas(contribution),
    period,
    amount,
    due,
    ...advice.amounts,
    checks: paid.checks,
    answers: [...(formula.answers ?? []), ...advice.answers],
    flows: [
      ...contributionFlows(contribution, amount, falls, scope),
      ...(formula.beside ?? []).map((terms) =>
        terms.unit === 'money'
          ? {
              ...terms,
              ...falls,
              amount: part(`flow.${terms.id}`, convert(atLeastZero(settle(terms.amount)), 'contribution.month')),
            }
          : {
              ...terms,
              amount: part(
                `flow.${terms.id}`,
                waiveHours(waivers, scope.times(terms.amount, contribution.per), scope.at('waivers')),
              ),
            },
      ),
    ],
  };
}

const atLeastZero = (amount: RuleNode): RuleNode => within({ minimum: money('0') }, amount);
