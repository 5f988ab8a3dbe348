/** Sentences about a criterion that must not be met. */
import type { Criterion } from '../../caisse/index.ts';
import type { CriterionOf } from '../../caisse/kinds.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a criterion that must not be met. */
export const notCriterionText: CriterionKindText<CriterionOf<'not'>, Criterion> = {
  about: { fr: 'Le contraire', en: 'The contrary' },
  nouns: { of: nouns.condition },
  isCounted: false,
  text: ({ of }, _, textOf) => ({
    fr: `ne pas remplir cette condition : ${textOf(of)}`,
    en: `not meeting this condition: ${textOf(of)}`,
  }),
};
