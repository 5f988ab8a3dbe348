/** The sentences of every kind of rule of conventionnement. */
import type { ConventionKindName, ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';
import { anyPlaceRuleText } from './any-place.ts';
import { anyProductRuleText } from './any-product.ts';
import { categoryRuleText } from './category.ts';
import { categoryAtPlaceRuleText } from './category-at-place.ts';
import { placeRuleText } from './place.ts';
import { productRuleText } from './product.ts';
import { productAtPlaceRuleText } from './product-at-place.ts';
import { professionalRuleText } from './professional.ts';

/** The sentences of every kind of rule of conventionnement by its name. */
export const CONVENTION_TEXTS: {
  readonly [Kind in ConventionKindName]: ConventionKindText<ConventionTargetOf<Kind>>;
} = {
  place: placeRuleText,
  professional: professionalRuleText,
  'any-place': anyPlaceRuleText,
  product: productRuleText,
  category: categoryRuleText,
  'any-product': anyProductRuleText,
  'category-at-place': categoryAtPlaceRuleText,
  'product-at-place': productAtPlaceRuleText,
};
