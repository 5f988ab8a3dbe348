/** Sentences about a share of the allocation received. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { feminine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a share of the allocation received. */
export const coPaymentContributionText: ContributionKindText<ContributionOf<'co-payment'>> = {
  about: { fr: 'Une part de l’allocation reçue', en: 'A share of the allocation received' },
  called: feminine('la part de l’allocation', 'the share of the allocation'),
  calledBy: 'rate',
  nouns: { rate: nouns.rate },
  isComputed: () => true,
  owed: (formula, context) => {
    const rate = figureText(formula.rate, 'ratio', context);
    return {
      fr: `${context.who.each.fr} ${context.verb} ${rate} de l’allocation qu’il reçoit${context.limits}.`,
      en: `${context.who.each.en} ${context.verb} ${rate} of the allocation received${context.limits}.`,
    };
  },
  advised: (formula, context) => {
    const rate = figureText(formula.rate, 'ratio', context);
    return { fr: `${rate} de l’allocation reçue`, en: `${rate} of the allocation received` };
  },
};
