/** Sentences about a fixed amount. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { amountText } from '../caisse/figures.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a fixed amount. */
export const flatContributionText: ContributionKindText<ContributionOf<'flat'>> = {
  about: { fr: 'Montant fixe', en: 'Fixed amount' },
  isComputed: () => false,
  owed: (formula, context) => {
    const amount = amountText(formula.amount, context);
    return {
      fr: `${context.who.each.fr} ${context.verb} chaque mois ${amount}${context.limits}.`,
      en: `${context.who.each.en} ${context.verb} each month ${amount}${context.limits}.`,
    };
  },
  advised: ({ amount }, context) => amountText(amount, context),
};
