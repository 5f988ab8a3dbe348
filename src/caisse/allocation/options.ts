/** The options that an allocation takes beside its formula. */
import {
  amount,
  type FieldsOf,
  figure,
  group,
  label,
  named,
  optional,
  positiveDecimal,
  rounding,
  word,
} from '../fields.ts';
import type { AllocationPeriod, Amount, Conversion, Figure, Label, RoundingWords } from '../words.ts';

/** Options that mean the same with every formula that takes them. */
export interface AllocationOptions {
  readonly period?: AllocationPeriod;
  /** How a week or four weeks becomes a month; without it, amounts stay per `period`. */
  readonly conversion?: Conversion;
  /** A share of some purchases on top (input `purchases.bonus`, euros), up to a cap. */
  readonly bonus?: { readonly rate: Figure; readonly cap?: Amount; readonly label?: Label };
  readonly maximum?: Amount;
  readonly rounding?: RoundingWords;
  /** For a part of a month: inputs `daysPresent` and `daysInMonth`; none given: the whole month. */
  readonly proRata?: { readonly by: 'day'; readonly rounding?: RoundingWords };
}

/** The name of an option. */
export type AllocationOption = keyof AllocationOptions;

/** What each option holds. */
export const ALLOCATION_OPTIONS: FieldsOf<AllocationOptions> = {
  period: optional(word('month', 'week', 'four-weeks')),
  conversion: optional(
    named(
      'Conversion',
      group({ periods: positiveDecimal(), months: positiveDecimal(), rounding: optional(rounding()) }),
    ),
  ),
  bonus: optional(group({ rate: figure('rate'), cap: optional(amount()), label: optional(label()) })),
  maximum: optional(amount()),
  rounding: optional(rounding()),
  proRata: optional(group({ by: word('day'), rounding: optional(rounding()) })),
};

/** Every option, for a formula whose amount is money. */
export const ALL_OPTIONS: readonly AllocationOption[] = [
  'period',
  'conversion',
  'bonus',
  'maximum',
  'rounding',
  'proRata',
];
