/** What a simulation needs: everything in cents, month by month, with nothing left to look up. */
import type { Cents, DecimalInput, Month } from '../money/index.ts';

/** One figure for all months, or one a month; where a list ends, its last figure goes on. */
export type Monthly<T> = T | readonly T[];

/** Households that are alike in the budget. */
export interface PlanGroup {
  readonly label: string;
  readonly households: Monthly<number>;
  /** What one household owes a month. */
  readonly contribution: Monthly<Cents>;
  /** What one household is credited a month. */
  readonly allocation: Monthly<Cents>;
}

/** Money that a funder brings in one month, or in each month of a range. */
export interface PlanSubsidy {
  readonly label: string;
  readonly amount: Cents<'once'>;
  /** Whether it is public money; private gifts do not count in the public cost. */
  readonly funder: 'public' | 'private';
  readonly from: Month;
  /** Last month; the same as `from` for money that comes once. */
  readonly to: Month;
}

/** What the caisse pays beside allocations. */
export type PlanCost =
  | { readonly label: string; readonly per: 'month' | 'household'; readonly amount: Cents }
  | { readonly label: string; readonly per: 'once'; readonly amount: Cents<'once'>; readonly month: Month }
  | { readonly label: string; readonly per: 'spending'; readonly rate: DecimalInput };

/**
 * What becomes of credit that is not spent in its month: it is lost to the household and stays in the fund, or it waits in the account
 * and can be spent later.
 */
export type UnspentCredit = 'stays-in-fund' | 'carries-over';

/** A budget to simulate. */
export interface FundPlan {
  readonly start: Month;
  /** How many months, 1 to 600. */
  readonly months: number;
  readonly openingReserve: Cents<'once'>;
  readonly groups: readonly PlanGroup[];
  /** Share of the contributions due that is paid, 0 to 1. */
  readonly paymentRate: Monthly<DecimalInput>;
  /** Share of the credit at hand that is spent, 0 to 1. */
  readonly takeUp: Monthly<DecimalInput>;
  readonly unspent: UnspentCredit;
  readonly subsidies: readonly PlanSubsidy[];
  readonly costs: readonly PlanCost[];
}
