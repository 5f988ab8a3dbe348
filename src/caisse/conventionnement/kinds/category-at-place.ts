/** Categories of products at some places. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on categories of products at some places. */
export interface CategoryAtPlaceRule {
  readonly kind: 'category-at-place';
  readonly categories: readonly string[];
  readonly places: readonly string[];
}

/** The kind `category-at-place` of a rule of conventionnement. */
export const categoryAtPlaceRule: ConventionKind<CategoryAtPlaceRule> = {
  fields: { categories: list(text('category')), places: list(text('place')) },
  side: 'product',
  rank: 4,
};
