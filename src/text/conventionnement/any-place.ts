/** Sentences about rules on all places. */
import type { ConventionTargetOf } from '../../caisse/kinds.ts';
import type { ConventionKindText } from './kind-text.ts';

/** Sentences about rules on all places. */
export const anyPlaceRuleText: ConventionKindText<ConventionTargetOf<'any-place'>> = {
  about: {
    fr: 'Tous les lieux, ou ceux qui répondent aux critères',
    en: 'All places, or those that meet the criteria',
  },
  target: () => ({ fr: 'tous les lieux', en: 'all places' }),
};
