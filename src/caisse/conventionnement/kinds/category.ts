/** Categories of products, with all categories below them. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on categories of products. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly categories: readonly string[];
}

/** The kind `category` of a rule of conventionnement. */
export const categoryRule: ConventionKind<CategoryRule> = {
  fields: { categories: list(text('category')) },
  side: 'product',
  rank: 2,
};
