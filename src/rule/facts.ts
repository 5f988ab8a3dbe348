/** The inputs of a rule for one household, and the results of `evaluate`. */
import type { DecimalInput } from '../money/index.ts';
import type { Range } from './range.ts';

/** A fact: a number as people write it, a word, or a boolean. */
export type FactValue = DecimalInput | boolean;

/**
 * The inputs of a rule for one household. A missing or `undefined` name is an absent fact, never zero.
 */
export interface Facts {
  /** Values by the name of their input. Money is in euros. */
  readonly values: Readonly<Record<string, FactValue | undefined>>;
  /** The age of each member in whole years, `undefined` where unknown. Leave out the list where the members are unknown. */
  readonly ages?: readonly (number | undefined)[];
}

/** A result: a decimal as text, a word, or a boolean. */
export type ResultValue = string | boolean;

/** The result of `evaluate`: the value, or the names of the missing inputs (`members` or `ages` for the list of members). */
export type Evaluation =
  | { readonly complete: true; readonly value: ResultValue }
  | { readonly complete: false; readonly missing: readonly string[]; readonly range?: Range };
