/** Words that mean the same in every rule of a caisse: figures, amounts, labels, periods. */
import type { DecimalInput, RoundingMode } from '../money/index.ts';

/** A label or a question for people: French, or French and English. */
export type Label = string | { readonly fr: string; readonly en?: string };

/**
 * A figure: a plain decimal (`12.5`, `"12,50"`, `"2,5 %"`), a decimal with its source, or a parameter of the document.
 *
 * @remarks
 * `assumption` marks a figure without a published source and says why it was chosen. `checked` is the month in which the
 * source was last read.
 */
export type Figure =
  | DecimalInput
  | {
      readonly value: DecimalInput;
      readonly source?: string | readonly string[];
      readonly assumption?: string;
      readonly checked?: string;
    }
  | { readonly parameter: string };

/**
 * A figure that the caisse has, or still has to find. Without a value it is a gap: whatever needs it is incomplete and names
 * it as `parameter.NAME`, and the caller may give it under that name.
 */
export interface Parameter {
  readonly type: 'money' | 'count' | 'ratio';
  readonly label: Label;
  readonly value?: DecimalInput;
  readonly source?: string | readonly string[];
  readonly assumption?: string;
  readonly checked?: string;
}

/** How children are counted in an amount by composition: an amount each, or a share of `person`. */
export type ChildAmount =
  { readonly before: number; readonly amount: Figure } | { readonly before: number; readonly ratio: Figure };

/**
 * An amount by composition of the household: `household` once, plus `first` for the first person (the first adult if there is
 * one; `person` where it is left out), plus `person` for each further one, with their own amount for children.
 *
 * @remarks
 * Children are the members below the age `before`; ranges are given in ascending order, a child counts in the first
 * that it fits. A household of children only gets `first` for one of its oldest range.
 */
export interface Composition {
  readonly household?: Figure;
  readonly first?: Figure;
  readonly person: Figure;
  readonly children?: readonly ChildAmount[];
}

/** An amount in euros: one figure for everybody, or by composition of the household. */
export type Amount = Figure | Composition;

/** Rounding as people write it: to a multiple, by a mode (`half-up` if left out). */
export interface RoundingWords {
  readonly to: DecimalInput;
  readonly mode?: RoundingMode;
}

/** Who an amount is counted for. `adult` is a member of 18 or more. */
export type Per = 'household' | 'member' | 'adult';

/**
 * How often an amount is received.
 *
 * @remarks
 * A week or four weeks becomes a month only by the conversion that the rules state.
 */
export type AllocationPeriod = 'month' | 'week' | 'four-weeks';

/** How many periods make a month, as a fraction that the caisse states (52 weeks ÷ 12 months), and how it is rounded. */
export interface Conversion {
  readonly periods: DecimalInput;
  readonly months: DecimalInput;
  readonly rounding?: RoundingWords;
}

/** One page, document or testimony that a figure comes from. */
export interface Source {
  readonly title?: string;
  readonly url?: string;
  /** The month (`YYYY-MM`) in which it was last read. */
  readonly checked?: string;
  readonly note?: string;
}
