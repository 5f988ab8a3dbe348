/** Diagnostics of the budget scenarios of a fund. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of the budget scenarios of a fund. */
export interface FundDiagnostics {
  /** A caisse has no scenario. */
  'CAISSE-FUND-NO-SCENARIO': NoDetails;
  /** No scenario has this name. */
  'CAISSE-FUND-SCENARIO-UNKNOWN': { scenario: string; scenarios: readonly string[]; nearest?: string };
  /** A scenario has no group of households. */
  'CAISSE-FUND-NO-GROUP': NoDetails;
  /** A group has neither figures nor a typical household. */
  'CAISSE-FUND-GROUP': NoDetails;
  /** A number of households is not a whole number. */
  'CAISSE-FUND-HOUSEHOLDS': { households: number };
  /** A group has too many households. */
  'CAISSE-FUND-HOUSEHOLDS-TOO-MANY': { households: number; limit: number };
  /** A number of months is not possible. */
  'CAISSE-FUND-MONTHS': { months: number; limit: number };
  /** A last month is before the first. */
  'CAISSE-FUND-MONTHS-ORDER': { from: string; to: string };
  /** A subsidy or a cost is dated outside the months of its scenario. */
  'CAISSE-FUND-MONTH-OUTSIDE': { month: string; start: string; end: string };
  /** A share is above 100 %. */
  'CAISSE-FUND-SHARE': { share: string };
  /** The allocation of a typical household is not a monthly amount. */
  'CAISSE-FUND-NOT-MONEY': { month: string };
  /** A typical household lacks inputs that the rules need. */
  'CAISSE-FUND-INCOMPLETE': { month: string; missing: readonly string[] };
}
