/** Sentences about membership. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { optionalLabel } from './optional-label.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about membership. */
export const membershipCriterionText: CriterionKindText<CriterionOf<'membership'>> = {
  about: { fr: 'Adhésion', en: 'Membership' },
  isCounted: false,
  text: (criterion, context) => {
    const of = optionalLabel(criterion.of, context);
    const within = of === undefined ? '' : ` (${of})`;
    return { fr: `adhésion${within}`, en: `membership${within}` };
  },
};
