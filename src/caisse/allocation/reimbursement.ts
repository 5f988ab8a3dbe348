/** Purchases paid back at the rate of their level. */
import { add, max, min, money, multiply, type RuleNode, subtract } from '../../rule/index.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import { part } from '../names.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Formula } from './formula-kind.ts';

/**
 * What is paid back of the purchases at each level (inputs `purchases.ID`).
 *
 * @remarks
 * A cap on purchases counts them in the order in which the levels are listed: once it is reached, what comes after counts for
 * nothing. A caisse that wants the dearest rates to count first lists them first.
 */
export function lowerReimbursement(formula: Formula<'reimbursement'>, scope: Scope): RuleNode {
  const { levels, cap, capOn = 'reimbursed' } = formula;
  if (uniqueIds(levels, scope.at('levels')).length === 0) return placeholder('money');
  const purchases = levels.map(({ id }, place) => scope.at('levels', place, 'id').input(`purchases.${id}`));
  const rates = levels.map(({ rate }, place) => scope.at('levels', place, 'rate').figure(rate, 'rate'));
  const payBack = (counted: readonly RuleNode[]): RuleNode =>
    part('allocation.reimbursed', add(...counted.map((amount, place) => multiply(amount, rates[place]!))));
  if (cap === undefined) return payBack(purchases);
  const limit = part('allocation.cap', scope.at('cap').amount(cap));
  return capOn === 'reimbursed' ? min(payBack(purchases), limit) : payBack(countedUpTo(limit, purchases));
}

/** The part of each purchase that counts, in their order, until the limit is reached. */
function countedUpTo(limit: RuleNode, purchases: readonly RuleNode[]): readonly RuleNode[] {
  return purchases.map((purchase, place) => {
    const before = purchases.slice(0, place);
    if (before.length === 0) return min(purchase, limit);
    return min(purchase, part('allocation.cap-left', max(subtract(limit, add(...before)), money('0'))));
  });
}
