/** The fund: where its money comes from and goes to, as a scenario for some months. */
import type { Household } from '../household/index.ts';
import type { Figure, Label } from './words.ts';

/** Households that are alike in the budget. */
export interface FundGroup {
  readonly label: Label;
  readonly households: number;
  /** Euros a month and household; where left out, the rules of the caisse compute it from `household`. */
  readonly contribution?: Figure;
  readonly allocation?: Figure;
  /** A typical household of the group: the rules compute what it pays and receives. */
  readonly household?: Household;
}

/** Public or private money that comes in. */
export interface Subsidy {
  readonly label: Label;
  readonly amount: Figure;
  /** Public money if left out; private gifts do not count in the public cost. */
  readonly funder?: 'public' | 'private';
  /** `once` in the month `from` (if left out), or each month of the range; `from` and `to` are the scenario's ends if left out. */
  readonly every?: 'once' | 'month';
  readonly from?: string;
  readonly to?: string;
  readonly source?: string | readonly string[];
}

/** Money that the caisse spends beside allocations: each month, per household and month, once in `month`, or a share (`"2 %"`) of what is spent. */
export interface Cost {
  readonly label: Label;
  readonly amount: Figure;
  readonly per: 'month' | 'household' | 'spending' | 'once';
  /** For `once`; the scenario's start if left out. */
  readonly month?: string;
  readonly source?: string | readonly string[];
}

/**
 * One scenario of the fund.
 *
 * @french fonds
 */
export interface FundScenario {
  readonly label: Label;
  readonly start: string;
  readonly months: number;
  readonly groups: readonly FundGroup[];
  /** Share of what is due that is paid; 1 if left out. */
  readonly paymentRate?: Figure;
  /** Share of the credit at hand that is spent; 1 if left out. */
  readonly takeUp?: Figure;
  /** What becomes of credit not spent in its month: it stays in the fund (if left out), or the household keeps it. */
  readonly unspent?: 'stays-in-fund' | 'carries-over';
  readonly subsidies?: readonly Subsidy[];
  readonly costs?: readonly Cost[];
  readonly openingReserve?: Figure;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}
