/** Answers that move a starting amount by notches. */
import { amount, amountOr, group, integer, label, list, text } from '../../fields.ts';
import type { Amount, Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** Answers (inputs `answer.ID`) move a starting amount up or down by notches. */
export interface QuestionnaireContribution {
  readonly kind: 'questionnaire';
  /** An amount, or the word `allocation`: what the household receives. */
  readonly start: Amount;
  readonly notch: Amount;
  readonly questions: readonly {
    readonly id: string;
    readonly question: Label;
    readonly answers: readonly { readonly id: string; readonly label: Label; readonly notches: number }[];
  }[];
}

const NOTCHES_LIMIT = 1000;

/** The kind `questionnaire` of a contribution. */
export const questionnaireContribution: ContributionKind<QuestionnaireContribution> = {
  fields: {
    start: amountOr('allocation'),
    notch: amount(),
    questions: list(
      group({
        id: text('id'),
        question: label(),
        answers: list(group({ id: text('id'), label: label(), notches: integer(-NOTCHES_LIMIT, NOTCHES_LIMIT) }), {
          names: { as: 'words' },
        }),
      }),
      { names: { as: 'inputs', of: 'answer' } },
    ),
  },
  options: AMOUNT_OPTIONS,
};
