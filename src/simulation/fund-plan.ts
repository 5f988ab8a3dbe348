/** What a simulation needs: everything in cents, month by month, with nothing left to look up. */
import type { Label, Party } from '../caisse/index.ts';
import type { Cents, DecimalInput } from '../money/index.ts';

/** One figure for all months, or a list of one figure per month. The last figure of a list applies to all later months. */
export type Monthly<T> = T | readonly T[];

/** The figure of a month, counted from 0. */
export function figureAt<T>(figure: Monthly<T>, index: number): T {
  return Array.isArray(figure) ? (figure[Math.min(index, figure.length - 1)] as T) : (figure as T);
}

/** A monthly flow of the households of a group. */
export interface PlanFlow {
  readonly id: string;
  /** The label. If omitted, it follows from the id of the flow. */
  readonly label?: Label;
  readonly from: Party;
  readonly to: Party;
  /** The total for all households of the group, in cents. */
  readonly total: Monthly<Cents<'once'>>;
}

/** A group of households with the same flows. */
export interface PlanGroup {
  readonly label: string;
  /** The number of households that take part. */
  readonly households: Monthly<number>;
  /**
   * The number of households that the rules refuse. They have no flows.
   *
   * @defaultValue 0
   */
  readonly refused?: Monthly<number>;
  readonly flows: readonly PlanFlow[];
}

/** A subsidy in each month of a range. */
export interface PlanSubsidy {
  readonly label: string;
  readonly amount: Cents<'once'>;
  /** The kind of funder. Private gifts are not part of the public cost. */
  readonly funder: 'public' | 'private';
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The last month. For a single payment, the same as `from`. */
  readonly to: string;
}

/** A cost of the caisse other than allocations. */
export type PlanCost =
  | { readonly label: string; readonly per: 'month' | 'household'; readonly amount: Cents }
  | { readonly label: string; readonly per: 'once'; readonly amount: Cents<'once'>; readonly month: string }
  | { readonly label: string; readonly per: 'spending'; readonly rate: DecimalInput };

/**
 * The treatment of credit that is not spent in its month: it expires and stays in the fund, or the household can spend it later.
 */
export type UnspentCredit = 'stays-in-fund' | 'carries-over';

/** A budget to simulate. */
export interface FundPlan {
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  /** The number of months, from 1 to 600. */
  readonly months: number;
  readonly openingReserve: Cents<'once'>;
  readonly groups: readonly PlanGroup[];
  /** The share of their due contributions that households pay, from 0 to 1. Every other party pays in full. */
  readonly paymentRate: Monthly<DecimalInput>;
  /** The share of the available credit that is spent, from 0 to 1. */
  readonly takeUp: Monthly<DecimalInput>;
  readonly unspent: UnspentCredit;
  readonly subsidies: readonly PlanSubsidy[];
  readonly costs: readonly PlanCost[];
}
