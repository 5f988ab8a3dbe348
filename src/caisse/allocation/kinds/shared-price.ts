/** Goods at a share of their price, up to a quota. */
import { exact, TO_THE_CENT } from '../../../money/index.ts';
import { add, min, multiply, round, type RuleNode, subtract } from '../../../rule/index.ts';
import { wholeCents } from '../../lowering/lower-amount.ts';
import { uniqueIds } from '../../lowering/lower-input.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Scope } from '../../lowering/scope.ts';
import { part } from '../../names.ts';
import { amount, figure, group, label, list, optional, text } from '../../fields.ts';
import type { Amount, Figure, Label } from '../../words.ts';
import { countedUpTo } from '../counted-up-to.ts';
import type { AllocationKind, LoweredFormula } from '../kind.ts';

/**
 * Goods at a share of their price: the household pays `share` of its purchases (inputs `purchases.ID`, euros at full price), and the fund the rest.
 * Purchases above the `quota` of the period, in euros at full price, are paid by the household.
 */
export interface SharedPriceAllocation {
  readonly kind: 'shared-price';
  readonly goods: readonly { readonly id: string; readonly label: Label; readonly share: Figure }[];
  readonly quota?: Amount;
}

/** The kind `shared-price` of an allocation. */
export const sharedPriceAllocation: AllocationKind<SharedPriceAllocation> = {
  fields: {
    goods: list(group({ id: text('id'), label: label(), share: figure('share') }), {
      names: { as: 'inputs', of: 'purchases' },
    }),
    quota: optional(amount()),
  },
  // With another option the parts of the household and of the fund would not add up to the price.
  options: ['period'],
  lower: (formula, place) => lowerSharedPrice(formula, place),
};

/** Lowers the part of the fund. Goods count towards the quota in the order in which they are listed; the household's part is rounded to the cent. */
function lowerSharedPrice(
  { goods, quota }: SharedPriceAllocation,
  { node, at, inputName }: Place<SharedPriceAllocation>,
): LoweredFormula {
  if (uniqueIds(goods, at('goods')).length === 0) return { unit: 'money', amount: placeholder('money') };
  const purchases = goods.map(({ id }, place) => at('goods', place, 'id').input(`${inputName('goods')}.${id}`));
  const shares = goods.map(({ share }, place) => readShare(share, at('goods', place, 'share')));
  const counted =
    quota === undefined ? purchases : countedUpTo(part('allocation.quota', wholeCents(node('quota'))), purchases);
  const within = add(...counted);
  const share = round(add(...counted.map((purchase, place) => multiply(purchase, shares[place]!))), TO_THE_CENT);
  const buyer = min(share, within);
  const each = { from: 'household', to: 'place', unit: 'money', period: 'month' } as const;
  return {
    unit: 'money',
    amount: subtract(within, buyer),
    beside: () => [
      { ...each, id: 'buyer-part', amount: buyer },
      { ...each, id: 'full-price', amount: subtract(add(...purchases), within) },
    ],
  };
}

function readShare(share: Figure, scope: Scope): RuleNode {
  const lowered = scope.figure(share, 'share');
  if (lowered.kind === 'constant' && typeof lowered.value === 'string' && exact(lowered.value).greaterThan(1)) {
    scope.report('CAISSE-FUND-SHARE', { share: lowered.value });
  }
  return lowered;
}
