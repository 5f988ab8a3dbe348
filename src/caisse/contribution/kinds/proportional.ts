/** One rate on a base. */
import { rateOf } from '../rate-of.ts';
import { figure, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';

/** One rate on a base. */
export interface ProportionalContribution {
  readonly kind: 'proportional';
  readonly base: QuantityName;
  readonly rate: Figure;
}

/** The kind `proportional` of a contribution. */
export const proportionalContribution: ContributionKind<ProportionalContribution> = {
  fields: { base: quantity('money'), rate: figure('rate') },
  options: AMOUNT_OPTIONS,
  plausibleRate: PLAUSIBLE_RATE,
  lower: (_, { node }) => ({ amount: rateOf(node('base'), node('rate')) }),
};
