/** Sentences about an amount, or a rate, interpolated between points. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText, roundingText } from '../caisse/figures.ts';
import { itsQuantity, typeOfQuantity } from '../caisse/names.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount, or a rate, interpolated between points. */
export const interpolatedContributionText: ContributionKindText<ContributionOf<'interpolated'>> = {
  about: {
    fr: 'Montant ou taux d’effort qui varie en ligne droite entre des points',
    en: 'Amount or rate that changes in straight lines between points',
  },
  called: masculine('le barème en ligne droite entre des points', 'the scale in a straight line between points'),
  nouns: {
    base: nouns.base,
    rateOn: nouns.ratedBase,
    points: masculine('le point', 'the point'),
    'points.at': nouns.threshold,
    'points.value': feminine('la valeur', 'the value'),
    rateRounding: masculine('l’arrondi du taux', 'the rounding of the rate'),
  },
  isComputed: () => true,
  owed: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return {
      fr: `${context.who.each.fr} ${context.verb} un montant qui suit ${base}${context.limits} :`,
      en: `${context.who.each.en} ${context.verb} an amount that follows ${base}${context.limits}:`,
      rows: pointRows(formula, context),
    };
  },
  advised: (formula, context) => {
    const base = itsQuantity(formula.base, context);
    return {
      fr: `un montant qui suit ${base} :`,
      en: `an amount that follows ${base}:`,
      rows: pointRows(formula, context),
    };
  },
};

const STRAIGHT_LINES = {
  fr: 'D’un point à l’autre en ligne droite ; avant le premier et après le dernier, la valeur de ce point.',
  en: 'In a straight line from one point to the next; before the first and after the last, the value of that point.',
};

/** Rows for the points and for the interpolation between them. */
function pointRows(
  { base, rateOn, points, rateRounding }: ContributionOf<'interpolated'>,
  context: CaisseContext,
): string[] {
  const rows = points.map(({ at, value }) => {
    const given =
      rateOn === undefined
        ? figureText(value, 'money', context)
        : context.words.shareOf(figureText(value, 'ratio', context), itsQuantity(rateOn, context));
    return context.words.colon(figureText(at, typeOfQuantity(base, context), context), given);
  });
  const straightLines = STRAIGHT_LINES[context.language];
  if (rateOn === undefined) return [...rows, straightLines];
  const rounding = roundingText(rateRounding, 'ratio', context);
  return [...rows, straightLines, { fr: `Le taux est ${rounding}.`, en: `The rate is ${rounding}.` }[context.language]];
}
