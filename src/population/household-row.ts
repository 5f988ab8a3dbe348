/** A row of a list of households. */
import type { Label } from '../caisse/index.ts';
import type { Household } from '../household/index.ts';
import type { Month } from '../money/index.ts';

/** A household, or several that are alike. */
export interface HouseholdRow {
  readonly household: Household;
  /**
   * The number of households.
   *
   * @defaultValue 1
   */
  readonly households?: number;
  /** The month of entry, `YYYY-MM`, which may be before the scenario; by default its first month. */
  readonly entered?: Month;
  /** The last month in which the household takes part, `YYYY-MM`; by default the last month of the scenario. */
  readonly left?: Month;
  /** The name of its group, for `onlyFor` of a subsidy. */
  readonly group?: string;
  /** The label of its group; by default the name of the group, or the place of the household in the list. */
  readonly label?: Label;
}

/** The months of a scenario. */
export interface ScenarioMonths {
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  readonly months: number;
}
