/** A marginal scale. */
import { group, knownFigure, list, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** Each rate on the part of the base in its bracket. The first bracket starts at 0. */
export interface MarginalContribution {
  readonly kind: 'marginal';
  readonly base: QuantityName;
  readonly brackets: readonly { readonly from: Figure; readonly rate: Figure }[];
}

/** The kind `marginal` of a contribution. */
export const marginalContribution: ContributionKind<MarginalContribution> = {
  fields: {
    base: quantity('money'),
    brackets: list(group({ from: knownFigure('money'), rate: knownFigure('rate') }), { ascending: 'from' }),
  },
  options: AMOUNT_OPTIONS,
};
