/** The results of many runs of a scenario with drawn assumptions. */
import type { Cents, Month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';

/** An assumption that is drawn. */
export interface DrawnAssumption {
  /** The place of the assumption in the scenario: `['groups', 0, 'households']`. */
  readonly path: readonly (string | number)[];
  /** Whether one value is drawn for a run, or one for each month. */
  readonly every: 'run' | 'month';
  /** The smallest value that can be drawn, as plain text; a ratio for a share. */
  readonly low: DecimalText;
  /** The value that stands for the assumption where nothing is drawn. */
  readonly central: DecimalText;
  readonly high: DecimalText;
}

/**
 * One run. Reserves are without dedicated funds.
 *
 * @french tirage
 */
export interface FundRun {
  /** The value of each assumption, in their order; a value by month for one that is drawn each month. */
  readonly values: readonly (DecimalText | readonly DecimalText[])[];
  /** The reserve at the end of each month. */
  readonly reserves: readonly Cents<'once'>[];
  readonly lowest: Cents<'once'>;
  /** The income less the expenses of all months, with what is due and not paid yet. */
  readonly result: Cents<'once'>;
  readonly firstBelowZero: Month | null;
  /** The first month in which the net reserve is below the rule of the scenario; `null` without a rule. */
  readonly firstBelowRule: Month | null;
}

/** The quantiles of the reserve at the end of a month, in the order of the stated quantiles. */
export interface FundBand {
  readonly month: Month;
  readonly reserves: readonly Cents<'once'>[];
}

/** The number of runs in which something happens at least once, and in how many of them each month is the first. */
export interface RunCount {
  readonly runs: number;
  /** The months that are the first in some run, in order. */
  readonly first: readonly { readonly month: Month; readonly runs: number }[];
}

/** What a run leaves: the reserve after the last month and the lowest one, without dedicated funds, and the first month in which it is below zero. */
export interface RunReserves {
  readonly closing: Cents<'once'>;
  readonly lowest: Cents<'once'>;
  readonly firstBelowZero: Month | null;
}

/** The effect of one assumption: what its lowest and its highest value leave while all others have their central values. */
export interface TornadoBar {
  /** The place of the assumption in the list of assumptions. */
  readonly assumption: number;
  readonly low: RunReserves;
  readonly high: RunReserves;
}

/** The results of many runs. */
export interface FundRuns {
  readonly scenario: string;
  readonly start: Month;
  readonly months: number;
  readonly seed: number;
  readonly runs: number;
  readonly assumptions: readonly DrawnAssumption[];
  /** The stated quantiles, as ratios in ascending order. */
  readonly quantiles: readonly DecimalText[];
  /** The run in which each assumption has its central value. */
  readonly central: FundRun;
  readonly bands: readonly FundBand[];
  /** The quantiles of the lowest reserve of a run. */
  readonly lowest: readonly Cents<'once'>[];
  /** The quantiles of the result. */
  readonly result: readonly Cents<'once'>[];
  readonly belowZero: RunCount;
  /** `null` if the scenario has no rule for the reserve. */
  readonly belowRule: RunCount | null;
  /** One bar for each assumption, in descending order of the difference that it makes to the closing reserve; `orderTornado` orders by other measures. */
  readonly tornado: readonly TornadoBar[];
  /** All runs, in the order in which they were drawn. */
  readonly each: readonly FundRun[];
}
