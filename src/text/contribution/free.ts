/** Sentences about an amount that the member decides. */
import { french } from '../typography.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount that the member decides. */
export const freeContributionText: ContributionKindText<ContributionOf<'free'>> = {
  about: { fr: 'Chacun décide', en: 'The member decides' },
  isComputed: () => false,
  owed: (_, { minimum, maximum }) => ({
    fr: `Chaque foyer choisit ce qu’il verse chaque mois${minimum === undefined ? '' : french`, à partir de ${minimum}`}${maximum === undefined ? '' : `, jusqu’à ${maximum}`}.`,
    en: `Each household chooses what it pays each month${minimum === undefined ? '' : `, from ${minimum}`}${maximum === undefined ? '' : `, up to ${maximum}`}.`,
  }),
  advised: () => ({ fr: 'le montant que le foyer choisit', en: 'the amount that the household chooses' }),
};
