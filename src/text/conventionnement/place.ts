/** Sentences about rules on places. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on places. */
export const placeRuleText: ConventionKindText<ConventionTargetOf<'place'>> = {
  about: { fr: 'Des lieux, par leurs identifiants', en: 'Places by their ids' },
  target: ({ places }, names) => ({
    fr: `les lieux ${names('places', places)}`,
    en: `the places ${names('places', places)}`,
  }),
};
