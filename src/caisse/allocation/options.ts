/** The options of an allocation. */
import {
  CENT,
  amount,
  conversion,
  type FieldsOf,
  figure,
  group,
  label,
  optional,
  rounding,
  keyword,
} from '../fields.ts';
import type { AllocationPeriod, Amount, Conversion, Figure, Label, RoundingWords } from '../words.ts';

/** Options with the same meaning for every formula. */
export interface AllocationOptions {
  readonly period?: AllocationPeriod;
  /** The conversion of a week or four weeks to a month; without it, amounts are per `period`. */
  readonly conversion?: Conversion;
  /** An additional share of some purchases (input `purchases.bonus`, euros), up to a cap. */
  readonly bonus?: { readonly rate: Figure; readonly cap?: Amount; readonly label?: Label };
  readonly maximum?: Amount;
  readonly rounding?: RoundingWords;
  /** Proration of a partial month by the inputs `daysPresent` and `daysInMonth`; without `daysPresent`, the whole month. */
  readonly proRata?: { readonly by: 'day'; readonly rounding?: RoundingWords };
}

/** The name of an option. */
export type AllocationOption = keyof AllocationOptions;

/** The field of each option. */
export const ALLOCATION_OPTIONS: FieldsOf<AllocationOptions> = {
  period: optional(keyword('month', 'week', 'four-weeks'), 'month'),
  conversion: optional(conversion),
  bonus: optional(group({ rate: figure('rate'), cap: optional(amount()), label: optional(label()) })),
  maximum: optional(amount()),
  rounding: optional(rounding()),
  proRata: optional(group({ by: keyword('day'), rounding: optional(rounding(), CENT) })),
};

/** All options, for formulas in money. */
export const ALL_OPTIONS: readonly AllocationOption[] = [
  'period',
  'conversion',
  'bonus',
  'maximum',
  'rounding',
  'proRata',
];
