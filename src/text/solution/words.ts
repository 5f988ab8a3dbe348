/** The words of questions to a scenario and of their answers. */
import type { FundGoal, GoalMiss, VariedFigure } from '../../simulation/index.ts';

/** The group or the funder of a figure, and the other figures that vary with it, by their labels or places. */
export interface NamedFigure {
  readonly label: string | null;
  readonly others: readonly string[];
}

/** The same with the name of a figure of the document, in French after “de”. */
export interface NamedQuestion extends NamedFigure {
  readonly figure: string;
}

/** The sentences of one language; values, amounts and months are already written. */
export interface SolutionWords {
  /** The question of a figure, without the goals. */
  readonly which: (varied: VariedFigure, named: NamedQuestion) => string;
  /** The question of pairs, without the goals. */
  readonly pairs: (allocation: NamedFigure, households: NamedFigure) => string;
  /** A goal, after “so that”. */
  readonly goal: (goal: FundGoal, share: string) => string;
  readonly question: (which: string, goals: readonly string[], months: number, start: string) => string;
  /** A value with its unit and its period. */
  readonly households: (count: string, isOne: boolean) => string;
  readonly each: Readonly<Record<NonNullable<VariedFigure['every']>, string>>;
  readonly atLeast: (value: string, present: string | null) => string;
  readonly atMost: (value: string, present: string | null) => string;
  /** After a border, if not every value was tried. */
  readonly amongTried: string;
  readonly all: (from: string, to: string) => string;
  readonly none: (from: string, to: string, step: string, isThorough: boolean) => string;
  /** The only value that was tried holds, or fails. */
  readonly onlyHolds: (value: string) => string;
  readonly onlyFails: (value: string) => string;
  readonly between: (intervals: readonly (readonly [first: string, last: string])[], isThorough: boolean) => string;
  /** What a value leaves, after an answer. */
  readonly leaves: (value: string, lowest: string, month: string, net: string) => string;
  readonly miss: (miss: GoalMiss, amount: string, month: string | null) => string;
  readonly invalid: (problem: string) => string;
  /** A value and what follows from it. */
  readonly withValue: (value: string, what: string) => string;
  readonly nearest: (value: string, what: string) => string;
  readonly noEffect: string;
  readonly sampled: (simulated: string, values: string) => string;
}
