/** Sentences about criteria of which one must be met. */
import type { Criterion } from '../../caisse/index.ts';
import type { CriterionOf } from '../../caisse/kinds.ts';
import { enumerate } from '../typography.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

const HEADING = { fr: 'au moins une de ces conditions', en: 'at least one of these conditions' };

/** Sentences about criteria of which one must be met. */
export const anyCriterionText: CriterionKindText<CriterionOf<'any'>, Criterion> = {
  about: { fr: 'Au moins un critère', en: 'Any criterion' },
  nouns: { of: nouns.condition },
  isCounted: false,
  text: ({ of }, { words }, textOf) => (of.length === 0 ? HEADING : enumerate(of.map(textOf), words.or)),
  heading: HEADING,
};
