/** Sentences about an amount, or a rate on a whole base, by bracket. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity, typeOfQuantity } from '../caisse/names.ts';
import { labelText } from '../language.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount, or a rate on a whole base, by bracket. */
export const stepsContributionText: ContributionKindText<ContributionOf<'steps'>> = {
  about: { fr: 'Paliers : un montant ou un taux par tranche', en: 'Steps: an amount or a rate by bracket' },
  called: masculine('le barème par paliers', 'the scale by steps'),
  nouns: {
    base: nouns.base,
    rateOn: nouns.ratedBase,
    brackets: nouns.bracket,
    'brackets.from': nouns.threshold,
    'brackets.amount': nouns.amount,
    'brackets.rate': nouns.rate,
    'brackets.label': nouns.label,
  },
  isComputed: ({ brackets }) => brackets.some((bracket) => 'rate' in bracket),
  owed: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return {
      fr: `${context.who.each.fr} ${context.verb} un montant selon ${base}${context.limits} :`,
      en: `${context.who.each.en} ${context.verb} an amount by ${base}${context.limits}:`,
      rows: stepRows(formula, context),
    };
  },
  advised: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return { fr: `un montant selon ${base} :`, en: `an amount by ${base}:`, rows: stepRows(formula, context) };
  },
};

function stepRows({ base, rateOn, brackets }: ContributionOf<'steps'>, context: CaisseContext): string[] {
  const type = typeOfQuantity(base, context);
  return brackets.map((bracket, place) => {
    const next = brackets[place + 1]?.from;
    const from = place === 0 ? undefined : figureText(bracket.from, type, context);
    const range = context.words.bracket(from, next === undefined ? undefined : figureText(next, type, context));
    const label = bracket.label === undefined ? '' : ` (${labelText(bracket.label, context.language)})`;
    const given =
      'rate' in bracket
        ? context.words.shareOf(figureText(bracket.rate, 'ratio', context), itsQuantity(rateOn ?? base, context))
        : figureText(bracket.amount, 'money', context);
    return context.words.colon(`${range}${label}`, given);
  });
}
