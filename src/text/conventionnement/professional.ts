/** Sentences about rules on professionals. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on professionals. */
export const professionalRuleText: ConventionKindText<ConventionTargetOf<'professional'>> = {
  about: { fr: 'Des professionnels, avec tous leurs lieux', en: 'Professionals, with all their places' },
  target: ({ professionals }, names) => ({
    fr: `les professionnels ${names('professionals', professionals)}`,
    en: `the professionals ${names('professionals', professionals)}`,
  }),
};
