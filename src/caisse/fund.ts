/** The fund: where its money comes from and goes to, as a scenario for some months. */
import type { Figure, Label } from './words.ts';

/** Households that are alike in the budget. */
export interface FundGroup {
  readonly label: Label;
  readonly households: number;
  /** Persons in each of them. */
  readonly persons?: number;
  /** Euros a month and household; where left out, the rules of the caisse compute it from `household`. */
  readonly contribution?: Figure;
  readonly allocation?: Figure;
  /** A typical household of the group in the form of a household document. */
  readonly household?: unknown;
}

/** Public or private money that comes in. */
export interface Subsidy {
  readonly label: Label;
  readonly amount: Figure;
  /** `once` in the month `from`, or each month of the range. */
  readonly every?: 'once' | 'month';
  readonly from?: string;
  readonly to?: string;
  readonly source?: string | readonly string[];
}

/** Money that the caisse spends beside allocations: fixed a month, per household and month, or a share of what is spent. */
export interface Cost {
  readonly label: Label;
  readonly amount: Figure;
  readonly per: 'month' | 'household' | 'spending' | 'once';
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
  /** Share of what is credited that is spent; 1 if left out. Credit not spent stays in the fund. */
  readonly takeUp?: Figure;
  readonly subsidies?: readonly Subsidy[];
  readonly costs?: readonly Cost[];
  readonly openingReserve?: Figure;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}
