/** Sentences about rules on products. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on products. */
export const productRuleText: ConventionKindText<ConventionTargetOf<'product'>> = {
  about: { fr: 'Des produits, par leurs identifiants', en: 'Products by their ids' },
  target: ({ products }, names) => ({
    fr: `les produits ${names('products', products)}`,
    en: `the products ${names('products', products)}`,
  }),
};
