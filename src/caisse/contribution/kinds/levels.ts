/** A level chosen by the member. */
import { lowerChoices } from '../choices.ts';
import { amount, group, label, list, text } from '../../fields.ts';
import type { Amount, Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** A level chosen by the member (input `level`, one of the ids). */
export interface LevelsContribution {
  readonly kind: 'levels';
  readonly levels: readonly { readonly id: string; readonly label: Label; readonly amount: Amount }[];
}

/** The kind `levels` of a contribution. */
export const levelsContribution: ContributionKind<LevelsContribution> = {
  fields: {
    levels: list(group({ id: text('id'), label: label(), amount: amount() }), {
      names: { as: 'options', of: 'level' },
    }),
  },
  options: AMOUNT_OPTIONS,
  lower: ({ levels }, { at, inputName }) => lowerChoices(inputName('levels'), levels, at('levels')),
};
