/** A share of the allocation received. */
import { multiply } from '../../../rule/index.ts';
import { figure } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** A co-payment: a rate of the allocation received. A fixed co-payment is `flat`. */
export interface CoPaymentContribution {
  readonly kind: 'co-payment';
  readonly rate: Figure;
}

/** The kind `co-payment` of a contribution. */
export const coPaymentContribution: ContributionKind<CoPaymentContribution> = {
  fields: { rate: figure('rate') },
  options: AMOUNT_OPTIONS,
  readsAllocation: () => true,
  lower: (_, { node, scope }, { received }) => ({ amount: multiply(received(scope), node('rate')) }),
};
