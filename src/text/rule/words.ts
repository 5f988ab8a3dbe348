/** The sentences that describe rules, one table for each language. */

/** The sentences that describe rules in one language. */
export interface RuleWords {
  readonly isGiven: (label: string) => string;
  readonly isTrue: (label: string) => string;
  readonly isOneOf: (label: string, options: string) => string;
  /** The same for a category that is described below. */
  readonly wordIsOneOf: (options: string) => string;
  readonly always: string;
  readonly never: string;
  readonly numberOf: (ageGroup: string) => string;
  readonly sumOf: string;
  readonly productOf: string;
  readonly differenceOf: string;
  readonly less: string;
  readonly quotientOf: (rounding: string) => string;
  readonly by: string;
  readonly largestOf: string;
  readonly smallestOf: string;
  readonly roundedFrom: (rounding: string) => string;
  readonly notTrue: string;
  readonly allOf: string;
  readonly anyOf: string;
  readonly when: (condition: string) => string;
  readonly ifHolds: string;
  readonly then: string;
  readonly otherwise: string;
  readonly comparison: string;
  readonly base: string;
  readonly marginal: (base: string) => string;
  readonly slice: (from: string, to: string | undefined) => string;
  readonly nothingBelow: (from: string) => string;
  readonly steps: (base: string) => string;
  readonly wholeBase: (rate: string) => string;
  readonly interpolated: (base: string, rounding: string) => string;
  readonly at: (point: string) => string;
  readonly beyondEnds: string;
  /** Refers to a base that is described below. */
  readonly thisBase: string;
}
