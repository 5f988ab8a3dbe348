/** Sentences about the options of an allocation, in French and English side by side. */
import type { AllocationPeriod } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** A period that is converted to months. */
type CountedPeriod = Exclude<AllocationPeriod, 'month'>;

const PERIODS: Readonly<Record<CountedPeriod, Said>> = {
  week: { fr: 'semaines', en: 'weeks' },
  'four-weeks': { fr: 'périodes de quatre semaines', en: 'periods of four weeks' },
};

/** Sentences about the options of an allocation. `each` is `par mois`. */
export const sentences: {
  readonly bonus: (rate: string, purchases: string | undefined, cap: string | undefined) => Said;
  readonly maximum: (amount: string, each: string) => Said;
  readonly rounding: (rounding: string) => Said;
  readonly conversion: (periods: string, each: CountedPeriod, months: string, rounding: string) => Said;
  readonly noConversion: (each: string) => Said;
  readonly proRata: (rounding: string) => Said;
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
  rounding: (rounding) => ({ fr: `Le montant est ${rounding}.`, en: `The amount is ${rounding}.` }),
  conversion: (periods, each, months, rounding) => ({
    fr: `Pour compter au mois : ${periods} ${PERIODS[each].fr} font ${months} mois, ${rounding}.`,
    en: `To count by the month: ${periods} ${PERIODS[each].en} are ${months} ${months === '1' ? 'month' : 'months'}, ${rounding}.`,
  }),
  noConversion: (each) => ({
    fr: `Le montant reste compté ${each} : aucune conversion au mois n’est fixée.`,
    en: `The amount stays counted ${each}: no conversion to a month is stated.`,
  }),
  proRata: (rounding) => ({
    fr: `Pour une partie du mois, le montant est compté au prorata des jours, ${rounding}.`,
    en: `For a part of a month the amount counts by the day, ${rounding}.`,
  }),
};
