/** What is known of one household when a rule is read, and what a reading answers. */
import type { DecimalInput } from '../money/index.ts';
import type { Range } from './range.ts';

/** A given fact: a number as people write it, a word, or a yes or no. */
export type FactValue = DecimalInput | boolean;

/**
 * The inputs of a rule for one household. A name that is not there, or is `undefined`, is absent: never zero.
 */
export interface Facts {
  /** Values by the name of their input. Money is in euros. */
  readonly values: Readonly<Record<string, FactValue | undefined>>;
  /** The age in whole years of each member; `undefined` where it is not known. Absent: nobody was counted. */
  readonly ages?: readonly (number | undefined)[];
}

/** A result: a decimal as text for numbers, a word for categories, or a yes or no. */
export type ResultValue = string | boolean;

/** What `evaluate` answers: the value, or the inputs that are missing (`members` or `ages` for the household's list). */
export type Evaluation =
  | { readonly complete: true; readonly value: ResultValue }
  | { readonly complete: false; readonly missing: readonly string[]; readonly range?: Range };
