/** One household's share of a closed pool: the mean without the fraction of a cent, and a left-over cent for the first ones. */
import { add, compare, divide, money, multiply, type RuleNode, subtract, when } from '../../rule/index.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';

/**
 * The share of the household with the rank `poolRank`.
 *
 * @remarks
 * The mean of `poolTotal` over `poolShares` is cut to the cent. As many cents as that leaves over go one by one to the
 * first ranks, so that all shares together are the total.
 */
export function poolShare(scope: Scope): RuleNode {
  const total = scope.input('poolTotal');
  const shares = scope.input('poolShares');
  const rank = scope.input('poolRank');
  const mean = part('allocation.mean', divide(total, shares, { to: '0.01', mode: 'down' }));
  const leftOver = subtract(total, multiply(mean, shares));
  const isAmongFirst = compare(multiply(money('0.01'), rank), 'less', leftOver);
  return add(mean, part('allocation.left-over-cent', when(isAmongFirst, money('0.01'), money('0'))));
}
