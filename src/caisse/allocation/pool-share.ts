/** The share of a household in a closed pool. */
import { householdInputs, type KnownInputs } from '../../household/index.ts';
import { add, compare, count, divide, money, multiply, type RuleNode, subtract, when } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import { part } from '../names.ts';

const LEFT_OVER = 'allocation.left-over-cent';

/**
 * The share of the household with the rank `poolRank`.
 *
 * @remarks
 * The mean of `poolTotal` over `poolShares` is rounded down to the cent. The left-over cents go one by one to the
 * first ranks, so that the shares add up to the total.
 */
export function poolShare(scope: Scope): RuleNode {
  const total = scope.input('poolTotal');
  const shares = scope.input('poolShares');
  const rank = scope.input('poolRank');
  const mean = part('allocation.mean', divide(total, shares, { to: '0.01', mode: 'down' }));
  const leftOver = subtract(total, multiply(mean, shares));
  const isAmongFirst = compare(multiply(money('0.01'), rank), 'less', leftOver);
  return add(mean, part(LEFT_OVER, when(isAmongFirst, money('0.01'), money('0'))));
}

/** Whether a node of a mean allocation is the share of the household. */
export const isPoolShare = (node: RuleNode): boolean =>
  node.kind === 'add' && node.terms.some((term) => term.kind === 'named' && term.name === LEFT_OVER);

/**
 * The share of a household as one division, for a total that is not negative.
 *
 * @remarks
 * The share of a rank is `(total + (shares − 1 − rank) cents) ÷ shares`, rounded down: the cent is added for the ranks below the remainder. Along a payment it is a
 * rounded straight line, where the sum of the mean and the left-over cent has a piece for each cent.
 */
export function shareInOneDivision(inputs: KnownInputs, withOwn: (total: RuleNode) => RuleNode): RuleNode {
  const { poolTotal: total, poolShares: shares, poolRank: rank } = { ...householdInputs, ...inputs };
  const extra = multiply(money('0.01'), subtract(subtract(shares, count('1')), rank));
  return divide(add(withOwn(total), extra), shares, { to: '0.01', mode: 'down' });
}
