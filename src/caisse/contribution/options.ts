/** The options that a contribution takes beside its formula. */
import { amount, type FieldsOf, figure, group, optional, per, positiveFigure, rounding, word } from '../fields.ts';
import type { Amount, Figure, Per, RoundingWords } from '../words.ts';

/** Options that mean the same with every formula that takes them. */
export interface ContributionOptions {
  readonly per?: Per;
  readonly rounding?: RoundingWords;
  readonly minimum?: Amount;
  readonly maximum?: Amount;
  readonly step?: Figure;
  readonly choice?: 'due' | 'at-least';
  readonly adjustment?: { readonly from: Figure; readonly to: Figure };
}

/** The name of an option. */
export type ContributionOption = keyof ContributionOptions;

/** What each option holds. */
export const CONTRIBUTION_OPTIONS: FieldsOf<ContributionOptions> = {
  per: optional(per()),
  rounding: optional(rounding()),
  minimum: optional(amount()),
  maximum: optional(amount()),
  step: optional(positiveFigure('money')),
  choice: optional(word('due', 'at-least')),
  adjustment: optional(group({ from: figure('difference'), to: figure('difference') })),
};

/** The options of a kind, by the option `choice` of the contribution. */
export type OptionsByChoice = (choice: ContributionOptions['choice']) => readonly ContributionOption[];

/** The options of a formula that asks for an amount; `step` limits what is chosen, `adjustment` moves what is due. */
export const AMOUNT_OPTIONS: OptionsByChoice = (choice) => [
  'per',
  'rounding',
  'minimum',
  'maximum',
  'choice',
  choice === 'at-least' ? 'step' : 'adjustment',
];
