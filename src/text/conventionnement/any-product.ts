/** Sentences about rules on all products. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on all products. */
export const anyProductRuleText: ConventionKindText<ConventionTargetOf<'any-product'>> = {
  about: {
    fr: 'Tous les produits, ou ceux qui répondent aux critères',
    en: 'All products, or those that meet the criteria',
  },
  target: () => ({ fr: 'tous les produits', en: 'all products' }),
};
