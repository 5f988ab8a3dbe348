/** Things instead of money. */
import { either, figure, group, knownFigure, label, list, optional, per, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label, Per } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** Things instead of money: a number of units of a product each period, for a fixed number or a number by bracket of a quantity. */
export interface InKindAllocation {
  readonly kind: 'in-kind';
  readonly item: Label;
  readonly quantity:
    | Figure
    | {
        readonly base: QuantityName;
        readonly brackets: readonly { readonly from: Figure; readonly quantity: Figure }[];
      };
  readonly per?: Per;
  /** The full value of one unit in euros, if known. */
  readonly unitValue?: Figure;
}

const byBracket = group<Exclude<InKindAllocation['quantity'], Figure>>({
  base: quantity('money'),
  brackets: list(group({ from: knownFigure('difference'), quantity: figure('count') }), { ascending: 'from' }),
});

/** The kind `in-kind` of an allocation. */
export const inKindAllocation: AllocationKind<InKindAllocation> = {
  fields: {
    item: label(),
    quantity: either(figure('count'), byBracket),
    per: optional(per()),
    unitValue: optional(figure('money')),
  },
  options: ['rounding', 'period', 'conversion', 'proRata'],
};
