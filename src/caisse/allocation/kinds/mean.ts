/** The mean of a closed pool. */
import { add, compare, divide, money, multiply, type RuleNode, subtract, when } from '../../../rule/index.ts';
import type { Scope } from '../../lowering/scope.ts';
import { part } from '../../names.ts';
import type { AllocationKind } from '../kind.ts';

/**
 * The mean of all contributions of a closed pool: inputs `poolTotal` (euros), `poolShares` (how many receive) and `poolRank` (from 0, in the
 * declared order: the first ones get the left-over cents). Conserved to the cent.
 */
export interface MeanAllocation {
  readonly kind: 'mean';
}

/** The kind `mean` of an allocation. */
export const meanAllocation: AllocationKind<MeanAllocation> = {
  fields: {},
  // Rounded, capped or prorated shares would no longer sum to what was paid in.
  options: ['period'],
  // The total of the pool is made of contributions: one that followed from the mean would be circular.
  readsContribution: true,
  lower: (_, { scope }) => ({ unit: 'money', amount: poolShare(scope) }),
};

/**
 * The share of the household with the rank `poolRank`.
 *
 * @remarks
 * The mean of `poolTotal` over `poolShares` is cut to the cent. As many cents as that leaves over go one by one to the
 * first ranks, so that all shares together are the total.
 */
function poolShare(scope: Scope): RuleNode {
  const total = scope.input('poolTotal');
  const shares = scope.input('poolShares');
  const rank = scope.input('poolRank');
  const mean = part('allocation.mean', divide(total, shares, { to: '0.01', mode: 'down' }));
  const leftOver = subtract(total, multiply(mean, shares));
  const isAmongFirst = compare(multiply(money('0.01'), rank), 'less', leftOver);
  return add(mean, part('allocation.left-over-cent', when(isAmongFirst, money('0.01'), money('0'))));
}
