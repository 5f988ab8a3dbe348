/** The mean of a closed pool. */
import { add, compare, divide, money, multiply, type RuleNode, subtract, when } from '../../../rule/index.ts';
import type { Scope } from '../../lowering/scope.ts';
import { part } from '../../names.ts';
import type { AllocationKind } from '../kind.ts';

/**
 * The mean of all contributions of a closed pool. Inputs: `poolTotal` (euros), `poolShares` (the number of recipients) and `poolRank` (from 0, in
 * declared order; the first ranks get the left-over cents). The shares add up to the total, to the cent.
 */
export interface MeanAllocation {
  readonly kind: 'mean';
}

/** The kind `mean` of an allocation. */
export const meanAllocation: AllocationKind<MeanAllocation> = {
  fields: {},
  // Rounded, capped or prorated shares would no longer add up to the total paid in.
  options: ['period'],
  // A contribution that depends on the mean of contributions would be circular.
  readsContribution: true,
  lower: (_, { scope }) => ({ unit: 'money', amount: poolShare(scope) }),
};

/**
 * The share of the household with the rank `poolRank`.
 *
 * @remarks
 * The mean of `poolTotal` over `poolShares` is rounded down to the cent. The left-over cents go one by one to the
 * first ranks, so that the shares add up to the total.
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
