/** Types shared by all rules of a document: figures, amounts, labels, periods. */
import type { DecimalInput, RoundingMode } from '../money/index.ts';

/** A label or a question: in French, or in French and English. */
export type Label = string | { readonly fr: string; readonly en?: string };

/**
 * A figure: a plain decimal (`12.5`, `"12,50"`, `"2,5 %"`), a decimal with its source, or a parameter of the document.
 *
 * @remarks
 * `assumption` marks a figure without a published source and gives the reason for it. `checked` is the month in which the
 * source was last read.
 */
export type Figure =
  | DecimalInput
  | {
      readonly value: DecimalInput;
      readonly source?: string | readonly string[];
      readonly assumption?: Label;
      readonly checked?: string;
    }
  | { readonly parameter: string };

/**
 * A parameter of the document, with or without a value. Without one, results that need it are incomplete and list it as
 * `parameter.NAME`; the caller can give it under that name, from `minimum` to `maximum`.
 *
 * @remarks
 * Without bounds an unknown amount or number goes from 0 to 1,000,000 and an unknown ratio from 0 to 10, so that ranges of results are wide.
 */
export interface Parameter {
  readonly type: 'money' | 'count' | 'ratio';
  readonly label: Label;
  readonly value?: DecimalInput;
  /** The bounds of a value that is not known. */
  readonly minimum?: DecimalInput;
  readonly maximum?: DecimalInput;
  readonly source?: string | readonly string[];
  readonly assumption?: Label;
  readonly checked?: string;
}

/** The amount for a child in an amount by composition: fixed, or a share of `person`. */
export type ChildAmount =
  { readonly before: number; readonly amount: Figure } | { readonly before: number; readonly ratio: Figure };

/**
 * An amount by composition of the household: `household` once, plus `first` for the first person (the first adult, if any;
 * default: `person`), plus `person` for each further person, with separate amounts for children.
 *
 * @remarks
 * Children are the members below the age `before`; ranges are given in ascending order, a child counts in the first
 * one that includes its age. In a household of children only, one child of the oldest range counts as the first person.
 */
export interface Composition {
  readonly household?: Figure;
  readonly first?: Figure;
  readonly person: Figure;
  readonly children?: readonly ChildAmount[];
}

/** An amount in euros: one figure, or by composition of the household. */
export type Amount = Figure | Composition;

/** A rounding: to a multiple, with a mode (default: `half-up`). */
export interface RoundingWords {
  readonly to: DecimalInput;
  readonly mode?: RoundingMode;
}

/** The unit that an amount is multiplied by. `adult` is a member aged 18 or more. */
export type Per = 'household' | 'member' | 'adult';

/**
 * The period of an allocation.
 *
 * @remarks
 * A week or four weeks is converted to a month only if the rules state a conversion.
 */
export type AllocationPeriod = 'month' | 'week' | 'four-weeks';

/**
 * The period of a contribution: like that of an allocation, or a year, or `entry` for a contribution that is asked once, when the household enters.
 */
export type ContributionPeriod = AllocationPeriod | 'year' | 'entry';

/** The number of periods in a month, as a fraction (52 weeks ÷ 12 months), and the rounding of the result. */
export interface Conversion {
  readonly periods: Figure;
  readonly months: Figure;
  readonly rounding?: RoundingWords;
}

/** A page, document or testimony that supports a figure. */
export interface Source {
  readonly title?: string;
  readonly url?: string;
  /** The month (`YYYY-MM`) in which the source was last read. */
  readonly checked?: string;
  readonly note?: Label;
}
