/** Every kind of rule of conventionnement. */
import type { ConventionTarget } from '../conventionnement.ts';
import type { ConventionKind } from './kind.ts';
import { anyPlaceRule } from './kinds/any-place.ts';
import { anyProductRule } from './kinds/any-product.ts';
import { categoryRule } from './kinds/category.ts';
import { categoryAtPlaceRule } from './kinds/category-at-place.ts';
import { placeRule } from './kinds/place.ts';
import { productRule } from './kinds/product.ts';
import { productAtPlaceRule } from './kinds/product-at-place.ts';
import { professionalRule } from './kinds/professional.ts';

/** The name of a kind of rule of conventionnement. */
export type ConventionKindName = ConventionTarget['kind'];

/** What the rules of one kind are about. */
export type ConventionTargetOf<Kind extends ConventionKindName> = Extract<ConventionTarget, { readonly kind: Kind }>;

/** Every kind of rule of conventionnement by its name, in the order of the guide. */
export const CONVENTION_KINDS: {
  readonly [Kind in ConventionKindName]: ConventionKind<ConventionTargetOf<Kind>>;
} = {
  place: placeRule,
  professional: professionalRule,
  'any-place': anyPlaceRule,
  product: productRule,
  category: categoryRule,
  'any-product': anyProductRule,
  'category-at-place': categoryAtPlaceRule,
  'product-at-place': productAtPlaceRule,
};
