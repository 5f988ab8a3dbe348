/** Sentences about the number of persons. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about the number of persons. */
export const householdSizeCriterionText: CriterionKindText<CriterionOf<'household-size'>> = {
  about: { fr: 'Nombre de personnes', en: 'Number of persons' },
  isCounted: true,
  text: ({ from, before }) => {
    if (from === undefined && before === undefined) return { fr: 'foyer de toute taille', en: 'household of any size' };
    if (from === undefined) {
      return {
        fr: `foyer de moins de ${before ?? ''} personnes`,
        en: `household of less than ${before ?? ''} persons`,
      };
    }
    return before === undefined
      ? {
          fr: `foyer d’au moins ${from} ${from < 2 ? 'personne' : 'personnes'}`,
          en: `household of at least ${from} ${from === 1 ? 'person' : 'persons'}`,
        }
      : {
          fr: `foyer de ${from} à moins de ${before} personnes`,
          en: `household of ${from} to less than ${before} persons`,
        };
  },
};
