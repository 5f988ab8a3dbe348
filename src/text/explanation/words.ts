/** The sentences of explanations, one table for each language. */

/** The sentences of explanations in one language. */
export interface ExplanationWords {
  /** The head of a result without a name. */
  readonly result: string;
  readonly total: string;
  /** A value that cannot be computed, and what is missing for it. */
  readonly missing: (names: readonly string[]) => string;
  /** The head of several numbers, the largest of which is the value. */
  readonly largestOf: (value: string) => string;
  readonly smallestOf: (value: string) => string;
  /** The head of the reasons for a value inside a formula. */
  readonly comesFrom: (value: string) => string;
  /** The condition that chose a branch. */
  readonly because: (statement: string) => string;
  readonly given: (label: string, given: boolean) => string;
  /** `told` is the word with what it is: `« en foyer » (logement)`. */
  readonly isOneOf: (told: string, options: string, among: boolean) => string;
  readonly isNot: (told: string, option: string) => string;
  /** The part of a base in a bracket: from one threshold to the next, or beyond the last. */
  readonly slice: (from: string, to: string | undefined) => string;
  readonly between: (lower: string, lowerValue: string, upper: string, upperValue: string) => string;
  readonly beforeFirst: (at: string) => string;
  readonly afterLast: (at: string) => string;
  /** Nothing reaches the scale. */
  readonly belowScale: string;
}
