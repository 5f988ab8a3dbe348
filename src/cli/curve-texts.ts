/** The sentences of a page of curves. */
import type { FlowPeriod } from '../caisse/index.ts';
import type { Language } from '../money/index.ts';
import type { Wording } from '../report/index.ts';

/** The names of the results. */
export const RESULT_NAMES: Readonly<Record<'contribution' | 'allocation' | 'net', Wording>> = {
  contribution: { fr: 'Cotisation', en: 'Contribution' },
  allocation: { fr: 'Allocation', en: 'Allocation' },
  net: { fr: 'Allocation moins cotisation', en: 'Allocation less contribution' },
};

/** What follows the name of an amount that is not monthly. */
export const PERIOD_NAMES: Readonly<Record<Exclude<FlowPeriod, 'once'>, Wording | null>> = {
  month: null,
  week: { fr: 'par semaine', en: 'a week' },
  'four-weeks': { fr: 'toutes les quatre semaines', en: 'every four weeks' },
  year: { fr: 'par an', en: 'a year' },
  entry: { fr: 'à l’entrée', en: 'on entry' },
};

/** The sentences of one language. */
interface CurveTexts {
  readonly rules: (month: string) => string;
  readonly level: (name: string, value: string) => string;
  readonly levels: (name: string, from: string, to: string) => string;
  readonly missing: (name: string, facts: string) => string;
  readonly pool: string;
  readonly poolOf: (households: string, paid: string) => string;
  readonly poolOfOne: string;
  readonly never: string;
  readonly from: (from: string, to: string) => string;
  readonly depends: (from: string, to: string) => string;
  readonly unpublished: (name: string, from: string, to: string) => string;
  readonly unpublishedRule: (name: string) => string;
  readonly lowestWith: (values: string) => string;
  readonly highestWith: (values: string) => string;
  readonly lowestBound: string;
  readonly highestBound: string;
  readonly valueOf: (name: string, value: string) => string;
  readonly gap: (from: string, to: string) => string;
}

/** The sentences, by language. */
export const curveTexts: Readonly<Record<Language, CurveTexts>> = {
  fr: {
    rules: (month) => `Règles de ${month}`,
    level: (name, value) => `${name} : ${value}, constant sur tout l’intervalle`,
    missing: (name, facts) => `${name} : il manque ${facts}`,
    pool: 'La cagnotte est tenue fixe : ces courbes valent pour un foyer seul, sans l’effet de son propre versement sur la moyenne.',
    poolOf: (households, paid) =>
      `Cagnotte de ${households} foyers, celui-ci compris. Les autres versent ${paid} ensemble ; le versement du foyer s’y ajoute.`,
    poolOfOne: 'Cagnotte de ce seul foyer : son versement lui revient.',
    never: 'Aucun foyer ne peut participer dans cet intervalle.',
    from: (from, to) => `Peut participer : de ${from} à ${to}`,
    depends: (from, to) => `Selon ce qui n’a pas été trouvé, peut participer ou non : de ${from} à ${to}`,
    unpublished: (name, from, to) =>
      `Non trouvé : ${name}, entre ${from} et ${to}. Les montants vont du plus bas au plus haut pour toutes ces valeurs.`,
    unpublishedRule: (name) =>
      `Non trouvé : ${name}, dans les limites que la caisse donne. Les montants vont du plus bas au plus haut.`,
    lowestWith: (values) => `Le plus bas est atteint avec ${values}.`,
    highestWith: (values) => `Le plus haut est atteint avec ${values}.`,
    lowestBound: 'Le plus bas est une borne sûre, qui peut ne pas être atteinte.',
    highestBound: 'Le plus haut est une borne sûre, qui peut ne pas être atteinte.',
    valueOf: (name, value) => `${name} à ${value}`,
    levels: (name, from, to) => `${name} : entre ${from} et ${to}, sur tout l’intervalle`,
    gap: (from, to) => `Choix refusé : de ${from} à ${to}`,
  },
  en: {
    rules: (month) => `Rules of ${month}`,
    level: (name, value) => `${name}: ${value} throughout`,
    missing: (name, facts) => `${name}: missing: ${facts}`,
    pool: 'The pool is held still: these curves are those of one household, without the effect of its own payment on the mean.',
    poolOf: (households, paid) =>
      `A pool of ${households} households, this one included. The others pay in ${paid} together, and this household’s payment is added.`,
    poolOfOne: 'A pool of this household alone: it receives what it pays in.',
    never: 'No household may take part in this range.',
    from: (from, to) => `May take part: from ${from} to ${to}`,
    depends: (from, to) => `Depending on what was not found, may take part or not: from ${from} to ${to}`,
    unpublished: (name, from, to) =>
      `Not found: ${name}, between ${from} and ${to}. Amounts go from the lowest to the highest for all these values.`,
    unpublishedRule: (name) =>
      `Not found: ${name}, within the limits that the caisse states. Amounts go from the lowest to the highest.`,
    lowestWith: (values) => `The lowest is reached with ${values}.`,
    highestWith: (values) => `The highest is reached with ${values}.`,
    lowestBound: 'The lowest is a certain bound, which may not be reached.',
    highestBound: 'The highest is a certain bound, which may not be reached.',
    valueOf: (name, value) => `${name} at ${value}`,
    levels: (name, from, to) => `${name}: between ${from} and ${to} throughout`,
    gap: (from, to) => `Choice refused: from ${from} to ${to}`,
  },
};
