/** Scenarios side by side: what each gives, and how it differs from the base. */
import type { CurveComparison } from '../../caisse/curves.ts';
import type { ChargeClass, FunderKind, Label } from '../../caisse/index.ts';
import type { Cents, Month } from '../../money/index.ts';
import type { FundFlow, FundMonth } from '../fund-month.ts';
import type { FundSimulation } from '../simulate-fund.ts';

/** The amounts of a scenario over all months, in cents. */
export interface FundFigures {
  /** All lines that come in, and all that go out. */
  readonly resources: Cents<'once'>;
  readonly charges: Cents<'once'>;
  /** Resources less charges, in cash. */
  readonly balance: Cents<'once'>;
  readonly openingReserve: Cents<'once'>;
  readonly closingReserve: Cents<'once'>;
  /** The lowest cash that can be used for anything. */
  readonly lowestReserve: Cents<'once'>;
  readonly netReserve: Cents<'once'>;
  readonly creditOutstanding: Cents<'once'>;
  readonly dedicatedFunds: Cents<'once'>;
  readonly arrears: Cents<'once'>;
  /** What public funders pay: subsidies, and flows of the rules such as top-ups. */
  readonly publicCost: Cents<'once'>;
}

/** Sums of the numbers of households of all months. */
export interface FundCounts {
  readonly householdMonths: number;
  readonly refusedHouseholdMonths: number;
  readonly waitingHouseholdMonths: number;
  readonly pausedHouseholdMonths: number;
}

/**
 * A line of the budget. Amounts are not negative; `side` says whether they come in or go out.
 *
 * @remarks
 * `flow` is a flow of the rules other than those between households and the fund, such as the part of an employer.
 */
export type FundLine = { readonly amount: Cents<'once'> } & (
  | { readonly side: 'resource'; readonly kind: 'contributions' | 'late-contributions' }
  | {
      readonly side: 'resource' | 'charge';
      readonly kind: 'flow';
      readonly flow: Pick<FundFlow, 'id' | 'from' | 'to' | 'label'>;
    }
  | {
      readonly side: 'resource';
      readonly kind: 'funder';
      readonly label: string;
      readonly funder: FunderKind;
      readonly isRestricted: boolean;
    }
  | { readonly side: 'charge'; readonly kind: 'allocations' }
  | { readonly side: 'charge'; readonly kind: 'cost'; readonly label: string; readonly account: ChargeClass }
);

/** What a public funder pays in a calendar year. Without a label, the public funder of the rules. */
export interface PublicCost {
  readonly label: string | null;
  readonly funder: FunderKind;
  readonly year: string;
  readonly amount: Cents<'once'>;
}

/** What a scenario gives. */
export interface FundOutcome {
  readonly label: Label;
  /** The scenario or the variant. */
  readonly scenario: string;
  readonly simulation: FundSimulation;
  readonly figures: FundFigures;
  readonly counts: FundCounts;
  /** The lines of the budget, which add up to the resources and the charges. */
  readonly lines: readonly FundLine[];
  /** The public cost by funder and year. */
  readonly publicCosts: readonly PublicCost[];
  /** The first month in which the cash that can be used for anything is negative; `null` if there is none. */
  readonly firstBelowZero: Month | null;
  /** The first month in which the net reserve is below the reserve asked; `null` if there is none. */
  readonly firstBelowRule: Month | null;
}

/** The differences of two months, after − before. */
export type MonthDifference = Pick<FundMonth, 'month' | 'closingReserve' | 'available' | 'netReserve' | 'households'>;

/** The differences of two scenarios, after − before. A line that only one of them has is zero in the other. */
export interface FundDifference {
  readonly figures: FundFigures;
  readonly counts: FundCounts;
  readonly lines: readonly FundLine[];
  readonly publicCosts: readonly PublicCost[];
  /** The months that both scenarios have. */
  readonly months: readonly MonthDifference[];
}

/** Households for whom an amount differs in one direction, and the sum of their differences in a month, after − before. */
export interface ChangedHouseholds {
  readonly households: number;
  readonly amount: Cents<'once'>;
}

/** How an amount differs for the households that take part on both sides. */
export interface AmountEffect {
  readonly more: ChangedHouseholds;
  readonly less: ChangedHouseholds;
  readonly same: number;
}

/**
 * Who pays or receives more in a month, in the groups of both scenarios.
 *
 * @remarks
 * Groups match by their label and order. All households of a group are counted by the mean amount of its households, which is that of each of them unless
 * they differ by their month of entry, a rank or their shares. Households that take part on one side only join or leave.
 */
export interface MonthEffects {
  readonly month: Month;
  readonly pays: AmountEffect;
  readonly receives: AmountEffect;
  /** What is received less what is paid. */
  readonly net: AmountEffect;
  readonly joins: number;
  readonly leaves: number;
}

/** A scenario beside the base. */
export interface OtherFund {
  readonly outcome: FundOutcome;
  readonly difference: FundDifference;
  /** The months that both scenarios have, or the month that was asked. */
  readonly effects: readonly MonthEffects[];
  /** The exact intervals on which types of households pay or receive more: one comparison for each pair of different rules that are in force in the same month. */
  readonly curves: readonly CurveComparison[];
}

/** A base and other scenarios. */
export interface FundComparison {
  readonly base: FundOutcome;
  readonly others: readonly OtherFund[];
}
