/** Sentences about one rate on a base. */
import { french } from '../typography.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity } from '../caisse/names.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about one rate on a base. */
export const proportionalContributionText: ContributionKindText<ContributionOf<'proportional'>> = {
  about: { fr: 'Un taux sur une base', en: 'One rate on a base' },
  called: masculine('le taux unique', 'the single rate'),
  calledBy: 'rate',
  nouns: { base: nouns.base, rate: nouns.rate },
  isComputed: () => true,
  owed: (formula, context) => {
    const [rate, base] = [figureText(formula.rate, 'ratio', context), itsQuantity(formula.base, context)];
    return {
      fr: french`${context.who.each.fr} ${context.verb} ${rate} de ${base}${context.limits}.`,
      en: `${context.who.each.en} ${context.verb} ${rate} of ${base}${context.limits}.`,
    };
  },
  advised: ({ base, rate }, context) =>
    context.words.shareOf(figureText(rate, 'ratio', context), itsQuantity(base, context)),
};
