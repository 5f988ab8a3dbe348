/** Sentences about rules on categories at some places. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on categories at some places. */
export const categoryAtPlaceRuleText: ConventionKindText<ConventionTargetOf<'category-at-place'>> = {
  about: { fr: 'Des catégories de produits dans certains lieux', en: 'Categories of products at some places' },
  target: ({ categories, places }, names) => ({
    fr: `les catégories ${names('categories', categories)} dans les lieux ${names('places', places)}`,
    en: `the categories ${names('categories', categories)} at the places ${names('places', places)}`,
  }),
};
