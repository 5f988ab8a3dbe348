/** Sentences about a fixed amount. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { amountText } from '../caisse/figures.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a fixed amount. */
export const flatContributionText: ContributionKindText<ContributionOf<'flat'>> = {
  about: { fr: 'Montant fixe', en: 'Fixed amount' },
  called: masculine('le montant unique', 'the single amount'),
  calledBy: 'amount',
  nouns: { amount: nouns.amount },
  isComputed: () => false,
  owed: (formula, context) => {
    const amount = amountText(formula.amount, context);
    return {
      fr: `${context.who.each.fr} ${context.verb} ${context.every.fr} ${amount}${context.limits}.`,
      en: `${context.who.each.en} ${context.verb} ${context.every.en} ${amount}${context.limits}.`,
    };
  },
  advised: ({ amount }, context) => amountText(amount, context),
};
