/** Sentences about rules on categories. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on categories. */
export const categoryRuleText: ConventionKindText<ConventionTargetOf<'category'>> = {
  about: {
    fr: 'Des catégories de produits, avec celles qu’elles contiennent',
    en: 'Categories of products, with those below them',
  },
  target: ({ categories }, names) => ({
    fr: `les catégories ${names('categories', categories)}`,
    en: `the categories ${names('categories', categories)}`,
  }),
};
