/** What one run of a scenario leaves, by the exact simulation or by the lean one. */
import type { DecimalText } from '../rule/index.ts';

/** The value of each drawn assumption, in their order; values by month for one that is drawn each month. */
export type DrawnValues = readonly (DecimalText | readonly DecimalText[])[];

/** The reserve without dedicated funds after each month in cents, the result, and the first month below the rule for the reserve, counted from 0. */
export interface RunPath {
  readonly reserves: readonly number[];
  readonly result: number;
  readonly firstBelowRule: number | null;
}

/** A run; and if unspent credit stays in the fund, where the scenario leaves that open and it matters. */
export interface RunPaths {
  readonly planned: RunPath;
  readonly ifUnspentStays: RunPath | null;
}
