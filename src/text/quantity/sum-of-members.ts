/** Sentences about a number of each member, added up. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity } from '../caisse/names.ts';
import { nouns } from '../difference/nouns.ts';
import { memberNouns } from '../difference/member-nouns.ts';
import { french } from '../typography.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about a number of each member, added up. */
export const sumOfMembersQuantityText: QuantityKindText<QuantityOf<'sum-of-members'>> = {
  about: {
    fr: 'Somme d’une donnée de chaque personne, comme les salaires',
    en: 'Sum of a number of each member, such as wages',
  },
  nouns: { label: nouns.label, ...memberNouns },
  described: ({ input, ceiling }, context) => {
    const number = itsQuantity(input, context);
    const most = ceiling === undefined ? undefined : figureText(ceiling, 'money', context);
    const fr = `somme de ${number} sur les personnes du foyer`;
    const en = `sum of ${number} over the members`;
    return {
      fr: context.words.colon(
        context.title,
        most === undefined ? fr : french`${fr}, compté jusqu’à ${most} par personne`,
      ),
      en: context.words.colon(context.title, most === undefined ? en : `${en}, counted up to ${most} for each`),
    };
  },
};
