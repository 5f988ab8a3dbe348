/** Sentences about sessions attended. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { optionalLabel } from './optional-label.ts';
import { masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about sessions attended. */
export const attendanceCriterionText: CriterionKindText<CriterionOf<'attendance'>> = {
  about: { fr: 'Séances suivies', en: 'Sessions attended' },
  nouns: {
    sessions: masculine('le nombre de séances', 'the number of sessions'),
    of: masculine('l’objet des séances', 'the subject of the sessions'),
  },
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
