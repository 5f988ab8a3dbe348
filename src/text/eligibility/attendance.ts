/** Sentences about sessions attended. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { optionalLabel } from './optional-label.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about sessions attended. */
export const attendanceCriterionText: CriterionKindText<CriterionOf<'attendance'>> = {
  about: { fr: 'Séances suivies', en: 'Sessions attended' },
  isCounted: true,
  text: ({ sessions, ...criterion }, context) => {
    const of = optionalLabel(criterion.of, context);
    const within = of === undefined ? '' : ` (${of})`;
    return {
      fr: `${sessions} ${sessions < 2 ? 'séance suivie' : 'séances suivies'}${within}`,
      en: `${sessions} ${sessions === 1 ? 'session' : 'sessions'} attended${within}`,
    };
  },
};
