/** The member decides. */
import type { ContributionKind } from '../kind.ts';
import { PERIOD_OPTIONS } from '../options.ts';

/** The member decides: the input `chosen`. */
export interface FreeContribution {
  readonly kind: 'free';
}

/** The kind `free` of a contribution. */
export const freeContribution: ContributionKind<FreeContribution> = {
  fields: {},
  options: () => [...PERIOD_OPTIONS, 'minimum', 'maximum', 'step'],
  isChosen: true,
  lower: (_, { scope }) => ({ amount: scope.input('chosen') }),
};
