/** Sentences about work instead of money. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about work instead of money. */
export const labourContributionText: ContributionKindText<ContributionOf<'labour'>> = {
  about: { fr: 'Du travail au lieu d’argent', en: 'Work instead of money' },
  called: masculine('le travail au lieu d’argent', 'the work instead of money'),
  nouns: { hours: masculine('le nombre d’heures', 'the number of hours'), every: nouns.period },
  counted: 'hours',
  isComputed: () => false,
  owed: (formula, context) => {
    const [hours, each] = [figureText(formula.hours, 'count', context), context.words.each[formula.every]];
    const isLess = /^[01](?:,|$)/.test(hours);
    return {
      fr: `${context.who.each.fr} donne ${hours} ${isLess ? 'heure' : 'heures'} de travail ${each}, au lieu d’argent.`,
      en: `${context.who.each.en} gives ${hours} ${hours === '1' ? 'hour' : 'hours'} of work ${each}, instead of money.`,
    };
  },
  advised: (_, context) => figureText(0, 'money', context),
};
