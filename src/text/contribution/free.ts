/** Sentences about an amount that the member decides. */
import { french } from '../typography.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import { feminine } from '../difference/noun.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount that the member decides. */
export const freeContributionText: ContributionKindText<ContributionOf<'free'>> = {
  about: { fr: 'Chacun décide', en: 'The member decides' },
  called: feminine('la cotisation libre', 'the free contribution'),
  nouns: {},
  isComputed: () => false,
  owed: (_, { minimum, maximum, crossing, every, who }) => ({
    fr: french`${who.each.fr} choisit ce qu’il verse ${every.fr}${minimum === undefined ? '' : french`, à partir de ${minimum}`}${maximum === undefined ? '' : `, jusqu’à ${maximum}`}${crossing}.`,
    en: `${who.each.en} chooses what to pay ${every.en}${minimum === undefined ? '' : `, from ${minimum}`}${maximum === undefined ? '' : `, up to ${maximum}`}${crossing}.`,
  }),
  advised: (_, { who }) => ({
    fr: french`le montant que le ${who.noun.fr} choisit`,
    en: `the amount that the ${who.noun.en} chooses`,
  }),
};
