/** Sentences about a marginal scale. */
import { french } from '../typography.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity } from '../caisse/names.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a marginal scale. */
export const marginalContributionText: ContributionKindText<ContributionOf<'marginal'>> = {
  about: {
    fr: 'Barème par tranches : chaque taux sur la part dans sa tranche',
    en: 'Marginal scale: each rate on the part in its bracket',
  },
  called: masculine('le barème par tranches marginales', 'the marginal scale'),
  nouns: { base: nouns.base, brackets: nouns.bracket, 'brackets.from': nouns.threshold, 'brackets.rate': nouns.rate },
  isComputed: () => true,
  owed: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return {
      fr: french`${context.who.each.fr} ${context.verb} une part de ${base}, par tranches${context.limits} ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :`,
      en: `${context.who.each.en} ${context.verb} a part of ${base}, by brackets${context.limits}; each rate counts only for the part that lies in its bracket:`,
      rows: bracketRows(formula, context),
    };
  },
  advised: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return {
      fr: french`une part de ${base}, par tranches ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :`,
      en: `a part of ${base}, by brackets; each rate counts only for the part that lies in its bracket:`,
      rows: bracketRows(formula, context),
    };
  },
};

function bracketRows({ brackets }: ContributionOf<'marginal'>, context: CaisseContext): string[] {
  return brackets.map(({ from, rate }, place) => {
    const next = brackets[place + 1]?.from;
    const to = next === undefined ? undefined : figureText(next, 'money', context);
    const range = context.words.bracket(figureText(from, 'money', context), to);
    return context.words.colon(range, figureText(rate, 'ratio', context));
  });
}
