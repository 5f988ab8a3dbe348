/** Sentences about criteria that must all be met. */
import type { Criterion } from '../../caisse/index.ts';
import type { CriterionOf } from '../../caisse/kinds.ts';
import { enumerate } from '../typography.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about criteria that must all be met. */
export const allCriterionText: CriterionKindText<CriterionOf<'all'>, Criterion> = {
  about: { fr: 'Tous les critères', en: 'All criteria' },
  nouns: { of: nouns.condition },
  isCounted: false,
  text: ({ of }, { words }, textOf) =>
    of.length === 0 ? { fr: 'sans condition', en: 'without condition' } : enumerate(of.map(textOf), words.and),
  heading: { fr: 'toutes ces conditions', en: 'all of these conditions' },
};
