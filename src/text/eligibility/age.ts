/** Sentences about the ages of the members. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about the ages of the members. */
export const ageCriterionText: CriterionKindText<CriterionOf<'age'>> = {
  about: { fr: 'Âge d’au moins une personne, ou de chacune', en: 'Age of at least one member, or of each' },
  nouns: {
    who: masculine('le nombre de personnes concernées', 'the number of persons concerned'),
    from: nouns.firstAge,
    before: nouns.lastAge,
  },
  isCounted: true,
  text: ({ who = 'some', from, before }) => {
    const fr = who === 'every' ? 'seulement des personnes' : 'au moins une personne';
    const en = who === 'every' ? 'only persons' : 'at least one person';
    if (from === undefined && before === undefined) return { fr: `${fr} de tout âge`, en: `${en} of any age` };
    if (from === undefined) return { fr: `${fr} de moins de ${before ?? ''} ans`, en: `${en} under ${before ?? ''}` };
    return before === undefined
      ? { fr: `${fr} de ${from} ans et plus`, en: `${en} of ${from} or more` }
      : { fr: `${fr} de ${from} à moins de ${before} ans`, en: `${en} from ${from} to under ${before}` };
  },
};
