/** The formula of a contribution as a rule, before the common words. */
import type { Rounding } from '../../money/index.ts';
import { inferType, money, multiply, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import type { BesideFlow } from '../flow.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { QuantityName } from '../quantity.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import { lowerChoices } from './choices.ts';
import { lowerInterpolated } from './interpolated.ts';
import { lowerMarginal } from './marginal.ts';
import { lowerQuestionnaire } from './questionnaire.ts';
import { lowerSteps } from './steps.ts';

/** What a formula may need from outside of it. */
export interface FormulaContext {
  /** What the household receives a month. */
  readonly allocation: RuleNode;
  /** How the contribution is rounded, for a formula that divides. */
  readonly rounding: Rounding;
}

/** What a formula gives. */
export interface LoweredFormula {
  readonly amount: RuleNode;
  /** What the formula moves beside the household's payment; amounts not yet multiplied and rounded. */
  readonly beside?: readonly BesideFlow[];
}

/** Whether a formula depends on what the household receives. */
export function formulaReadsAllocation(formula: ContributionFormula): boolean {
  return formula.kind === 'co-payment' || (formula.kind === 'questionnaire' && formula.start === 'allocation');
}

/**
 * The formula of a contribution; its amount is money, not yet rounded.
 *
 * @param formula - the formula in the document
 * @param scope - its place in the document
 * @param context - the allocation and the rounding
 */
export function lowerFormula(formula: ContributionFormula, scope: Scope, context: FormulaContext): LoweredFormula {
  switch (formula.kind) {
    case 'none':
      return { amount: money('0') };
    case 'free':
      return { amount: scope.input('chosen') };
    case 'flat':
      return { amount: scope.at('amount').amount(formula.amount) };
    case 'proportional':
      return { amount: rateOf(formula.base, formula.rate, 'rate', scope) };
    case 'marginal':
      return { amount: lowerMarginal(formula, scope) };
    case 'steps':
      return { amount: lowerSteps(formula, scope) };
    case 'interpolated':
      return { amount: lowerInterpolated(formula, scope, context.rounding) };
    case 'levels':
      return { amount: lowerChoices('level', formula.levels, scope.at('levels')) };
    case 'situation':
      return { amount: lowerChoices('situation', formula.answers, scope.at('answers')) };
    case 'questionnaire':
      return { amount: lowerQuestionnaire(formula, scope, () => received(context, scope.at('start'))) };
    case 'co-payment':
      return { amount: multiply(received(context, scope), scope.at('rate').figure(formula.rate, 'rate')) };
    case 'payroll':
      return {
        amount: rateOf(formula.base, formula.employeeRate, 'employeeRate', scope),
        beside: [
          {
            id: 'employer',
            from: 'employer',
            to: 'fund',
            unit: 'money',
            period: 'month',
            amount: rateOf(formula.base, formula.employerRate, 'employerRate', scope),
          },
        ],
      };
    case 'labour':
      return {
        amount: money('0'),
        beside: [
          {
            id: 'labour',
            from: 'household',
            to: 'fund',
            unit: 'hours',
            period: formula.every,
            amount: scope.at('hours').figure(formula.hours, 'count'),
          },
        ],
      };
    case 'rule':
      return { amount: scope.at('rule').rule(formula.rule, 'money') };
    case 'undocumented':
      return { amount: scope.input('contribution') };
    default:
      return formula satisfies never;
  }
}

function rateOf(base: QuantityName, rate: Figure, key: string, scope: Scope): RuleNode {
  const ratio = part('contribution.rate', scope.at(key).figure(rate, 'rate'));
  return multiply(scope.at('base').quantity(base, 'money'), ratio);
}

/** What the household receives, where it is money. */
function received({ allocation }: FormulaContext, scope: Scope): RuleNode {
  if (inferType(allocation) === 'money') return allocation;
  scope.report('CAISSE-ALLOCATION-NOT-MONEY');
  return placeholder('money');
}
