/** Sentences about members counted by age. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import { nouns } from '../difference/nouns.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about members counted by age. */
export const membersQuantityText: QuantityKindText<QuantityOf<'members'>> = {
  about: { fr: 'Nombre de personnes d’un âge', en: 'Number of persons of an age' },
  nouns: { label: nouns.label, from: nouns.firstAge, before: nouns.lastAge },
  described: ({ from = 0, before }, { words, title }) => ({
    fr: words.colon(title, `nombre de personnes${agesFr(from, before)}`),
    en: words.colon(title, `number of persons${agesEn(from, before)}`),
  }),
};

function agesFr(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' du foyer' : ` de ${from} ans et plus`;
  return from === 0 ? ` de moins de ${before} ans` : ` de ${from} à moins de ${before} ans`;
}

function agesEn(from: number, before: number | undefined): string {
  if (before === undefined) return from === 0 ? ' of the household' : ` aged ${from} or more`;
  return from === 0 ? ` under ${before}` : ` aged ${from} to under ${before}`;
}
