/** An amount by bracket of a quantity. */
import { byThreshold } from '../../../household/index.ts';
import { inferType, type NumberType } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { checkThresholds, startsAtZero } from '../../lowering/thresholds.ts';
import { figure, group, knownFigure, label, list, optional, per, quantity } from '../../fields.ts';
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

/** The kind `steps` of an allocation. */
export const stepsAllocation: AllocationKind<StepsAllocation> = {
  fields: {
    base: quantity('number'),
    brackets: list(group({ from: knownFigure('money'), amount: figure('money'), label: optional(label()) }), {
      ascending: 'from',
    }),
    per: optional(per()),
  },
  shapes: [{ base: quantity('money') }, { base: quantity('count') }],
  options: ALL_OPTIONS,
  lower: ({ brackets, per: each }, { node, at, scope }) => {
    const base = node('base');
    const rows = brackets.map(({ from, amount }, place) => ({
      from: at('brackets', place, 'from').decimal(from, inferType(base) as NumberType),
      value: at('brackets', place, 'amount').figure(amount, 'money'),
    }));
    const thresholds = rows.map(({ from }) => from);
    const isUsable = checkThresholds(at('brackets'), thresholds, 'from') && startsAtZero(thresholds, at('brackets'));
    return { unit: 'money', amount: isUsable ? scope.times(byThreshold(base, rows), each) : placeholder('money') };
  },
};
