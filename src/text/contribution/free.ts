/** Sentences about an amount that the member decides. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount that the member decides. */
export const freeContributionText: ContributionKindText<ContributionOf<'free'>> = {
  about: { fr: 'Chacun décide', en: 'The member decides' },
  isComputed: () => false,
  owed: (_, { minimum, maximum, crossing }) => ({
    fr: `Chaque foyer choisit ce qu’il verse chaque mois${minimum === undefined ? '' : `, à partir de ${minimum}`}${maximum === undefined ? '' : `, jusqu’à ${maximum}`}${crossing}.`,
    en: `Each household chooses what it pays each month${minimum === undefined ? '' : `, from ${minimum}`}${maximum === undefined ? '' : `, up to ${maximum}`}${crossing}.`,
  }),
  advised: () => ({ fr: 'le montant que le foyer choisit', en: 'the amount that the household chooses' }),
};
