/** An amount, or a rate, that grows in straight lines between points. */
import { group, knownFigure, list, optional, quantity, rounding, type Field } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, RoundingWords } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** An amount, or with `rateOn` a rate on that base, that grows in straight lines between points of `base`. `rateRounding` is needed with `rateOn`. */
export interface InterpolatedContribution {
  readonly kind: 'interpolated';
  readonly base: QuantityName;
  readonly rateOn?: QuantityName;
  readonly points: readonly { readonly at: Figure; readonly value: Figure }[];
  readonly rateRounding?: RoundingWords;
}

const pointsOf = (of: 'money' | 'rate'): Field<InterpolatedContribution['points']> =>
  list(group({ at: knownFigure('money'), value: knownFigure(of) }), { ascending: 'at' });

/** The kind `interpolated` of a contribution. */
export const interpolatedContribution: ContributionKind<InterpolatedContribution> = {
  fields: {
    base: quantity('money'),
    rateOn: optional(quantity('money')),
    points: pointsOf('money'),
    rateRounding: optional(rounding()),
  },
  shapes: [
    { rateOn: 'absent', rateRounding: 'absent' },
    { rateOn: quantity('money'), points: pointsOf('rate'), rateRounding: rounding() },
  ],
  options: AMOUNT_OPTIONS,
};
