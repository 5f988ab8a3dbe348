/** What a household pays in. One formula, and words that mean the same with every formula. */
import type { RuleDocument } from './rule-document.ts';
import type { Criterion } from './eligibility.ts';
import type { QuantityName } from './quantity.ts';
import type { Amount, Figure, Label, Per, RoundingWords } from './words.ts';

/** The formula of a contribution, before the common words. */
export type ContributionFormula =
  /** Nothing is asked. */
  | { readonly kind: 'none' }
  /** The member decides: the input `chosen`. */
  | { readonly kind: 'free' }
  /** The same amount for everybody, or by composition. */
  | { readonly kind: 'flat'; readonly amount: Amount }
  /** One rate on a base. */
  | { readonly kind: 'proportional'; readonly base: QuantityName; readonly rate: Figure }
  /** Each rate on the part of the base in its bracket. The first bracket starts at 0. */
  | {
      readonly kind: 'marginal';
      readonly base: QuantityName;
      readonly brackets: readonly { readonly from: Figure; readonly rate: Figure }[];
    }
  /** An amount, or a rate on the whole of `rateOn` (the base itself if left out), by bracket. The first bracket starts at 0. */
  | {
      readonly kind: 'steps';
      readonly base: QuantityName;
      readonly rateOn?: QuantityName;
      readonly brackets: readonly (
        | { readonly from: Figure; readonly amount: Figure; readonly label?: Label }
        | { readonly from: Figure; readonly rate: Figure; readonly label?: Label }
      )[];
    }
  /** An amount, or with `rateOn` a rate on that base, that grows in straight lines between points of `base`. `rateRounding` is needed with `rateOn`. */
  | {
      readonly kind: 'interpolated';
      readonly base: QuantityName;
      readonly rateOn?: QuantityName;
      readonly points: readonly { readonly at: Figure; readonly value: Figure }[];
      readonly rateRounding?: RoundingWords;
    }
  /** One of a set of levels, by the member's choice (input `level`, one of the ids). */
  | {
      readonly kind: 'levels';
      readonly levels: readonly { readonly id: string; readonly label: Label; readonly amount: Amount }[];
    }
  /** One question, several answers (input `situation`, one of the ids). */
  | {
      readonly kind: 'situation';
      readonly question: Label;
      readonly answers: readonly { readonly id: string; readonly label: Label; readonly amount: Amount }[];
    }
  /** Answers (inputs `answer.ID`) move a starting amount up or down by notches. */
  | {
      readonly kind: 'questionnaire';
      /** An amount, or the word `allocation`: what the household receives. */
      readonly start: Amount;
      readonly notch: Amount;
      readonly questions: readonly {
        readonly id: string;
        readonly question: Label;
        readonly answers: readonly { readonly id: string; readonly label: Label; readonly notches: number }[];
      }[];
    }
  /** A co-payment: a rate of the allocation received. A fixed co-payment is `flat`. */
  | { readonly kind: 'co-payment'; readonly rate: Figure }
  /** A rate on pay, split between employer and employee; the member's contribution is the employee's part. */
  | {
      readonly kind: 'payroll';
      readonly base: QuantityName;
      readonly employeeRate: Figure;
      readonly employerRate: Figure;
    }
  /** Work instead of money. */
  | { readonly kind: 'labour'; readonly hours: Figure; readonly every: 'week' | 'four-weeks' | 'month' }
  /** A rule of the caisse's own; its result is money. */
  | { readonly kind: 'rule'; readonly rule: RuleDocument }
  /** A rule that exists and was not published: the input `contribution` stands for its result. */
  | { readonly kind: 'undocumented'; readonly note: string };

/** An amount that is suggested and binds nobody: a range, or the lowest, highest or mean of formulas. */
export type Advice =
  | {
      readonly from?: Amount;
      readonly to?: Amount;
      readonly source?: string | readonly string[];
      readonly note?: string;
    }
  | {
      readonly combine: 'lowest' | 'highest' | 'mean';
      readonly of: readonly ContributionFormula[];
      readonly rounding?: RoundingWords;
      readonly source?: string | readonly string[];
    };

/** A full or partial waiver; the first one whose condition holds applies. */
export interface Waiver {
  readonly when: Criterion;
  /** What is due instead, or the share taken off (`"50 %"`). */
  readonly amount?: Amount;
  readonly reduction?: Figure;
  readonly label?: Label;
}

/**
 * What a household pays in each month.
 *
 * @remarks
 * Order, always the same: formula, times `per`, `rounding` (cent, half-up if left out; an interpolated amount is rounded before `per` too), `minimum`
 * (zero if left out), `maximum`, then what the member chose, then `waivers`. `choice: at-least` lets the member give more than what is due (input `chosen`;
 * nothing chosen: what is due). `adjustment` lets the member move the result within bounds (input `adjustment`, zero if not given), but not past
 * `minimum` and `maximum`. `step` binds what is chosen: the minimum plus a whole number of steps. A word that has nothing to act on is refused.
 *
 * @french cotisation
 */
export type Contribution = ContributionFormula & {
  readonly per?: Per;
  readonly rounding?: RoundingWords;
  readonly minimum?: Amount;
  readonly maximum?: Amount;
  readonly step?: Figure;
  readonly choice?: 'due' | 'at-least';
  readonly adjustment?: { readonly from: Figure; readonly to: Figure };
  readonly advice?: Advice;
  readonly waivers?: readonly Waiver[];
  /** Somebody else pays for some households, by the same rule; the member's result does not show it. */
  readonly thirdPayers?: readonly { readonly id: string; readonly label: Label; readonly when: Criterion }[];
  readonly source?: string | readonly string[];
  readonly note?: string;
};
