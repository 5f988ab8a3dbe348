/** A price that the member decides. */
import { round } from '../../../rule/index.ts';
import { centRounding } from '../../lowering/cent-rounding.ts';
import { priceFlows } from '../price-flows.ts';
import { figure } from '../../fields.ts';
import type { Figure, Label } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** The member decides the price (input `price.paid`); `indicative` is its cost. */
export interface FreePriceAllocation {
  readonly kind: 'free-price';
  readonly indicative: Figure;
}

/** The label of the indicative price of a product. */
const INDICATIVE: Label = { fr: 'prix indicatif', en: 'indicative price' };

/** The kind `free-price` of an allocation. */
export const freePriceAllocation: AllocationKind<FreePriceAllocation> = {
  fields: { indicative: figure('money') },
  options: ['rounding'],
  lower: (_, { node, scope }) => {
    const price = node('indicative');
    return {
      unit: 'price',
      amount: scope.input('price.paid'),
      prices: [{ id: 'indicative', label: INDICATIVE, rule: price }],
      beside: (paid) => priceFlows(round(price, centRounding(undefined, scope)), paid),
    };
  },
};
