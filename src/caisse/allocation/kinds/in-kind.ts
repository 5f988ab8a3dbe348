/** Products instead of money. */
import { inferType, multiply, type RuleNode } from '../../../rule/index.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Scope } from '../../lowering/scope.ts';
import { byRows, checkRows } from '../../lowering/thresholds.ts';
import { either, figure, group, label, list, optional, per, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label, Per } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** Products instead of money: a number of units each period, fixed or by bracket of a quantity. */
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

type ByBracket = Exclude<InKindAllocation['quantity'], Figure>;

const byBracket = group<ByBracket>({
  base: quantity('money'),
  brackets: list(group({ from: figure('difference'), quantity: figure('count') }), { ascending: 'from' }),
});

/** The kind `in-kind` of an allocation. */
export const inKindAllocation: AllocationKind<InKindAllocation> = {
  fields: {
    item: label(),
    quantity: either(figure('count'), byBracket),
    per: optional(per(), 'household'),
    unitValue: optional(figure('money')),
  },
  options: ['rounding', 'period', 'conversion', 'proRata'],
  lower: (formula, place) => ({ unit: 'units', amount: lowerUnits(formula, place), item: formula.item }),
};

/** Lowers the number of units for each period. */
function lowerUnits(formula: InKindAllocation, { node, at, scope }: Place<InKindAllocation>): RuleNode {
  if (formula.unitValue !== undefined) node('unitValue');
  const units = isByBracket(formula.quantity)
    ? lowerBrackets(formula.quantity, at('quantity'))
    : at('quantity').figure(formula.quantity, 'count');
  if (formula.per === undefined || formula.per === 'household') return units;
  return multiply(units, scope.quantity(formula.per === 'member' ? 'persons' : 'adults'));
}

function isByBracket(units: InKindAllocation['quantity']): units is ByBracket {
  return typeof units === 'object' && 'brackets' in units;
}

function lowerBrackets({ base, brackets }: ByBracket, scope: Scope): RuleNode {
  const number = scope.at('base').number(base);
  const kind = inferType(number) === 'money' ? 'difference' : 'count';
  const rows = brackets.map((bracket, place) => {
    const at = scope.at('brackets', place);
    const from = at.at('from').figure(bracket.from, kind);
    return { from, value: at.at('quantity').figure(bracket.quantity, 'count') };
  });
  return checkRows(rows, scope.at('brackets')) ? byRows(number, rows) : placeholder('count');
}
