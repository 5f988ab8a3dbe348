/** The sentences of explanations, one table for each language. */

/** The sentences of explanations in one language. */
export interface ExplanationWords {
  /** The head of a result without a name. */
  readonly result: string;
  readonly total: string;
  /** `le nombre de personnes de moins de 14 ans (2)`, as the subject of a comparison. */
  readonly countOf: (ageGroup: string, value: string) => string;
  /** A value that cannot be computed, and its missing inputs. */
  readonly missing: (names: readonly string[]) => string;
  /** The head of a list of numbers; the value is the largest. */
  readonly largestOf: (value: string) => string;
  readonly smallestOf: (value: string) => string;
  /** The head of the explanation of a value in a formula. */
  readonly comesFrom: (value: string) => string;
  /** The condition that chose a branch. */
  readonly because: (statement: string) => string;
  readonly given: (label: string, given: boolean) => string;
  /** `value` is the value with its label: `« en foyer » (logement)`. */
  readonly isOneOf: (value: string, options: string, among: boolean) => string;
  readonly isNot: (value: string, option: string) => string;
  /** The part of a base in a bracket, between two thresholds or above the last. */
  readonly slice: (from: string, to: string | undefined) => string;
  readonly between: (lower: string, lowerValue: string, upper: string, upperValue: string) => string;
  readonly beforeFirst: (at: string) => string;
  readonly afterLast: (at: string) => string;
  /** The base is below the first bracket. */
  readonly belowScale: string;
}
