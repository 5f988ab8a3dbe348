/** Sentences about a declared input of the caisse. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { enumerate } from '../typography.ts';
import { feminine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a declared input of the caisse. */
export const declaredCriterionText: CriterionKindText<CriterionOf<'declared'>> = {
  about: { fr: 'Une donnée déclarée de la caisse', en: 'A declared input of the caisse' },
  nouns: { input: feminine('la donnée', 'the input'), oneOf: nouns.allowedInput },
  isCounted: false,
  text: ({ input, oneOf }, { label, word, words }) => {
    if (oneOf === undefined) return label(input);
    const options = oneOf.map((option) => word(input, option));
    return words.colon(label(input), enumerate(options, words.or));
  },
};
