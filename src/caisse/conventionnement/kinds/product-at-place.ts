/** Products at some places. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on products at some places. */
export interface ProductAtPlaceRule {
  readonly kind: 'product-at-place';
  readonly products: readonly string[];
  readonly places: readonly string[];
}

/** The kind `product-at-place` of a rule of conventionnement. */
export const productAtPlaceRule: ConventionKind<ProductAtPlaceRule> = {
  fields: { products: list(text('product')), places: list(text('place')) },
  side: 'product',
  rank: 5,
};
