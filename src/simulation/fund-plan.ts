/** What a simulation needs: everything in cents, month by month, with nothing left to look up. */
import type { ChargeClass, FunderKind, Label, Party } from '../caisse/index.ts';
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
  /** The number of persons of each household, if it is known. */
  readonly persons?: number;
  /** The number of households that take part. */
  readonly households: Monthly<number>;
  /**
   * The number of households that the rules refuse. They have no flows.
   *
   * @defaultValue 0
   */
  readonly refused?: Monthly<number>;
  /**
   * The number of households that wait for a place. They have no flows.
   *
   * @defaultValue 0
   */
  readonly waiting?: Monthly<number>;
  /**
   * The number of households that pause. They have no flows.
   *
   * @defaultValue 0
   */
  readonly paused?: Monthly<number>;
  readonly flows: readonly PlanFlow[];
}

/** A payment of a funder. */
export interface PlanPayment {
  /** The first month in which it can be paid, `YYYY-MM`. A month outside the plan pays nothing. */
  readonly month: string;
  readonly amount: Cents<'once'>;
  /**
   * The number of households that must take part. The payment is made in the first month that has them.
   *
   * @defaultValue 0
   */
  readonly households?: number;
}

/** The use of restricted money: all allocations, the allocations of some groups, or some costs, by their places in the plan. */
export type Restriction =
  'allocations' | { readonly groups: readonly number[] } | { readonly costs: readonly number[] };

/** What a funder gives. Subsidies with the same label are of one funder. */
export interface PlanSubsidy {
  readonly label: string;
  /** The kind of funder. Private money is not part of the public cost. */
  readonly funder: FunderKind;
  readonly payments: readonly PlanPayment[];
  /** The use of the money. What is not used is kept apart as dedicated funds. */
  readonly onlyFor?: Restriction;
}

/** A cost of the caisse other than allocations: an amount in each month, an amount for each household, or a share of the spending. */
export type PlanCost = {
  readonly label: string;
  /**
   * The account class of the provisional budget.
   *
   * @defaultValue `'62'`
   */
  readonly account?: ChargeClass;
} & (
  | { readonly per: 'month' | 'household'; readonly amount: Monthly<Cents<'once'>> }
  | { readonly per: 'spending'; readonly rate: Monthly<DecimalInput> }
);

/** Support in kind, which is not money of the fund: its value in each month. */
export interface PlanInKind {
  readonly label: string;
  readonly by?: string;
  readonly value: Monthly<Cents<'once'>>;
}

/**
 * The treatment of credit that is not spent in its month: it expires and stays in the fund, the household can spend it later, or for some months.
 */
export type UnspentCredit = 'stays-in-fund' | 'carries-over' | { readonly expiresAfter: number };

/** A budget to simulate. */
export interface FundPlan {
  /** The first month, `YYYY-MM`. */
  readonly start: string;
  /** The number of months, from 1 to 600. */
  readonly months: number;
  readonly openingReserve: Cents<'once'>;
  readonly groups: readonly PlanGroup[];
  /** The share of their due contributions that households pay in their month, from 0 to 1. Every other party pays in full. */
  readonly paymentRate: Monthly<DecimalInput>;
  /** The share of what is not paid in its month that is paid `after` months later. Without it, what is not paid in its month is not paid. */
  readonly arrears?: { readonly share: DecimalInput; readonly after: number };
  /** The share of the available credit that is spent, from 0 to 1. */
  readonly takeUp: Monthly<DecimalInput>;
  readonly unspent: UnspentCredit;
  readonly subsidies: readonly PlanSubsidy[];
  readonly costs: readonly PlanCost[];
  readonly inKind?: readonly PlanInKind[];
  /** The reserve that the fund keeps, as a number of months of the allocations of that month. */
  readonly reserveMonths?: DecimalInput;
  /** Counts of households below this number are left out of the bills of third payers and of reports. */
  readonly secrecyThreshold?: number;
}
