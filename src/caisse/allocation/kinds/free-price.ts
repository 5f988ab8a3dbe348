/** A price that the member decides. */
import { figure } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** The member decides the price (input `price.paid`); `indicative` is what it costs. */
export interface FreePriceAllocation {
  readonly kind: 'free-price';
  readonly indicative: Figure;
}

/** The kind `free-price` of an allocation. */
export const freePriceAllocation: AllocationKind<FreePriceAllocation> = {
  fields: { indicative: figure('money') },
  options: ['rounding'],
};
