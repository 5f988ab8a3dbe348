/** Sentences about the number of persons. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about the number of persons. */
export const householdSizeCriterionText: CriterionKindText<CriterionOf<'household-size'>> = {
  about: { fr: 'Nombre de personnes', en: 'Number of persons' },
  nouns: {
    from: masculine('le nombre minimal de personnes', 'the lowest number of persons'),
    before: masculine(
      'le nombre de personnes à partir duquel un foyer est trop grand',
      'the number of persons from which a household is too large',
    ),
  },
  isCounted: true,
  text: ({ from, before }) => {
    if (from === undefined && before === undefined) return { fr: 'foyer de toute taille', en: 'household of any size' };
    if (from === undefined) {
      return {
        fr: `foyer de moins de ${before ?? ''} ${personnes(before)}`,
        en: `household of less than ${before ?? ''} ${persons(before)}`,
      };
    }
    return before === undefined
      ? {
          fr: `foyer d’au moins ${from} ${personnes(from)}`,
          en: `household of at least ${from} ${persons(from)}`,
        }
      : {
          fr: `foyer de ${from} à moins de ${before} ${personnes(before)}`,
          en: `household of ${from} to less than ${before} ${persons(before)}`,
        };
  },
};

const personnes = (count = 0): string => (count < 2 ? 'personne' : 'personnes');

const persons = (count = 0): string => (count === 1 ? 'person' : 'persons');
