/** A fixed amount. */
import { amount } from '../../fields.ts';
import type { Amount } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** The same amount for all households, or by composition. */
export interface FlatContribution {
  readonly kind: 'flat';
  readonly amount: Amount;
}

/** The kind `flat` of a contribution. */
export const flatContribution: ContributionKind<FlatContribution> = {
  fields: { amount: amount() },
  options: AMOUNT_OPTIONS,
  lower: (_, { node }) => ({ amount: node('amount') }),
};
