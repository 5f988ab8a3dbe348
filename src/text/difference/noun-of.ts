/** The nouns of fields, and their French and English forms. */
import type { FieldOwner } from '../../caisse/kinds.ts';
import { ALLOCATION_TEXTS } from '../allocation/kinds.ts';
import { CONTRIBUTION_TEXTS } from '../contribution/kinds.ts';
import { CRITERION_TEXTS } from '../eligibility/kinds.ts';
import { QUANTITY_TEXTS } from '../quantity/kinds.ts';
import type { Said } from '../said.ts';
import type { Noun } from './noun.ts';
import { OPTION_NOUNS } from './option-nouns.ts';

/** The noun of a field of a definition. */
export function nounOf(owner: FieldOwner, field: string): Noun {
  const noun = nounsOf(owner)[field];
  if (noun === undefined) throw new TypeError(`${owner.of}: the field ${field} has no noun`);
  return noun;
}

/** The nouns of the fields of a definition. */
export function nounsOf(owner: FieldOwner): Readonly<Record<string, Noun>> {
  switch (owner.of) {
    case 'contribution':
      return CONTRIBUTION_TEXTS[owner.kind].nouns;
    case 'allocation':
      return ALLOCATION_TEXTS[owner.kind].nouns;
    case 'criterion':
      return CRITERION_TEXTS[owner.kind].nouns;
    case 'quantity':
      return QUANTITY_TEXTS[owner.kind].nouns;
    default:
      return OPTION_NOUNS[owner.of];
  }
}

/** The noun without its article: `taux`, `rate`. */
export const bare = ({ fr, en }: Noun): Said => ({
  fr: fr.replace(/^(?:le |la |l’)/, ''),
  en: en.replace(/^the /, ''),
});

/** The noun with its indefinite article: `un taux`, `a rate`. */
export function indefinite(noun: Noun): Said {
  const { fr, en } = bare(noun);
  return {
    fr: `${noun.isFeminine === true ? 'une' : 'un'} ${fr}`,
    en: `${/^[aeiou](?!ni)/.test(en) ? 'an' : 'a'} ${en}`,
  };
}

/** `de` before a noun phrase with an article: `du taux`, `de la base`. */
export const ofPhrase = (phrase: string): string =>
  phrase.startsWith('le ') ? `du ${phrase.slice(3)}` : `de ${phrase}`;
