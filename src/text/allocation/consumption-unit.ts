/** Sentences about an amount for each consumption unit. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about an amount for each consumption unit. */
export const consumptionUnitAllocationText: AllocationKindText<AllocationOf<'consumption-unit'>> = {
  about: { fr: 'Par unité de consommation', en: 'For each consumption unit' },
  called: masculine('le montant par unité de consommation', 'the amount for each consumption unit'),
  calledBy: 'amount',
  nouns: { amount: nouns.amount },
  isComputed: () => true,
  received: (formula, context) => {
    const [amount, each] = [figureText(formula.amount, 'money', context), context.each];
    return {
      fr: `${context.who.each.fr} reçoit ${amount} ${each} pour chaque unité de consommation : une pour le premier adulte, une demie pour chaque autre personne de 14 ans et plus, trois dixièmes pour chaque enfant de moins de 14 ans.`,
      en: `${context.who.each.en} receives ${amount} ${each} for each consumption unit: one for the first adult, half a one for each other person of 14 or more, three tenths for each child under 14.`,
    };
  },
};
