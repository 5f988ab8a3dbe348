/** Answers to questions to a scenario. */
import type { Label } from '../caisse/index.ts';
import type { Cents, Diagnostic, Month } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { FundGoal, FundVariable } from './fund-question.ts';
import type { OutcomeInterval, RangeAnswer } from './range-answer.ts';

/** The type of a figure that varies. A rate is at most 100 % in most documents; a ratio is a multiplier. */
export type FigureType = 'money' | 'rate' | 'ratio' | 'number' | 'households';

/** What varies, as found in the document. */
export interface VariedFigure {
  readonly vary: FundVariable;
  readonly type: FigureType;
  /** The funder or the group. */
  readonly label?: Label;
  /** Other figures that vary too because they name the same parameter: by the label of a group, a funder or a cost, or by their place. */
  readonly others?: readonly Label[];
  /** How often the subsidy is paid. */
  readonly every?: 'once' | 'month' | 'year';
  /** The present value as decimal text; `null` if the document states none. */
  readonly present: DecimalText | null;
  /** The places of the document that change. */
  readonly paths: readonly (readonly (string | number)[])[];
}

/** A goal that is not met, and by how much. */
export interface GoalMiss {
  readonly goal: FundGoal;
  /** The month in which the most is missing; `null` for a goal over all months. */
  readonly month: Month | null;
  /** The amount that is missing. */
  readonly missing: Cents<'once'>;
}

/** What a value leaves, or the diagnostics of the document that it makes. */
export type ValueOutcome =
  | {
      readonly kind: 'simulated';
      readonly value: DecimalText;
      readonly holds: boolean;
      /** The goals that are not met. */
      readonly misses: readonly GoalMiss[];
      /** The lowest cash that can be used for anything, and its month. */
      readonly lowest: { readonly month: Month; readonly reserve: Cents<'once'> };
      readonly closingReserve: Cents<'once'>;
      readonly netReserve: Cents<'once'>;
      readonly firstBelowZero: Month | null;
      readonly coverage: string | null;
    }
  | {
      readonly kind: 'invalid';
      readonly value: DecimalText;
      readonly holds: false;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Values without a gap for which the goals hold. */
export type ValueInterval = OutcomeInterval<ValueOutcome>;

/** The answer to a question to a scenario. */
export type FundAnswer = RangeAnswer<ValueOutcome>;

/** A question with its answer. */
export interface FundSolution {
  readonly scenario: string;
  readonly start: Month;
  readonly months: number;
  readonly varied: VariedFigure;
  readonly goals: readonly FundGoal[];
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly step: DecimalText;
  /** The number of values from `from` to `to`. */
  readonly values: number;
  /** The number of values that were simulated. If it is smaller, further intervals may lie between them. */
  readonly simulated: number;
  /** `false` if values between `from` and `to` were not simulated: the answer is then about those that were, and others may be exceptions to it. */
  readonly isThorough: boolean;
  /** `false` if at least two values were simulated and all of them leave the same: the figure has no effect in the range. */
  readonly hasEffect: boolean;
  readonly answer: FundAnswer;
}
