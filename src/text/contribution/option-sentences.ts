/** Sentences about the options of a contribution, in French and English side by side. */
import type { ContributionPeriod } from '../../caisse/index.ts';
import type { UnitWords } from '../caisse/unit-words.ts';
import type { Said } from '../said.ts';
import { capitalize, french } from '../typography.ts';

/** What a contribution is counted in. */
export type Counted = 'money' | 'hours';

/** The part of a contribution that the member owes, and the other one, which no waiver changes. */
export interface Part {
  /** `la part du salarié`. */
  readonly own: Said;
  /** `celle de l’employeur reste due`. */
  readonly other: Said;
}

/** Sentences about the options of a contribution. */
export const sentences: {
  readonly verb: Readonly<Record<'due' | 'at-least', Said>>;
  readonly limits: (minimum: string | undefined, maximum: string | undefined) => Said;
  /** The limits as a sentence of their own, for an amount that is multiplied or rounded before them. */
  readonly limited: (amount: Said, minimum: string | undefined, maximum: string | undefined, crossing: string) => Said;
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
  /** The amount that is rounded and limited: that of the formula, or the total over the persons. */
  readonly amount: Said;
  readonly total: (who: UnitWords) => Said;
  readonly step: (step: string) => Said;
  readonly rounding: (amount: Said, rounding: string) => Said;
  readonly adjustment: (who: UnitWords, from: string, to: string) => Said;
  readonly advice: (from: string | undefined, to: string | undefined) => Said;
  readonly combined: Readonly<Record<'one' | 'lowest' | 'highest' | 'mean', Said>>;
  readonly advisedRounding: (rounding: string) => Said;
  /** `part` is the part that is waived where somebody else owes another one. */
  readonly waived: (condition: string, part: Part | undefined) => Said;
  readonly reducedTo: (condition: string, amount: string, part: Part | undefined) => Said;
  readonly reducedBy: (condition: string, rate: string, counted: Counted, part: Part | undefined) => Said;
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
  limited: (amount, minimum, maximum, crossing) => {
    const atLeast = minimum === undefined ? [] : [{ fr: `d’au moins ${minimum}`, en: `at least ${minimum}` }];
    const atMost = maximum === undefined ? [] : [{ fr: `d’au plus ${maximum}`, en: `at most ${maximum}` }];
    const limits = [...atLeast, ...atMost];
    return {
      fr: `${capitalize(amount.fr)} est ${limits.map(({ fr }) => fr).join(' et ')}${crossing}.`,
      en: `${capitalize(amount.en)} is ${limits.map(({ en }) => en).join(' and ')}${crossing}.`,
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
  amount: { fr: 'le montant', en: 'the amount' },
  total: ({ noun }) => ({ fr: `le total du ${noun.fr}`, en: `the total of the ${noun.en}` }),
  step: (step) => ({
    fr: french`À partir du minimum, le montant choisi monte par pas de ${step}.`,
    en: `From the minimum up, the chosen amount goes in steps of ${step}.`,
  }),
  rounding: (amount, rounding) => ({
    fr: `${capitalize(amount.fr)} est ${rounding}.`,
    en: `${capitalize(amount.en)} is ${rounding}.`,
  }),
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
  waived: (condition, part) =>
    part === undefined
      ? { fr: `Rien n’est dû dans ce cas : ${condition}.`, en: `Nothing is due in this case: ${condition}.` }
      : {
          fr: `${capitalize(part.own.fr)} n’est pas due dans ce cas, et ${part.other.fr} : ${condition}.`,
          en: `${capitalize(part.own.en)} is not due in this case, and ${part.other.en}: ${condition}.`,
        },
  reducedTo: (condition, amount, part) => ({
    fr: `${changed(part).fr} devient ${amount} dans ce cas${stays(part).fr} : ${condition}.`,
    en: `${changed(part).en} becomes ${amount} in this case${stays(part).en}: ${condition}.`,
  }),
  reducedBy: (condition, rate, counted, part) => ({
    fr: french`${counted === 'hours' ? 'Le nombre d’heures' : changed(part).fr} baisse de ${rate} dans ce cas${stays(part).fr} : ${condition}.`,
    en: `${counted === 'hours' ? 'The number of hours' : changed(part).en} falls by ${rate} in this case${stays(part).en}: ${condition}.`,
  }),
  thirdPayer: (payer, condition) => ({
    fr: `${capitalize(payer)} prend en charge la cotisation, de façon anonyme et selon les mêmes règles, dans ce cas : ${condition}.`,
    en: `${capitalize(payer)} pays the contribution, anonymously and by the same rules, in this case: ${condition}.`,
  }),
};

/** What a reduction changes. */
const changed = (part: Part | undefined): Said =>
  part === undefined
    ? { fr: 'Le montant', en: 'The amount' }
    : { fr: capitalize(part.own.fr), en: capitalize(part.own.en) };

const stays = (part: Part | undefined): Said =>
  part === undefined ? { fr: '', en: '' } : { fr: `, et ${part.other.fr}`, en: `, and ${part.other.en}` };
