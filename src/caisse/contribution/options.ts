/** The options of a contribution. */
import {
  amount,
  CENT,
  conversion,
  type FieldsOf,
  figure,
  group,
  integer,
  keyword,
  optional,
  per,
  positiveFigure,
  rounding,
} from '../fields.ts';
import type { Amount, ContributionPeriod, Conversion, Figure, Per, RoundingWords } from '../words.ts';

/** Options with the same meaning for every formula. */
export interface ContributionOptions {
  readonly per?: Per;
  /** The period of the amount, of its limits and of what the member chooses; `month` by default. */
  readonly period?: ContributionPeriod;
  /** The conversion of the amount to a month; without it, the amount is per `period`. A contribution on entry has none. */
  readonly conversion?: Conversion;
  /** The month of the year, from 1 to 12, in which a yearly contribution falls due; by default that of the entry. */
  readonly dueMonth?: number;
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
  per: optional(per(), 'household'),
  period: optional(keyword('month', 'week', 'four-weeks', 'year', 'entry'), 'month'),
  conversion: optional(conversion),
  dueMonth: optional(integer(1, 12)),
  rounding: optional(rounding(), CENT),
  minimum: optional(amount()),
  maximum: optional(amount()),
  step: optional(positiveFigure('money')),
  choice: optional(keyword('due', 'at-least'), 'due'),
  adjustment: optional(group({ from: figure('difference'), to: figure('difference') })),
};

/** The options of a kind, given the `choice` of the contribution. */
export type OptionsByChoice = (choice: ContributionOptions['choice']) => readonly ContributionOption[];

/** A supplement that gives the cases in which less is paid, or somebody else pays. */
export type ContributionCase = 'waivers' | 'thirdPayers';

/** All supplements with cases. */
export const CONTRIBUTION_CASES: readonly ContributionCase[] = ['waivers', 'thirdPayers'];

/** The options of an amount of money. */
export const PERIOD_OPTIONS: readonly ContributionOption[] = ['period', 'conversion', 'dueMonth'];

/** The options of a formula with an amount due; `step` applies with a choice, `adjustment` without one. */
export const AMOUNT_OPTIONS: OptionsByChoice = (choice) => [
  'per',
  ...PERIOD_OPTIONS,
  'rounding',
  'minimum',
  'maximum',
  'choice',
  choice === 'at-least' ? 'step' : 'adjustment',
];
