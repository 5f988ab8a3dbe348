/** The mean of a closed pool. */
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
};
