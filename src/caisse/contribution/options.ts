/** The options of a contribution. */
import { amount, type FieldsOf, figure, group, optional, per, positiveFigure, rounding, keyword } from '../fields.ts';
import type { Amount, Figure, Per, RoundingWords } from '../words.ts';

/** Options with the same meaning for every formula. */
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

/** The field of each option. */
export const CONTRIBUTION_OPTIONS: FieldsOf<ContributionOptions> = {
  per: optional(per()),
  rounding: optional(rounding()),
  minimum: optional(amount()),
  maximum: optional(amount()),
  step: optional(positiveFigure('money')),
  choice: optional(keyword('due', 'at-least')),
  adjustment: optional(group({ from: figure('difference'), to: figure('difference') })),
};

/** The options of a kind, given the `choice` of the contribution. */
export type OptionsByChoice = (choice: ContributionOptions['choice']) => readonly ContributionOption[];

/** The options of a formula with an amount due; `step` applies with a choice, `adjustment` without one. */
export const AMOUNT_OPTIONS: OptionsByChoice = (choice) => [
  'per',
  'rounding',
  'minimum',
  'maximum',
  'choice',
  choice === 'at-least' ? 'step' : 'adjustment',
];
