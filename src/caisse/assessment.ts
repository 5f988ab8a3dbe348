/** The result types of an assessment of one household in one month. */
import type { AllocationPeriod, Label } from './words.ts';
import type { Criterion } from './eligibility.ts';
import type { Flow } from './flow.ts';
import type { Cents, Diagnostic, Month, Period } from '../money/index.ts';
import type { Explanation } from '../rule/index.ts';

/** An amount in cents with its explanation, or the missing inputs, or the reasons for refusal. */
export type AmountOutcome<P extends Period = 'month'> =
  | { readonly status: 'computed'; readonly cents: Cents<P>; readonly explanation: Explanation }
  | {
      readonly status: 'incomplete';
      /** Names of the missing inputs. */
      readonly missing: readonly string[];
      /** The smallest and largest possible amount, given the known facts; absent if unbounded. */
      readonly range?: { readonly minimum: Cents<P>; readonly maximum: Cents<P> };
    }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A number that is not money (hours, units of a product), as decimal text. */
export type NumberOutcome =
  | { readonly status: 'computed'; readonly value: string; readonly explanation: Explanation }
  | {
      readonly status: 'incomplete';
      readonly missing: readonly string[];
      readonly range?: { readonly minimum: string; readonly maximum: string };
    }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Whether one criterion is met; `undecided` if a fact is missing. */
export interface CriterionVerdict {
  readonly criterion: Criterion;
  readonly met: 'yes' | 'no' | 'undecided';
  readonly missing: readonly string[];
  readonly explanation?: Explanation;
  readonly of: readonly CriterionVerdict[];
}

/** Whether the household may take part, with a reason for each criterion. */
export interface Verdict {
  readonly status: 'eligible' | 'refused' | 'undecided';
  readonly criteria: CriterionVerdict;
}

/** The contribution of the household. */
export interface AssessedContribution {
  readonly amount: AmountOutcome;
  /** A suggested amount, without obligation. */
  readonly advice?: { readonly from?: AmountOutcome; readonly to?: AmountOutcome };
  /** The employer's part, for a payroll contribution. */
  readonly employer?: AmountOutcome;
  /** Work instead of money. */
  readonly hours?: { readonly outcome: NumberOutcome; readonly every: 'week' | 'four-weeks' | 'month' };
}

/** The allocation of the household: money, units of a product, or the price of a product. */
export type AssessedAllocation =
  | {
      readonly unit: 'money';
      readonly period: AllocationPeriod;
      readonly amount: AmountOutcome<Period>;
      readonly topUp?: AmountOutcome<Period>;
    }
  | { readonly unit: 'units'; readonly period: AllocationPeriod; readonly item: Label; readonly amount: NumberOutcome }
  | {
      readonly unit: 'price';
      readonly amount: AmountOutcome<'once'>;
      readonly prices: readonly {
        readonly id: string;
        readonly label: Label;
        readonly amount: AmountOutcome<'once'>;
      }[];
    };

/** The contribution and allocation of one household. */
export interface AssessedAmounts {
  /** The amount due, including what a third payer pays. */
  readonly contribution: AssessedContribution;
  readonly allocation: AssessedAllocation;
  /** Allocation less contribution, where both are money a month. */
  readonly net?: AmountOutcome;
}

/** The outcome of one flow: an amount, the missing inputs, or the reasons for refusal. */
export type FlowOutcome<Value> =
  | ({ readonly status: 'computed' } & Value)
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** One flow of one household between two parties: cents, units of a product, or hours of work, each `period`. */
export type AssessedFlow = Pick<Flow, 'id' | 'from' | 'to' | 'period' | 'label'> &
  (
    | { readonly unit: 'money'; readonly outcome: FlowOutcome<{ readonly cents: Cents<Period> }> }
    | { readonly unit: 'units'; readonly item: Label; readonly outcome: FlowOutcome<{ readonly value: string }> }
    | { readonly unit: 'hours'; readonly outcome: FlowOutcome<{ readonly value: string }> }
  );

/**
 * The assessment of one household in one month.
 *
 * @remarks
 * If the verdict is `refused`, all amounts and flows are zero. If it is `undecided`, or a choice cannot be checked yet, they are incomplete. In both cases
 * `ifTakingPart` has the hypothetical contribution and allocation.
 */
export interface Assessment extends AssessedAmounts {
  readonly caisse: string;
  readonly month: Month;
  /** First month of the rules that apply. */
  readonly rulesFrom: Month;
  readonly verdict: Verdict;
  /** All flows of the household, with payer and payee. Only this list names third payers. */
  readonly flows: readonly AssessedFlow[];
  /** The contribution and allocation if the household took part; these amounts are not paid. Absent if it takes part or if a choice is refused. */
  readonly ifTakingPart?: AssessedAmounts;
}

/** The result of `assessHousehold`: an assessment, or the diagnostics of the household or the month. */
export type AssessmentResult =
  | { readonly ok: true; readonly assessment: Assessment; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
