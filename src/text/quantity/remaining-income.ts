/** Sentences about resources less charges. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { figureText, roundingText } from '../caisse/figures.ts';
import { theirSum } from '../caisse/names.ts';
import { resourcesText } from './quantity-parts.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about resources less charges. */
export const remainingIncomeQuantityText: QuantityKindText<QuantityOf<'remaining-income'>> = {
  about: { fr: 'Reste à vivre : ressources moins charges', en: 'Remaining income: resources less charges' },
  nouns: {
    label: nouns.label,
    resources: nouns.resource,
    charges: feminine('la charge', 'the charge'),
    per: nouns.per,
    period: nouns.period,
    daysPerMonth: masculine('le nombre de jours par mois', 'the number of days in a month'),
    rounding: nouns.rounding,
  },
  described: (definition, context) => {
    const [resources, charges] = [resourcesText(definition, context), theirSum(definition.charges, context)];
    const [per, period] = [PER[definition.per ?? 'household'], periodText(definition, context)];
    const rounding = roundingText(definition.rounding, 'money', context);
    return {
      fr: context.words.colon(context.title, `${resources}, moins ${charges}, ${per.fr}${period.fr}, ${rounding}`),
      en: context.words.colon(context.title, `${resources}, less ${charges}, ${per.en}${period.en}, ${rounding}`),
    };
  },
};

const PER: Readonly<Record<NonNullable<QuantityOf<'remaining-income'>['per']>, Said>> = {
  household: { fr: 'par foyer', en: 'per household' },
  person: { fr: 'par personne', en: 'per person' },
  'consumption-unit': { fr: 'par unité de consommation', en: 'per consumption unit' },
};

function periodText({ period, daysPerMonth }: QuantityOf<'remaining-income'>, context: CaisseContext): Said {
  if (period !== 'day') return { fr: '', en: '' };
  if (daysPerMonth === undefined) return { fr: ' et par jour', en: ' and day' };
  const days = figureText(daysPerMonth, 'count', context);
  return { fr: ` et par jour (un mois compte ${days} jours)`, en: ` and day (a month counts ${days} days)` };
}
