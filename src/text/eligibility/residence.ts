/** Sentences about the residence of a household. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { enumerate } from '../typography.ts';
import { optionalLabel } from './optional-label.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about the residence of a household. */
export const residenceCriterionText: CriterionKindText<CriterionOf<'residence'>> = {
  about: { fr: 'Habiter une des communes', en: 'Living in one of the communes' },
  isCounted: false,
  text: ({ communes, perimeter }, context) => {
    const places = enumerate(communes, context.words.or);
    const name = communes.length === 1 && communes[0] === perimeter ? undefined : optionalLabel(perimeter, context);
    const within = name === undefined ? places : `${name} (${places})`;
    return { fr: `lieu de résidence : ${within}`, en: `place of residence: ${within}` };
  },
};
