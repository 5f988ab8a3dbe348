/** A group of similar households of a scenario. */
import type { Household } from '../../household/index.ts';
import type { Label } from '../words.ts';
import type { Assumed, AssumedByMonth, Ramp } from './assumed.ts';
import type { Chosen } from './chosen.ts';
import type { Distribution } from './distribution.ts';

/** The maximum number of groups of a scenario: those of a file of distinct households. */
export const GROUPS_LIMIT = 10_000;

/**
 * A group of households in the budget: similar ones, or a distribution.
 *
 * @remarks
 * Groups may have the same `id`, which then stands for all of them.
 */
export interface FundGroup {
  /** A name for `onlyFor` of a subsidy. */
  readonly id?: string;
  readonly label: Label;
  /** The number of households that have entered by each month, before departures. */
  readonly households: AssumedByMonth | Ramp;
  /** The first and the last month in which the group takes part; by default those of the scenario. */
  readonly from?: string;
  readonly to?: string;
  /** The month in which the households of the first month entered (`YYYY-MM`), for contributions on entry and by the year; by default that month. */
  readonly entered?: string;
  /** The share of the households present that leaves each month; 0 by default. */
  readonly departures?: AssumedByMonth;
  /** The share of the households present that pauses: it pays and receives nothing that month; 0 by default. */
  readonly pauses?: AssumedByMonth;
  /** Euros a month and household; by default computed from `household` by the rules of the caisse. */
  readonly contribution?: Assumed;
  readonly allocation?: Assumed;
  /** A typical household of the group, from which the rules compute contribution and allocation. */
  readonly household?: Household;
  /** The distribution of the standard of living in the group. */
  readonly distribution?: Distribution;
  /** What the households of the group choose to pay, if the rules leave a choice. */
  readonly chosen?: Chosen;
}
