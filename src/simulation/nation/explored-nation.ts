/** The results of a caisse over a population under declared assumptions. */
import type { Label } from '../../caisse/index.ts';
import type { Diagnostic, Month } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { FigureType } from '../fund-solution.ts';
import type { AssumptionTarget } from './assumption-target.ts';
import type { DeclaredAssumption } from './declared-assumptions.ts';
import type { NationQuestion } from './nation-question.ts';

/** A value of an assumption; for a range, its ends and its central value. */
export interface ExploredValue {
  /** The value as decimal text; a ratio for a share. */
  readonly value: DecimalText;
  /** The id of a named value; `null` for a value of a range. */
  readonly id: string | null;
  readonly label: Label | null;
  /** `null` for a hypothesis of its author. */
  readonly source: string | null;
}

/** An assumption as it was read. */
export interface ExploredAssumption {
  readonly declared: DeclaredAssumption;
  readonly target: AssumptionTarget;
  readonly type: FigureType;
  /** The values of the grid and of the tornado: named values in their order, or the ends and the central value of a range in ascending order. */
  readonly values: readonly ExploredValue[];
  /** The place of the central value. */
  readonly central: number;
}

/** The value of the figure that is searched for, and whether it meets the goal; otherwise it is the nearest one. */
export interface ExploredBalance {
  readonly value: DecimalText;
  readonly holds: boolean;
}

/** What a combination of values gives in a month, in euros, each sum rounded to the cent. */
export type ExploredOutcome =
  | {
      readonly kind: 'computed';
      /** What is paid into the fund. */
      readonly paid: DecimalText;
      /** What the fund pays, with running costs, less what comes back unspent. */
      readonly cost: DecimalText;
      /** What is paid less the cost. */
      readonly left: DecimalText;
      /** What is left, and what other public finances save, less what they lose; `null` without an assumption on them. */
      readonly net: DecimalText | null;
      /** The allocations that are spent and replace no purchase of food; `null` without an assumption on them. */
      readonly newSpending: DecimalText | null;
      readonly unknownRows: number;
      /** `null` if no value is searched for. */
      readonly balance: ExploredBalance | null;
    }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/** A combination of values, one for each assumption, in their order. */
export interface ExploredCell {
  readonly values: readonly DecimalText[];
  readonly outcome: ExploredOutcome;
}

/**
 * What an outcome is measured by: what is left, with other public finances if there is an assumption on them, or the value that balances if one is searched for.
 */
export type ExploredMeasure = 'left' | 'net' | 'balance';

/** The effect of one assumption: the outcome with each of its values, while all others have their central values. */
export interface ExploredBar {
  /** The place of the assumption in the list of assumptions. */
  readonly assumption: number;
  /** The outcomes, in the order of the values of the assumption. */
  readonly outcomes: readonly ExploredOutcome[];
  /** The smallest and the largest measure; `null` if no outcome has one. */
  readonly least: DecimalText | null;
  readonly most: DecimalText | null;
}

/** The quantiles of a sample, in the order of the stated quantiles. */
export interface ExploredBands {
  readonly paid: readonly DecimalText[];
  readonly cost: readonly DecimalText[];
  readonly left: readonly DecimalText[];
  /** `null` without an assumption on them. */
  readonly net: readonly DecimalText[] | null;
  readonly newSpending: readonly DecimalText[] | null;
  /** The value that balances; `null` if none is searched for, or none was found. */
  readonly balance: readonly DecimalText[] | null;
}

/**
 * Combinations drawn from the assumptions.
 *
 * @french hypercube latin
 */
export interface ExploredSample {
  readonly seed: number;
  readonly runs: number;
  /** The stated quantiles, as ratios in ascending order. */
  readonly quantiles: readonly DecimalText[];
  readonly cells: readonly ExploredCell[];
  /** `null` if no combination could be computed. */
  readonly bands: ExploredBands | null;
  /** Combinations without a result, and combinations for which no value balances; they are in no band, or not in that of the balance. */
  readonly invalid: number;
  readonly unbalanced: number;
}

/** A caisse over a population under declared assumptions. */
export interface ExploredNation {
  readonly month: Month;
  readonly assumptions: readonly ExploredAssumption[];
  /** The SHA-256 of the declared assumptions. */
  readonly hash: string;
  readonly question: NationQuestion | null;
  /** The type of the figure that is searched for. */
  readonly solvedType: FigureType | null;
  readonly measure: ExploredMeasure;
  /** All central values together. */
  readonly central: ExploredCell;
  /** Every combination, the last assumption varying fastest; `null` if it was not asked for. */
  readonly grid: readonly ExploredCell[] | null;
  /** One bar for each assumption, in descending order of the difference between its ends; equal ones by their id. */
  readonly tornado: readonly ExploredBar[];
  /** `null` if it was not asked for. */
  readonly sample: ExploredSample | null;
}
