/** Sentences about a referral. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { optionalLabel } from './optional-label.ts';
import { masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a referral. */
export const orientationCriterionText: CriterionKindText<CriterionOf<'orientation'>> = {
  about: { fr: 'Orientation par un service', en: 'Orientation by a service' },
  nouns: { by: masculine('l’orienteur', 'the referring service') },
  isCounted: false,
  text: (criterion, context) => {
    const by = optionalLabel(criterion.by, context);
    if (by === undefined) return { fr: 'orientation par un travailleur social', en: 'referral by a social worker' };
    return { fr: `orientation par : ${by}`, en: `referral by: ${by}` };
  },
};
