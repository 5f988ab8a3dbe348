/** Sentences about an amount by the answer to one question. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { labelText } from '../language.ts';
import { quote } from '../typography.ts';
import { choiceRows } from './choice-rows.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount by the answer to one question. */
export const situationContributionText: ContributionKindText<ContributionOf<'situation'>> = {
  about: { fr: 'Une question, plusieurs réponses', en: 'One question, several answers' },
  called: masculine('le montant selon la situation', 'the amount by situation'),
  nouns: {
    question: nouns.question,
    answers: nouns.answer,
    'answers.id': nouns.id,
    'answers.label': nouns.label,
    'answers.amount': nouns.amount,
  },
  isComputed: () => false,
  owed: (formula, context) => {
    const question = quote(labelText(formula.question, context.language), context.language);
    return {
      fr: `${context.who.each.fr} ${context.verb} un montant selon sa réponse à une question, ${question}${context.limits} :`,
      en: `${context.who.each.en} ${context.verb} an amount by the answer to one question, ${question}${context.limits}:`,
      rows: choiceRows(formula.answers, context),
    };
  },
  advised: (formula, context) => {
    const question = quote(labelText(formula.question, context.language), context.language);
    return {
      fr: `le montant de la réponse à une question, ${question} :`,
      en: `the amount of the answer to one question, ${question}:`,
      rows: choiceRows(formula.answers, context),
    };
  },
};
