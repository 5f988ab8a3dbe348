/** Sentences about rules on products at some places. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on products at some places. */
export const productAtPlaceRuleText: ConventionKindText<ConventionTargetOf<'product-at-place'>> = {
  about: { fr: 'Des produits dans certains lieux', en: 'Products at some places' },
  target: ({ products, places }, names) => ({
    fr: `les produits ${names('products', products)} dans les lieux ${names('places', places)}`,
    en: `the products ${names('products', products)} at the places ${names('places', places)}`,
  }),
};
