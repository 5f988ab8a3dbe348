/** An amount by bracket of a quantity. */
import { inferType, type NumberType } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { byRows, checkRows, rowsStartAtZero } from '../../lowering/thresholds.ts';
import { type Field, figure, group, knownFigure, label, list, optional, per, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label, Per } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** An amount by bracket of a quantity, such as the family quotient or the number of children, times `per`. The first bracket starts at 0. */
export interface StepsAllocation {
  readonly kind: 'steps';
  readonly base: QuantityName;
  readonly brackets: readonly { readonly from: Figure; readonly amount: Figure; readonly label?: Label }[];
  readonly per?: Per;
}

const bracketsFrom = (from: Field<Figure>): Field<StepsAllocation['brackets']> =>
  list(group({ from, amount: figure('money'), label: optional(label()) }), { ascending: 'from' });

/** The kind `steps` of an allocation. */
export const stepsAllocation: AllocationKind<StepsAllocation> = {
  fields: {
    base: quantity('number'),
    brackets: /* @__PURE__ */ bracketsFrom(/* @__PURE__ */ figure('money')),
    per: optional(per(), 'household'),
  },
  // A parameter without a value is an amount in random documents.
  shapes: [
    { base: quantity('money') },
    { base: quantity('count'), brackets: /* @__PURE__ */ bracketsFrom(/* @__PURE__ */ knownFigure('money')) },
  ],
  options: ALL_OPTIONS,
  lower: ({ brackets, per: each }, { node, at, scope }) => {
    const base = node('base');
    const rows = brackets.map(({ from, amount }, place) => ({
      from: at('brackets', place, 'from').figure(from, inferType(base) as NumberType),
      value: at('brackets', place, 'amount').figure(amount, 'money'),
    }));
    const isUsable = checkRows(rows, at('brackets')) && rowsStartAtZero(rows, at('brackets'));
    return { unit: 'money', amount: isUsable ? scope.times(byRows(base, rows), each) : placeholder('money') };
  },
};
