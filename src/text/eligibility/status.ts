/** Sentences about a declared status. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { enumerate } from '../typography.ts';
import { masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a declared status. */
export const statusCriterionText: CriterionKindText<CriterionOf<'status'>> = {
  about: { fr: 'Statut déclaré', en: 'Declared status' },
  nouns: { oneOf: masculine('le statut accepté', 'the accepted status') },
  isCounted: false,
  text: ({ oneOf }, { words }) => {
    const statuses = enumerate(oneOf, words.or);
    return { fr: `statut : ${statuses}`, en: `status: ${statuses}` };
  },
};
