/** What a simulation needs: everything in cents, month by month, with nothing left to look up. */
import type { Label, Party } from '../caisse/index.ts';
import type { Cents, DecimalInput, Month } from '../money/index.ts';

/** One figure for all months, or one a month; where a list ends, its last figure goes on. */
export type Monthly<T> = T | readonly T[];

/** The entry of a monthly figure for a month, counted from 0; the last entry of a list goes on. */
export function figureAt<T>(figure: Monthly<T>, index: number): T {
  return Array.isArray(figure) ? (figure[Math.min(index, figure.length - 1)] as T) : (figure as T);
}

/** Money that moves each month because of the households of a group. */
export interface PlanFlow {
  readonly id: string;
  /** Left out: the label of the flow's id. */
  readonly label?: Label;
  readonly from: Party;
  readonly to: Party;
  /** Cents for all households of the group together. */
  readonly total: Monthly<Cents<'once'>>;
}

/** Households that are alike in the budget. */
export interface PlanGroup {
  readonly label: string;
  /** How many take part. */
  readonly households: Monthly<number>;
  /**
   * How many the rules refuse; nothing moves for them.
   *
   * @defaultValue 0
   */
  readonly refused?: Monthly<number>;
  readonly flows: readonly PlanFlow[];
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
  /** Share of what households owe that they pay, 0 to 1; every other party pays in full. */
  readonly paymentRate: Monthly<DecimalInput>;
  /** Share of the credit at hand that is spent, 0 to 1. */
  readonly takeUp: Monthly<DecimalInput>;
  readonly unspent: UnspentCredit;
  readonly subsidies: readonly PlanSubsidy[];
  readonly costs: readonly PlanCost[];
}
