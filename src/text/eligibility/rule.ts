/** Sentences about a rule of the caisse’s own. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a rule of the caisse’s own. */
export const ruleCriterionText: CriterionKindText<CriterionOf<'rule'>> = {
  about: { fr: 'Une règle de la caisse', en: 'A rule of the caisse’s own' },
  nouns: { rule: nouns.rule },
  isCounted: true,
  text: () => ({ fr: 'règle écrite par la caisse', en: 'rule written by the caisse' }),
  describesRule: true,
};
