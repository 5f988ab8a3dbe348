/** The mean of a closed pool. */
import type { AllocationKind } from '../kind.ts';
import { poolShare } from '../pool-share.ts';

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
