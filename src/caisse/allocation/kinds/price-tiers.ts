/** Prices instead of an allocation. */
import type { Criterion } from '../../eligibility.ts';
import { either, figure, group, label, list, optional, text, criterion, named } from '../../fields.ts';
import type { Figure, Label } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';

/** One price for a product: a factor on the full price, or a fixed price. */
export type PriceTier = {
  readonly id: string;
  readonly label: Label;
  /** The households of this tier; without a condition any household may choose it (input `tier`). */
  readonly when?: Criterion;
} & ({ readonly factor: Figure } | { readonly price: Figure });

/** Prices instead of an allocation: the price of a product (input `price`, euros) in the member’s tier. */
export interface PriceTiersAllocation {
  readonly kind: 'price-tiers';
  readonly tiers: readonly PriceTier[];
}

const common = { id: text('id'), label: label(), when: optional(criterion<Criterion>()) };
const factorTier = group<Extract<PriceTier, { readonly factor: Figure }>>({ ...common, factor: figure('ratio') });
const priceTier = group<Extract<PriceTier, { readonly price: Figure }>>({ ...common, price: figure('money') });

/** The kind `price-tiers` of an allocation. */
export const priceTiersAllocation: AllocationKind<PriceTiersAllocation> = {
  fields: { tiers: list(named('PriceTier', either(factorTier, priceTier)), { names: { as: 'words', of: 'tier' } }) },
  options: ['rounding'],
};
