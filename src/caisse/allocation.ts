/** What a household receives: an amount, things, purchases paid back, or prices. */
import type { RuleDocument } from './rule-document.ts';
import type { Criterion } from './eligibility.ts';
import type { QuantityName } from './quantity.ts';
import type { AllocationPeriod, Amount, Conversion, Figure, Label, Per, RoundingWords } from './words.ts';

/** One price for a product: a factor on the full price, or a fixed price. */
export type PriceTier = {
  readonly id: string;
  readonly label: Label;
  /** Who is in this tier; without a condition anybody may choose it (input `tier`). */
  readonly when?: Criterion;
} & ({ readonly factor: Figure } | { readonly price: Figure });

/** The formula of an allocation, before the common words. */
export type AllocationFormula =
  | { readonly kind: 'none' }
  /** An amount, the same for all or by composition, times `per`. */
  | { readonly kind: 'flat'; readonly amount: Amount; readonly per?: Per }
  /** By number of persons; the last row goes on, plus `further` for each person beyond it. */
  | {
      readonly kind: 'table';
      readonly rows: readonly { readonly persons: number; readonly amount: Figure }[];
      readonly further?: Figure;
    }
  /** An amount for each consumption unit. */
  | { readonly kind: 'consumption-unit'; readonly amount: Figure }
  /**
   * The mean of all contributions of a closed pool: inputs `poolTotal` (euros), `poolShares` (how many receive) and `poolRank` (from 0, in the
   * declared order: the first ones get the left-over cents). Conserved to the cent.
   */
  | { readonly kind: 'mean' }
  /** The contribution, topped up to a target from public money; never less than the contribution. */
  | { readonly kind: 'top-up'; readonly target: Amount }
  /** Purchases paid back at the rate of their level (inputs `purchases.ID`, euros), up to a cap on what is paid back or on what is bought. */
  | {
      readonly kind: 'reimbursement';
      readonly levels: readonly { readonly id: string; readonly label: Label; readonly rate: Figure }[];
      readonly cap?: Amount;
      readonly capOn?: 'reimbursed' | 'purchases';
    }
  /** Things instead of money: a number of units of a product each period, for a fixed number or a number by bracket of a quantity. */
  | {
      readonly kind: 'in-kind';
      readonly item: Label;
      readonly quantity:
        | Figure
        | {
            readonly base: QuantityName;
            readonly brackets: readonly { readonly from: Figure; readonly quantity: Figure }[];
          };
      readonly per?: Per;
      /** The full value of one unit in euros, if known. */
      readonly unitValue?: Figure;
    }
  /** Prices instead of an allocation: the price of a product (input `price`, euros) in the member's tier. */
  | { readonly kind: 'price-tiers'; readonly tiers: readonly PriceTier[] }
  /** The member decides the price (input `price.paid`); `indicative` is what it costs. */
  | { readonly kind: 'free-price'; readonly indicative: Figure }
  | { readonly kind: 'rule'; readonly rule: RuleDocument }
  | { readonly kind: 'undocumented'; readonly note: string };

/**
 * What a household receives.
 *
 * @remarks
 * Order, always the same: formula, `bonus`, `rounding` (cent, half-up if left out), `maximum`, `conversion` to a month, `proRata`.
 *
 * @french allocation
 */
export type Allocation = AllocationFormula & {
  readonly period?: AllocationPeriod;
  /** How a week or four weeks becomes a month; without it, amounts stay per `period`. */
  readonly conversion?: Conversion;
  /** A share of some purchases on top (input `purchases.bonus`, euros), up to a cap. */
  readonly bonus?: { readonly rate: Figure; readonly cap?: Amount; readonly label?: Label };
  readonly maximum?: Amount;
  readonly rounding?: RoundingWords;
  /** For a part of a month: inputs `daysPresent` and `daysInMonth`; none given: the whole month. */
  readonly proRata?: { readonly by: 'day'; readonly rounding?: RoundingWords };
  readonly source?: string | readonly string[];
  readonly note?: string;
};
