/** Sentences about the options of a contribution, in French and English side by side. */
import type { ContributionPeriod } from '../../caisse/index.ts';
import type { UnitWords } from '../caisse/unit-words.ts';
import type { Said } from '../said.ts';
import { capitalize, french } from '../typography.ts';

/** What a contribution is counted in. */
export type Counted = 'money' | 'hours';

/** Sentences about the options of a contribution. */
export const sentences: {
  readonly verb: Readonly<Record<'due' | 'at-least', Said>>;
  readonly limits: (minimum: string | undefined, maximum: string | undefined) => Said;
  /** Follows the limits where the minimum can be above the maximum. */
  readonly crossing: Said;
  /** `chaque mois`, in the sentence of what is due. */
  readonly every: Readonly<Record<ContributionPeriod, Said>>;
  /** For a formula whose sentence does not say its period. */
  readonly due: (every: Said) => Said;
  readonly yearly: (month: Said | undefined) => Said;
  readonly onEntry: Said;
  /** For a formula whose sentence does not say that members may pay more. */
  readonly more: (who: UnitWords) => Said;
  readonly per: Readonly<Record<Counted, Readonly<Record<'member' | 'adult', Said>>>>;
  readonly step: (step: string) => Said;
  readonly rounding: (rounding: string) => Said;
  readonly adjustment: (who: UnitWords, from: string, to: string) => Said;
  readonly advice: (from: string | undefined, to: string | undefined) => Said;
  readonly combined: Readonly<Record<'one' | 'lowest' | 'highest' | 'mean', Said>>;
  readonly advisedRounding: (rounding: string) => Said;
  readonly waived: (condition: string) => Said;
  readonly reducedTo: (condition: string, amount: string) => Said;
  readonly reducedBy: (condition: string, rate: string, counted: Counted) => Said;
  readonly thirdPayer: (payer: string, condition: string) => Said;
} = {
  verb: { due: { fr: 'verse', en: 'pays' }, 'at-least': { fr: 'verse au moins', en: 'pays at least' } },
  limits: (minimum, maximum) => {
    if (minimum === undefined && maximum === undefined) return { fr: '', en: '' };
    if (minimum === undefined) {
      return { fr: french`, avec un maximum de ${maximum ?? ''}`, en: `, with a maximum of ${maximum ?? ''}` };
    }
    return {
      fr: french`, avec un minimum de ${minimum}${maximum === undefined ? '' : french` et un maximum de ${maximum}`}`,
      en: `, with a minimum of ${minimum}${maximum === undefined ? '' : ` and a maximum of ${maximum}`}`,
    };
  },
  crossing: {
    fr: ' (un minimum supérieur au maximum est ramené au maximum)',
    en: ' (a minimum above the maximum is lowered to the maximum)',
  },
  every: {
    month: { fr: 'chaque mois', en: 'each month' },
    week: { fr: 'chaque semaine', en: 'each week' },
    'four-weeks': { fr: 'toutes les quatre semaines', en: 'every four weeks' },
    year: { fr: 'chaque année', en: 'each year' },
    entry: { fr: 'à l’entrée', en: 'on entry' },
  },
  due: (every) => ({ fr: `La cotisation est due ${every.fr}.`, en: `The contribution is due ${every.en}.` }),
  yearly: (month) =>
    month === undefined
      ? {
          fr: 'Elle est due le mois de l’entrée, puis le même mois de chaque année.',
          en: 'It is due in the month of entry, then in the same month of each year.',
        }
      : { fr: `Elle est due en ${month.fr}.`, en: `It is due in ${month.en}.` },
  onEntry: { fr: 'Elle n’est demandée qu’une fois.', en: 'It is asked only once.' },
  more: ({ each }) => ({ fr: `${each.fr} peut verser plus.`, en: `${each.en} may pay more.` }),
  per: {
    money: {
      member: {
        fr: 'Ce montant est compté pour chaque personne du foyer.',
        en: 'This amount counts for each member of the household.',
      },
      adult: {
        fr: 'Ce montant est compté pour chaque adulte du foyer.',
        en: 'This amount counts for each adult of the household.',
      },
    },
    hours: {
      member: {
        fr: 'Ces heures sont comptées pour chaque personne du foyer.',
        en: 'These hours count for each member of the household.',
      },
      adult: {
        fr: 'Ces heures sont comptées pour chaque adulte du foyer.',
        en: 'These hours count for each adult of the household.',
      },
    },
  },
  step: (step) => ({
    fr: french`À partir du minimum, le montant choisi monte par pas de ${step}.`,
    en: `From the minimum up, the chosen amount goes in steps of ${step}.`,
  }),
  rounding: (rounding) => ({ fr: `Le montant est ${rounding}.`, en: `The amount is ${rounding}.` }),
  adjustment: (who, from, to) => ({
    fr: french`${who.each.fr} peut ensuite ajuster ce montant, de ${from} à ${to}.`,
    en: `${who.each.en} may then adjust this amount, by ${from} to ${to}.`,
  }),
  advice: (from, to) => {
    if (from === undefined) {
      return {
        fr: `Conseil, sans obligation : jusqu’à ${to ?? ''}.`,
        en: `Advice, without obligation: up to ${to ?? ''}.`,
      };
    }
    return {
      fr: `Conseil, sans obligation : ${to === undefined ? french`à partir de ${from}` : french`de ${from} à ${to}`}.`,
      en: `Advice, without obligation: ${to === undefined ? `from ${from}` : `from ${from} to ${to}`}.`,
    };
  },
  combined: {
    one: { fr: 'Conseil, sans obligation :', en: 'Advice, without obligation:' },
    lowest: { fr: 'Conseil, sans obligation, le plus bas de :', en: 'Advice, without obligation, the lowest of:' },
    highest: { fr: 'Conseil, sans obligation, le plus haut de :', en: 'Advice, without obligation, the highest of:' },
    mean: { fr: 'Conseil, sans obligation, la moyenne de :', en: 'Advice, without obligation, the mean of:' },
  },
  advisedRounding: (rounding) => ({
    fr: `Le montant conseillé est ${rounding}.`,
    en: `The advised amount is ${rounding}.`,
  }),
  waived: (condition) => ({
    fr: `Rien n’est dû dans ce cas : ${condition}.`,
    en: `Nothing is due in this case: ${condition}.`,
  }),
  reducedTo: (condition, amount) => ({
    fr: `Le montant devient ${amount} dans ce cas : ${condition}.`,
    en: `The amount becomes ${amount} in this case: ${condition}.`,
  }),
  reducedBy: (condition, rate, counted) => ({
    fr: french`${counted === 'hours' ? 'Le nombre d’heures' : 'Le montant'} baisse de ${rate} dans ce cas : ${condition}.`,
    en: `The ${counted === 'hours' ? 'number of hours' : 'amount'} falls by ${rate} in this case: ${condition}.`,
  }),
  thirdPayer: (payer, condition) => ({
    fr: `${capitalize(payer)} prend en charge la cotisation, de façon anonyme et selon les mêmes règles, dans ce cas : ${condition}.`,
    en: `${capitalize(payer)} pays the contribution, anonymously and by the same rules, in this case: ${condition}.`,
  }),
};
