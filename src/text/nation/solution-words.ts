/** The words of questions to a caisse over a population and of their answers. */
import type { NoValueReason } from '../../simulation/nation.ts';
import type { Language } from '../language.ts';
import { enumerate, french } from '../typography.ts';

/** The sentences of one language; values, amounts and months are already written. */
export interface NationWords {
  readonly question: (which: string, goal: string, month: string) => string;
  /** The question of a figure; its French name begins with “de”. */
  readonly figure: (name: string) => string;
  readonly allocation: string;
  readonly balanced: string;
  readonly coverage: (covered: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly all: (from: string, to: string) => string;
  readonly none: (from: string, to: string, step: string) => string;
  readonly between: (intervals: readonly (readonly [first: string, last: string])[]) => string;
  /** What a value covers, where the goal asks for a share, before what it leaves. */
  readonly covers: (share: string, left: string) => string;
  /** What a value leaves in a year: what is left, or what is missing. */
  readonly leaves: (amount: string) => string;
  readonly lacks: (amount: string) => string;
  readonly exactly: string;
  readonly invalid: (problem: string) => string;
  readonly withValue: (value: string, what: string) => string;
  readonly present: (value: string, what: string) => string;
  readonly nearest: (value: string, what: string) => string;
  readonly perStep: (step: string, effect: string) => string;
  readonly perPoint: (effect: string) => string;
  readonly paidMore: (amount: string) => string;
  readonly paidLess: (amount: string) => string;
  readonly receivedMore: (amount: string) => string;
  readonly receivedLess: (amount: string) => string;
  readonly nothing: string;
  readonly and: string;
  /** What is left in comparison with what the goal asks to cover; the whole needs no words. */
  readonly compared: (covered: string) => string;
  readonly direction: Readonly<Record<'rises' | 'falls' | 'same' | 'both', (compared: string) => string>>;
  readonly noEffect: string;
  /** How many values were computed. */
  readonly whole: (values: string) => string;
  readonly sampled: (computed: string, values: string) => string;
  /** The values that give rules that are refused, as values or intervals. */
  readonly refused: (count: string, isOne: boolean, values: readonly string[]) => string;
  readonly whyRefused: (first: string, problem: string) => string;
  readonly interval: (first: string, last: string) => string;
  readonly others: string;
  readonly why: Readonly<Record<NoValueReason, (compared: string) => string>>;
  readonly unknown: (rows: string, isOne: boolean) => string;
  readonly notModelled: string;
  readonly perMonth: string;
}

/** The words of both languages. */
export const NATION_WORDS: Readonly<Record<Language, NationWords>> = {
  fr: {
    question: (which, goal, month) => french`${which} pour que ${goal}, avec les règles de ${month} ?`,
    figure: (name) => `Quelle valeur ${name}`,
    allocation: 'Quelle allocation par mois',
    balanced: 'ce qui est versé au fonds couvre ce qu’il verse',
    coverage: (covered) => `ce qui est versé au fonds couvre au moins ${covered}`,
    atLeast: (value) => `Réponse : au moins ${value}`,
    atMost: (value) => `Réponse : au plus ${value}`,
    all: (from, to) => `Réponse : toutes les valeurs calculées conviennent, de ${from} à ${to}`,
    none: (from, to, step) => `Réponse : aucune valeur ne convient, de ${from} à ${to} par pas de ${step}.`,
    between: (intervals) =>
      `Réponse : ${intervals.length === 1 ? 'un intervalle' : `${intervals.length} intervalles`}, ${enumerate(
        intervals.map(([first, last]) => (first === last ? `${first} seulement` : `de ${first} à ${last}`)),
        'et',
      )}.`,
    covers: (share, left) => `${share} de ce que le fonds verse est couvert, et ${left}`,
    leaves: (amount) => `il reste ${amount} par an`,
    lacks: (amount) => `il manque ${amount} par an`,
    exactly: 'il ne reste ni ne manque rien',
    invalid: (problem) => `le document n’est pas valable (${problem})`,
    withValue: (value, what) => `Avec ${value}, ${what}.`,
    present: (value, what) => `Avec la valeur du document, ${value}, ${what}.`,
    nearest: (value, what) => `La valeur la plus proche est ${value} : ${what}.`,
    perStep: (step, effect) => `Un pas de plus (${step}) : ${effect}.`,
    perPoint: (effect) => `Un point de plus : ${effect}.`,
    paidMore: (amount) => `${amount} de plus par an versés au fonds`,
    paidLess: (amount) => `${amount} de moins par an versés au fonds`,
    receivedMore: (amount) => `${amount} de plus par an versés par le fonds`,
    receivedLess: (amount) => `${amount} de moins par an versés par le fonds`,
    nothing: 'rien ne change',
    and: 'et',
    compared: (covered) => ` par rapport à ${covered}`,
    direction: {
      rises: (compared) =>
        `Parmi les valeurs calculées, plus la valeur est grande, plus il reste d’argent${compared} (ou autant).`,
      falls: (compared) =>
        `Parmi les valeurs calculées, plus la valeur est grande, moins il reste d’argent${compared} (ou autant).`,
      same: (compared) => `Parmi les valeurs calculées, aucune ne change ce qui reste${compared}.`,
      both: (compared) =>
        `Ce qui reste${compared} augmente puis diminue, ou l’inverse, selon la valeur : d’autres réponses peuvent exister entre les valeurs calculées.`,
    },
    noEffect:
      'Ce chiffre n’a pas d’effet sur ces foyers : toutes les valeurs calculées donnent les mêmes montants, et la réponse ne dépend pas de lui.',
    whole: (values) => `Toutes les valeurs ont été calculées (${values}).`,
    sampled: (computed, values) =>
      `${computed} valeurs sur ${values} ont été calculées : les bornes, un échantillon régulier et les voisines de la réponse. Le sens de variation est vérifié sur elles, sans être démontré pour les autres.`,
    refused: (count, isOne, values) =>
      `${isOne ? 'Une de ces valeurs donne des règles refusées ; elle est laissée' : `${count} de ces valeurs donnent des règles refusées ; elles sont laissées`} de côté : ${enumerate(values, 'et')}.`,
    whyRefused: (first, problem) => `Avec ${first} : ${problem}`,
    interval: (first, last) => `de ${first} à ${last}`,
    others: 'd’autres',
    why: {
      'one-value': () => 'Une seule valeur a donné un résultat : élargissez la plage, si d’autres valeurs ont un sens.',
      'past-valid': () =>
        'La valeur la plus proche est voisine de valeurs dont les règles sont refusées : ce chiffre seul ne suffit pas.',
      'no-effect': (compared) => `Aucune des valeurs calculées ne change ce qui reste${compared}.`,
      'past-end': () =>
        'La valeur la plus proche est au bout de la plage : élargissez-la, si des valeurs au-delà ont un sens.',
      turns: () => 'Aucune autre valeur calculée ne s’en approche davantage : ce chiffre seul ne suffit pas.',
      invalid: () => 'Aucune valeur calculée ne donne un document valable.',
    },
    unknown: (rows, isOne) =>
      isOne
        ? 'Une ligne sans toutes les données que lisent les règles est exclue des deux sommes.'
        : `${rows} lignes sans toutes les données que lisent les règles sont exclues des deux sommes.`,
    notModelled:
      'Ni les comportements, ni les prix, ni les autres impôts et prestations ne changent : ils ne sont pas modélisés.',
    perMonth: 'Les montants d’un an sont douze fois ceux d’un mois.',
  },
  en: {
    question: (which, goal, month) => `${which}, so that ${goal}, under the rules of ${month}?`,
    figure: (name) => `Which value of ${name}`,
    allocation: 'Which allocation a month',
    balanced: 'what is paid into the fund covers what the fund pays',
    coverage: (covered) => `what is paid into the fund covers at least ${covered}`,
    atLeast: (value) => `Answer: at least ${value}`,
    atMost: (value) => `Answer: at most ${value}`,
    all: (from, to) => `Answer: every value that was computed, from ${from} to ${to}`,
    none: (from, to, step) => `Answer: no value from ${from} to ${to} in steps of ${step}.`,
    between: (intervals) =>
      `Answer: ${intervals.length === 1 ? 'an interval' : `${intervals.length} intervals`}, ${enumerate(
        intervals.map(([first, last]) => (first === last ? `${first} only` : `from ${first} to ${last}`)),
        'and',
      )}.`,
    covers: (share, left) => `${share} of what the fund pays is covered, and ${left}`,
    leaves: (amount) => `${amount} a year is left`,
    lacks: (amount) => `${amount} a year is missing`,
    exactly: 'nothing is left and nothing is missing',
    invalid: (problem) => `the document is not valid (${problem})`,
    withValue: (value, what) => `With ${value}, ${what}.`,
    present: (value, what) => `With the value of the document, ${value}, ${what}.`,
    nearest: (value, what) => `The nearest value is ${value}: ${what}.`,
    perStep: (step, effect) => `One step more (${step}): ${effect}.`,
    perPoint: (effect) => `One point more: ${effect}.`,
    paidMore: (amount) => `${amount} a year more paid into the fund`,
    paidLess: (amount) => `${amount} a year less paid into the fund`,
    receivedMore: (amount) => `${amount} a year more paid by the fund`,
    receivedLess: (amount) => `${amount} a year less paid by the fund`,
    nothing: 'nothing changes',
    and: 'and',
    compared: (covered) => ` compared with ${covered}`,
    direction: {
      rises: (compared) =>
        `Among the values that were computed, a larger value leaves more money${compared} (or as much).`,
      falls: (compared) =>
        `Among the values that were computed, a larger value leaves less money${compared} (or as much).`,
      same: (compared) => `None of the values that were computed changes what is left${compared}.`,
      both: (compared) =>
        `What is left${compared} rises and falls with the value: further answers may lie between the values that were computed.`,
    },
    noEffect:
      'This figure has no effect on these households: every value that was computed gives the same amounts, and the answer does not depend on it.',
    whole: (values) => `Every value was computed (${values}).`,
    sampled: (computed, values) =>
      `${computed} values of ${values} were computed: the ends, an even sample and the neighbours of the answer. The direction is checked on them, and not proved for the others.`,
    refused: (count, isOne, values) =>
      `${isOne ? 'One of these values gives rules that are refused; it is' : `${count} of these values give rules that are refused; they are`} left out: ${enumerate(values, 'and')}.`,
    whyRefused: (first, problem) => `With ${first}: ${problem}`,
    interval: (first, last) => `from ${first} to ${last}`,
    others: 'others',
    why: {
      'one-value': () => 'Only one value gave a result: widen the range, if other values make sense.',
      'past-valid': () =>
        'The nearest value is next to values whose rules are refused: this figure alone is not enough.',
      'no-effect': (compared) => `None of the values that were computed changes what is left${compared}.`,
      'past-end': () => 'The nearest value is the end of the range: widen it, if values past it make sense.',
      turns: () => 'No other value that was computed comes nearer: this figure alone is not enough.',
      invalid: () => 'No value that was computed makes a valid document.',
    },
    unknown: (rows, isOne) =>
      isOne
        ? 'One row that lacks a fact the rules read is in neither sum.'
        : `${rows} rows that lack a fact the rules read are in neither sum.`,
    notModelled: 'Behaviour, prices and other taxes and benefits do not change: they are not modelled.',
    perMonth: 'Amounts of a year are twelve times those of a month.',
  },
};
