/** Sentences about a caisse without contributions. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { feminine } from '../difference/noun.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a caisse without contributions. */
export const noneContributionText: ContributionKindText<ContributionOf<'none'>> = {
  about: { fr: 'Rien n’est demandé', en: 'Nothing is asked' },
  called: feminine('l’absence de cotisation', 'the absence of a contribution'),
  nouns: {},
  isComputed: () => false,
  owed: (_, { limits, who }) =>
    limits === ''
      ? {
          fr: 'Rien n’est demandé : il n’y a pas de cotisation.',
          en: 'Nothing is asked: there is no contribution.',
        }
      : { fr: `${who.each.fr} choisit ce qu’il verse${limits}.`, en: `${who.each.en} chooses what to pay${limits}.` },
  advised: (_, context) => figureText(0, 'money', context),
};
