/** The formula of an allocation as a rule, before the common words. */
import { max, money, multiply, type RuleNode, subtract } from '../../rule/index.ts';
import type { Allocation } from '../allocation.ts';
import { byPersons } from '../lowering/by-persons.ts';
import { isComposition } from '../lowering/lower-amount.ts';
import type { BesideFlow } from '../flow.ts';
import type { Check, LoweredUnit } from '../lowered.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Formula } from './formula-kind.ts';
import { lowerInKind } from './in-kind.ts';
import { poolShare } from './pool-share.ts';
import { lowerFreePrice, lowerPriceTiers } from './prices.ts';
import { lowerReimbursement } from './reimbursement.ts';

/** What a formula gives, and what must hold for it. */
export type LoweredFormula = LoweredUnit & {
  readonly amount: RuleNode;
  readonly checks: readonly Check[];
  /** What the formula moves beside what is received, from the final amount. */
  readonly beside?: (received: RuleNode) => readonly BesideFlow[];
};

/**
 * The formula of an allocation.
 *
 * @param formula - the formula in the document
 * @param scope - the place of the allocation in the document
 * @param contribution - what the household pays a month, for a top-up
 */
export function lowerFormula(formula: Allocation, scope: Scope, contribution: RuleNode): LoweredFormula {
  switch (formula.kind) {
    case 'none':
      return inMoney(money('0'));
    case 'flat':
      return inMoney(lowerFlat(formula, scope));
    case 'table':
      return inMoney(byPersons(formula, 'money', scope));
    case 'consumption-unit':
      return inMoney(multiply(scope.at('amount').figure(formula.amount, 'money'), scope.quantity('consumption-units')));
    case 'mean':
      return inMoney(poolShare(scope));
    case 'top-up': {
      const target = part('allocation.target', scope.at('target').amount(formula.target));
      return {
        ...inMoney(max(target, contribution)),
        beside: (received) => [
          {
            id: 'top-up',
            from: 'public-funder',
            to: 'fund',
            unit: 'money',
            period: 'month',
            amount: max(subtract(received, contribution), money('0')),
          },
        ],
      };
    }
    case 'reimbursement':
      return inMoney(lowerReimbursement(formula, scope));
    case 'in-kind':
      return { amount: lowerInKind(formula, scope), unit: 'units', item: formula.item, checks: [] };
    case 'price-tiers':
      return { ...lowerPriceTiers(formula, scope), unit: 'price' };
    case 'free-price':
      return { ...lowerFreePrice(formula, scope), unit: 'price' };
    case 'rule':
      return inMoney(scope.at('rule').rule(formula.rule, 'money'));
    case 'undocumented':
      return inMoney(scope.input('allocation'));
    default:
      return formula satisfies never;
  }
}

/** An amount by composition counts the persons already. */
function lowerFlat({ amount, per = 'household' }: Formula<'flat'>, scope: Scope): RuleNode {
  if (per !== 'household' && isComposition(amount)) scope.at('per').report('CAISSE-PER-OF-COMPOSITION', { per });
  return scope.times(scope.at('amount').amount(amount), per);
}

const inMoney = (amount: RuleNode): Extract<LoweredFormula, { unit: 'money' }> => ({
  amount,
  unit: 'money',
  checks: [],
});
