/** Products by their ids. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on products. */
export interface ProductRule {
  readonly kind: 'product';
  readonly products: readonly string[];
}

/** The kind `product` of a rule of conventionnement. */
export const productRule: ConventionKind<ProductRule> = {
  fields: { products: list(text('product')) },
  side: 'product',
  rank: 3,
};
