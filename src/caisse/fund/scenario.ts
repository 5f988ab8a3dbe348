/** The words of a scenario: the income and expenses of a fund over some months. */
import { type Month, month } from '../../money/index.ts';
import type { Label } from '../words.ts';
import type { Assumed, AssumedByMonth, Ramp } from './assumed.ts';
import type { Cost, InKind } from './cost.ts';
import type { FundGroup } from './group.ts';
import type { Index } from './indices.ts';
import type { Subsidy } from './subsidy.ts';

/** The use of credit that is not spent in its month: it stays in the fund, the household keeps it, or keeps it for some months. */
export type UnspentWords = 'stays-in-fund' | 'carries-over' | { readonly expiresAfter: number };

/** Contributions that are paid late: `share` of what is not paid in its month is paid `after` months later. */
export interface Arrears {
  readonly share: Assumed;
  readonly after: number;
}

/**
 * One scenario of the fund.
 *
 * @french fonds
 */
export interface FundScenario {
  readonly label: Label;
  /** The question that the scenario answers, shown at the head of a report. */
  readonly question?: Label;
  readonly start: string;
  readonly months: number;
  readonly groups: readonly FundGroup[];
  /** The number of places. Households above it wait, and enter in the order of their arrival. Without it nobody waits. */
  readonly places?: AssumedByMonth | Ramp;
  /** The share of contributions due that is paid in its month; 1 by default. */
  readonly paymentRate?: AssumedByMonth;
  /** Late payments of contributions. Without it, what is not paid in its month is not paid. */
  readonly arrears?: Arrears;
  /** The share of available credit that is spent; 1 by default. */
  readonly takeUp?: AssumedByMonth;
  /** The use of credit that is not spent in its month. Without it, results show both cases wherever they differ. */
  readonly unspent?: UnspentWords;
  readonly subsidies?: readonly Subsidy[];
  readonly costs?: readonly Cost[];
  /** Support in kind, such as premises. It is valued apart, and is not money of the fund. */
  readonly inKind?: readonly InKind[];
  /** Dated values by name, for amounts that follow an index. */
  readonly indices?: Readonly<Record<string, Index>>;
  /** The money at the start of the first month; it may be negative. */
  readonly openingReserve?: Assumed;
  /** The reserve that the fund keeps, as a number of months of allocations. */
  readonly reserveMonths?: Assumed;
  /**
   * The published share of public money in what comes in; a warning says if the figures of the scenario give another share. A range is a published range: nothing is drawn
   * from it.
   */
  readonly publicShare?: Assumed;
  /** Counts of households below this number are not shown in the bills of third payers and in reports. */
  readonly secrecyThreshold?: number;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}

/** The maximum number of months of a scenario. */
export const SCENARIO_MONTHS_LIMIT = 600;

/** The last month in which a scenario may start: its months and the payments that are delayed beyond them are in the calendar, which ends in 2199. */
export const LAST_SCENARIO_START: Month = /* @__PURE__ */ month('2099-12');
