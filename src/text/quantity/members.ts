/** Sentences about members counted by age. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import { nouns } from '../difference/nouns.ts';
import { membersLabel } from '../labels/members-label.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about members counted by age. */
export const membersQuantityText: QuantityKindText<QuantityOf<'members'>> = {
  about: { fr: 'Nombre de personnes d’un âge', en: 'Number of persons of an age' },
  nouns: { label: nouns.label, from: nouns.firstAge, before: nouns.lastAge },
  described: ({ label, ...ages }, { words, title }) => {
    // Without a label of its own the title says what is counted.
    if (label === undefined) return { fr: title, en: title };
    const { fr, en } = membersLabel(ages);
    return { fr: words.colon(title, fr), en: words.colon(title, en) };
  },
};
