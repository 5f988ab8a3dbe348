/** Sentences about the options of an allocation, in French and English side by side. */
import type { ContributionPeriod } from '../../caisse/index.ts';
import type { UnitWords } from '../caisse/unit-words.ts';
import type { Said } from '../said.ts';
import { capitalize } from '../typography.ts';

/** A period that is converted to months. */
type CountedPeriod = Exclude<ContributionPeriod, 'month' | 'entry'>;

/** The names of one period and of several. */
const PERIODS: Readonly<Record<CountedPeriod, { readonly one: Said; readonly several: Said }>> = {
  week: { one: { fr: 'semaine', en: 'week' }, several: { fr: 'semaines', en: 'weeks' } },
  'four-weeks': {
    one: { fr: 'période de quatre semaines', en: 'period of four weeks' },
    several: { fr: 'périodes de quatre semaines', en: 'periods of four weeks' },
  },
  year: { one: { fr: 'an', en: 'year' }, several: { fr: 'ans', en: 'years' } },
};

/** Sentences about the options of an allocation. `each` is `par mois`. */
export const sentences: {
  readonly bonus: (rate: string, purchases: string | undefined, cap: string | undefined) => Said;
  readonly maximum: (amount: string, each: string) => Said;
  /** What is rounded: an amount or a number of units of the formula, or the total over the persons. */
  readonly counted: Readonly<Record<'money' | 'units', Said>>;
  readonly total: (who: UnitWords) => Said;
  readonly rounding: (amount: Said, rounding: string) => Said;
  readonly conversion: (periods: string, each: CountedPeriod, months: string, rounding: string) => Said;
  readonly noConversion: (amount: Said, each: string) => Said;
  readonly proRata: (amount: Said, rounding: string) => Said;
} = {
  bonus: (rate, purchases, cap) => {
    const of = purchases === undefined ? '' : ` (${purchases})`;
    return {
      fr: `S’y ajoutent ${rate} de certains achats${of}${cap === undefined ? '' : `, jusqu’à ${cap}`}.`,
      en: `On top come ${rate} of some purchases${of}${cap === undefined ? '' : `, up to ${cap}`}.`,
    };
  },
  maximum: (amount, each) => ({
    fr: `Limite de l’allocation, ${each} : ${amount}.`,
    en: `Limit of the allocation, ${each}: ${amount}.`,
  }),
  counted: {
    money: { fr: 'le montant', en: 'the amount' },
    units: { fr: 'le nombre', en: 'the number' },
  },
  total: ({ noun }) => ({ fr: `le total du ${noun.fr}`, en: `the total of the ${noun.en}` }),
  rounding: (amount, rounding) => ({
    fr: `${capitalize(amount.fr)} est ${rounding}.`,
    en: `${capitalize(amount.en)} is ${rounding}.`,
  }),
  conversion: (periods, each, months, rounding) => {
    const isOne = periods === '1';
    const { [isOne ? 'one' : 'several']: named } = PERIODS[each];
    const verb = isOne ? { fr: 'fait', en: 'is' } : { fr: 'font', en: 'are' };
    return {
      fr: `Pour compter au mois : ${periods} ${named.fr} ${verb.fr} ${months} mois, ${rounding}.`,
      en: `To count by the month: ${periods} ${named.en} ${verb.en} ${months} ${months === '1' ? 'month' : 'months'}, ${rounding}.`,
    };
  },
  noConversion: (amount, each) => ({
    fr: `${capitalize(amount.fr)} reste compté ${each} : aucune conversion au mois n’est fixée.`,
    en: `${capitalize(amount.en)} stays counted ${each}: no conversion to a month is stated.`,
  }),
  proRata: (amount, rounding) => ({
    fr: `Pour une partie du mois, ${amount.fr} est compté au prorata des jours, ${rounding}.`,
    en: `For a part of a month ${amount.en} counts by the day, ${rounding}.`,
  }),
};
