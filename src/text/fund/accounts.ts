/** Names of account classes in the provisional budget of a French association. */
import type { ChargeClass } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** A class of charges, or of resources and of support in kind. */
export type AccountClass = ChargeClass | '70' | '74' | '75' | '78' | '86' | '87';

const ACCOUNT_LABELS: Readonly<Record<AccountClass, Said>> = {
  '60': { fr: 'Achats', en: 'Purchases' },
  '61': { fr: 'Services extérieurs', en: 'External services' },
  '62': { fr: 'Autres services extérieurs', en: 'Other external services' },
  '63': { fr: 'Impôts et taxes', en: 'Taxes' },
  '64': { fr: 'Charges de personnel', en: 'Staff' },
  '65': { fr: 'Autres charges de gestion courante', en: 'Other current charges' },
  '66': { fr: 'Charges financières', en: 'Financial charges' },
  '67': { fr: 'Charges exceptionnelles', en: 'Exceptional charges' },
  '68': {
    fr: 'Dotations, provisions et engagements à réaliser sur ressources affectées',
    en: 'Depreciation, provisions and restricted resources to be used',
  },
  '70': { fr: 'Ventes et prestations de services', en: 'Sales and services' },
  '74': { fr: 'Subventions d’exploitation', en: 'Operating subsidies' },
  '75': { fr: 'Autres produits de gestion courante', en: 'Other current income' },
  '78': {
    fr: 'Reprises et utilisation de fonds dédiés',
    en: 'Reversals and use of dedicated funds',
  },
  '86': {
    fr: 'Emplois des contributions volontaires en nature',
    en: 'Use of support in kind',
  },
  '87': { fr: 'Contributions volontaires en nature', en: 'Support in kind' },
};

/** The name of an account class, as in the form Cerfa 12156. */
export const accountLabel = (account: AccountClass): Said => ACCOUNT_LABELS[account];
