/** Sentences about a starting amount changed by answers. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { amountText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { bullets, listed, french } from '../typography.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a starting amount changed by answers. */
export const questionnaireContributionText: ContributionKindText<ContributionOf<'questionnaire'>> = {
  about: {
    fr: 'Des réponses qui montent ou descendent le montant par crans',
    en: 'Answers that move the amount up or down by notches',
  },
  called: masculine('le questionnaire', 'the questionnaire'),
  nouns: {
    start: masculine('le montant de départ', 'the starting amount'),
    notch: masculine('le cran', 'the notch'),
    questions: nouns.question,
    'questions.id': nouns.id,
    'questions.question': masculine('le texte', 'the text'),
    'questions.answers': nouns.answer,
    'questions.answers.id': nouns.id,
    'questions.answers.label': nouns.label,
    'questions.answers.notches': masculine('le nombre de crans', 'the number of notches'),
  },
  isComputed: () => false,
  owed: (formula, context) => {
    const start = startText(formula, context);
    return {
      fr: french`${context.who.each.fr} répond à des questions, en partant de ${start}${context.limits} :`,
      en: `${context.who.each.en} answers questions, starting from ${start}${context.limits}:`,
      below: questionLines(formula, context),
    };
  },
  advised: (formula, context) => {
    const start = startText(formula, context);
    return {
      fr: french`un montant qui suit les réponses à des questions, en partant de ${start} :`,
      en: `an amount that follows the answers to questions, starting from ${start}:`,
      below: questionLines(formula, context),
    };
  },
};

const ALLOCATION = { fr: 'l’allocation reçue', en: 'the allocation received' };

function startText({ start }: ContributionOf<'questionnaire'>, context: CaisseContext): string {
  return start === 'allocation' ? ALLOCATION[context.language] : amountText(start, context);
}

/** The questions, the effect of each answer, and the amount of a notch. */
function questionLines({ notch, questions }: ContributionOf<'questionnaire'>, context: CaisseContext): string[] {
  const { language, words } = context;
  const rows = questions.map(({ question, answers }) =>
    listed(
      labelText(question, language),
      answers.map((answer) => words.colon(labelText(answer.label, language), notchesText(answer.notches)[language])),
    ),
  );
  const amount = amountText(notch, context);
  return [...bullets(rows), { fr: `Un cran vaut ${amount}.`, en: `One notch is ${amount}.` }[language]];
}

function notchesText(count: number): { readonly fr: string; readonly en: string } {
  if (count === 0) return { fr: 'aucun cran', en: 'no notch' };
  const number = Math.abs(count);
  return {
    fr: `${number} ${number < 2 ? 'cran' : 'crans'} ${count > 0 ? 'de plus' : 'de moins'}`,
    en: `${number} ${number === 1 ? 'notch' : 'notches'} ${count > 0 ? 'up' : 'down'}`,
  };
}
