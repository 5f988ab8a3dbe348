/** A marginal scale. */
import { marginalScale } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { checkThresholds, startsAtZero } from '../../lowering/thresholds.ts';
import { group, knownFigure, list, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';

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
  plausibleRate: PLAUSIBLE_RATE,
  lower: ({ brackets }, { node, at }) => {
    const base = node('base');
    const rows = brackets.map(({ from, rate }, place) => ({
      from: at('brackets', place, 'from').decimal(from, 'money'),
      rate: at('brackets', place, 'rate').decimal(rate, 'rate'),
    }));
    const thresholds = rows.map(({ from }) => from);
    const isUsable = checkThresholds(at('brackets'), thresholds, 'from') && startsAtZero(thresholds, at('brackets'));
    return { amount: isUsable ? marginalScale(base, rows) : placeholder('money') };
  },
};
