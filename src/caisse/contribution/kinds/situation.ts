/** An amount by the answer to one question. */
import { lowerChoices } from '../choices.ts';
import { amount, group, label, list, text } from '../../fields.ts';
import type { Amount, Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** An amount by the answer to one question (input `situation`, one of the ids). */
export interface SituationContribution {
  readonly kind: 'situation';
  readonly question: Label;
  readonly answers: readonly { readonly id: string; readonly label: Label; readonly amount: Amount }[];
}

/** The kind `situation` of a contribution. */
export const situationContribution: ContributionKind<SituationContribution> = {
  fields: {
    question: label(),
    answers: list(group({ id: text('id'), label: label(), amount: amount() }), {
      names: { as: 'options', of: 'situation' },
    }),
  },
  options: AMOUNT_OPTIONS,
  lower: ({ answers }, { at, inputName }) => lowerChoices(inputName('answers'), answers, at('answers')),
};
