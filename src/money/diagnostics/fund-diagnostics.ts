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
  /** A scenario starts too late for the calendar. */
  'CAISSE-FUND-START': { start: string; last: string };
  /** A last month is before the first. */
  'CAISSE-FUND-MONTHS-ORDER': { from: string; to: string };
  /** A subsidy or a cost is dated outside the months of its scenario. */
  'CAISSE-FUND-MONTH-OUTSIDE': { month: string; start: string; end: string };
  /** A share is above 100 %. */
  'CAISSE-FUND-SHARE': { share: string };
  /** The allocation of a typical household is not a monthly amount. */
  'CAISSE-FUND-NOT-MONEY': { month: string };
  /** The contribution of a typical household is counted by the week or by four weeks, without a conversion to a month. */
  'CAISSE-FUND-CONTRIBUTION-PERIOD': { month: string; period: string };
  /** A typical household lacks inputs that the rules need. */
  'CAISSE-FUND-INCOMPLETE': { month: string; missing: readonly string[] };
  /** A list of values is empty. */
  'CAISSE-FUND-LIST-EMPTY': NoDetails;
  /** The first dated value of a list is after the month in which a value is needed. */
  'CAISSE-FUND-LIST-START': { from: string; start: string };
  /** The months of a list are not in ascending order. */
  'CAISSE-FUND-LIST-ORDER': { from: string; previous: string };
  /** The number of months of an even change is not possible. */
  'CAISSE-FUND-RAMP-MONTHS': { months: number; limit: number };
  /** The month of the year of a yearly payment is not from 1 to 12. */
  'CAISSE-FUND-DUE-MONTH': { dueMonth: number };
  /** The range of a yearly payment does not contain its month of the year. */
  'CAISSE-FUND-NEVER-DUE': { dueMonth: number; from: string; to: string };
  /** A number of months of delay is not possible. */
  'CAISSE-FUND-DELAY': { after: number; limit: number };
  /** The shares of tranches do not make 1. */
  'CAISSE-FUND-TRANCHES': { sum: string };
  /** A scenario has no index, group or cost of this name. */
  'CAISSE-FUND-NAME-UNKNOWN': { name: string; names: readonly string[]; nearest?: string };
  /** Two costs have the same id. */
  'CAISSE-FUND-ID-TWICE': { id: string };
  /** A key has no effect beside the value of another. */
  'CAISSE-FUND-KEY-IDLE': { key: string; of: string };
  /** The shares of the types of a distribution, or of choices, do not make 1. */
  'CAISSE-FUND-SHARES': { sum: string };
  /** A distribution has more or fewer than nine tenths. */
  'CAISSE-FUND-TENTHS-NUMBER': { tenths: number };
  /** The numbers of a pasted text have different decimal marks. */
  'CAISSE-FUND-TENTHS-MARKS': { text: string; mark: string };
  /** A tenth is below the one before. */
  'CAISSE-FUND-TENTHS-ORDER': { tenth: string; value: string; previous: string };
  /** The standard of living of the first tenth is above D1, or that of the last one below D9. */
  'CAISSE-FUND-TENTHS-END': { value: string; tenth: string; limit: string };
  /** A distribution has neither types of households nor a typical household. */
  'CAISSE-FUND-DISTRIBUTION-HOUSEHOLD': NoDetails;
  /** The consumption units of a household of a distribution depend on ages that are not given. */
  'CAISSE-FUND-DISTRIBUTION-AGES': NoDetails;
  /** The input that a distribution gives is not an amount of money. */
  'CAISSE-FUND-DISTRIBUTION-INPUT': { name: string };
  /** The rules do not read the input that a distribution gives, but others. */
  'CAISSE-FUND-DISTRIBUTION-UNREAD': { name: string; names: readonly string[] };
  /** A group has too many parts by tenth, type and choice. */
  'CAISSE-FUND-PARTS': { parts: number; limit: number };
  /** A mean choice is below its own minimum. */
  'CAISSE-FUND-MEAN-BELOW-MINIMUM': { mean: string; minimum: string };
  /** Choices are stated for rules that leave no choice. */
  'CAISSE-FUND-CHOICE-UNREAD': NoDetails;
  /** A choice is a share of an advice, and the rules of the month give none. */
  'CAISSE-FUND-CHOICE-NO-ADVICE': { month: string };
  /** A value of an index is zero. */
  'CAISSE-FUND-INDEX-ZERO': NoDetails;
  /** The lowest value of a range is above the highest. */
  'CAISSE-FUND-DRAW-ORDER': { low: string; high: string; lowRate?: string; highRate?: string };
  /** The most likely value of a range is outside it. */
  'CAISSE-FUND-DRAW-MODE': { mode: string; low: string; high: string };
  /** No value of a distribution has a weight above zero. */
  'CAISSE-FUND-DRAW-WEIGHTS': NoDetails;
  /** A figure that has one value in a run is drawn each month. */
  'CAISSE-FUND-DRAW-MONTHLY': NoDetails;
  /** A scenario is to be run many times, and no assumption has a distribution. */
  'CAISSE-FUND-NOTHING-DRAWN': NoDetails;
}
