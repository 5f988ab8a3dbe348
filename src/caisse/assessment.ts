/** What the library answers about one household in one month. */
import type { AllocationPeriod, Label } from './words.ts';
import type { Criterion } from './eligibility.ts';
import type { Flow } from './flow.ts';
import type { Cents, Diagnostic, Month, Period } from '../money/index.ts';
import type { Explanation } from '../rule/index.ts';

/** An amount in cents with its reasons, or what is missing for it, or why it is refused. */
export type AmountOutcome<P extends Period = 'month'> =
  | { readonly status: 'computed'; readonly cents: Cents<P>; readonly explanation: Explanation }
  | {
      readonly status: 'incomplete';
      /** Names of the missing inputs. */
      readonly missing: readonly string[];
      /** The smallest and largest possible amount, given what is known; absent when nothing bounds it. */
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

/** Whether one criterion is met; `undecided` when a fact is missing. */
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

/** What the household pays in. */
export interface ContributionResult {
  readonly amount: AmountOutcome;
  /** Suggested and binding nobody. */
  readonly advice?: { readonly from?: AmountOutcome; readonly to?: AmountOutcome };
  /** The employer's part, for a payroll contribution. */
  readonly employer?: AmountOutcome;
  /** Work instead of money. */
  readonly hours?: { readonly outcome: NumberOutcome; readonly every: 'week' | 'four-weeks' | 'month' };
}

/** What the household receives: money, units of a product, or the price of a product. */
export type AllocationResult =
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

/** What one household pays and receives. */
export interface MemberResult {
  /** What the household owes, whoever pays it. */
  readonly contribution: ContributionResult;
  readonly allocation: AllocationResult;
  /** Allocation less contribution, where both are money a month. */
  readonly net?: AmountOutcome;
}

/** What moves in one flow: an amount, what is missing for it, or why it is refused. */
export type FlowOutcome<Value> =
  | ({ readonly status: 'computed' } & Value)
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** One flow between two parties because of one household: cents, units of a product, or hours of work, each `period`. */
export type FlowResult = Pick<Flow, 'id' | 'from' | 'to' | 'period' | 'label'> &
  (
    | { readonly unit: 'money'; readonly outcome: FlowOutcome<{ readonly cents: Cents<Period> }> }
    | { readonly unit: 'units'; readonly item: Label; readonly outcome: FlowOutcome<{ readonly value: string }> }
    | { readonly unit: 'hours'; readonly outcome: FlowOutcome<{ readonly value: string }> }
  );

/**
 * Everything about one household in one month.
 *
 * @remarks
 * Where the verdict is `refused`, nothing moves: every amount is zero. Where it is `undecided`, or a choice cannot be checked yet, every amount is
 * incomplete. In these cases `ifTakingPart` has what the household would pay and receive.
 */
export interface Assessment extends MemberResult {
  readonly caisse: string;
  readonly month: Month;
  /** First month of the rules that apply. */
  readonly rulesFrom: Month;
  readonly verdict: Verdict;
  /** Everything that moves because of the household, with its payer and its payee. Third payers are named here, and only here. */
  readonly flows: readonly FlowResult[];
  /** What the household would pay and receive if it took part. Nothing of it moves. Absent where it takes part, and where a choice is refused. */
  readonly ifTakingPart?: MemberResult;
}

/** The answer of `assessHousehold`: an assessment, or what is wrong with the household or the month. */
export type AssessmentResult =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
