/** Answers to questions to a caisse over a population. */
import type { Diagnostic, Month } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { VariedFigure } from '../fund-solution.ts';
import type { RangeAnswer } from '../range-answer.ts';
import type { NationGoal } from './nation-question.ts';

/** The sums of a month, in euros as exact decimal text. */
export interface NationSums {
  /** What is paid into the fund. */
  readonly paid: DecimalText;
  /** The parts of it that households and employers pay; third payers pay the rest. */
  readonly household: DecimalText;
  readonly employer: DecimalText;
  /** What the fund pays. */
  readonly received: DecimalText;
  /** What is paid less what is received. */
  readonly left: DecimalText;
  /** What is paid, less the share of what is received that the goal asks for: the goal is met from zero. Equal to `left` for the goal `balanced`. */
  readonly margin: DecimalText;
  /** The number of rows without a known result, which are in no sum. */
  readonly unknownRows: number;
}

/** What a value leaves, or the diagnostics of the document or of the population that it makes. */
export type NationOutcome =
  | ({ readonly kind: 'computed'; readonly value: DecimalText; readonly holds: boolean } & NationSums)
  | {
      readonly kind: 'invalid';
      readonly value: DecimalText;
      readonly holds: false;
      readonly diagnostics: readonly Diagnostic[];
    };

/** The answer to a question to a caisse over a population. Values without a valid document at an end of the range are not part of it. */
export type NationAnswer = RangeAnswer<NationOutcome>;

/**
 * How the margin of the goal changes from the smallest to the largest value that was computed.
 *
 * @remarks
 * `rises` and `falls` include values with the same result; with `both`, it rises and falls, so that further answers can lie between two computed values.
 */
export type NationDirection = 'rises' | 'falls' | 'same' | 'both';

/** What one more step, or one more point, adds to both sums of a month, in euros. */
export interface NationYield {
  readonly paid: DecimalText;
  readonly received: DecimalText;
}

/**
 * Why no value meets the goal.
 *
 * @remarks
 * `one-value`: one value only gives a valid document among those that were computed. `no-effect`: no value changes the margin, though what is paid and what is received may both change. `past-end`: the margin is largest at an end of the range, and values past it were not asked for. `past-valid`: it is largest beside values without a valid document. `turns`: it is largest inside the range. `invalid`: no value
 * gives a valid document.
 */
export type NoValueReason = 'one-value' | 'no-effect' | 'past-end' | 'past-valid' | 'turns' | 'invalid';

/** Computed values without a gap that give no valid document, with the diagnostics of the first; they are part of no answer. */
export interface RefusedValues {
  readonly first: DecimalText;
  readonly last: DecimalText;
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A question to a caisse over a population, with its answer. */
export interface NationSolution {
  readonly month: Month;
  readonly varied: VariedFigure;
  readonly goal: NationGoal;
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly step: DecimalText;
  /** The number of values from `from` to `to`. */
  readonly values: number;
  /** The number of values that were computed. If it is smaller, `direction` is that of a sample. */
  readonly computed: number;
  /** The computed values that give no valid document, in ascending order. */
  readonly refused: readonly RefusedValues[];
  readonly direction: NationDirection;
  /** `false` if at least two values were computed, and neither what is paid nor what is received differs: the figure has no effect in the range. */
  readonly hasEffect: boolean;
  /** What the present value of the document leaves; `null` if the document states none. */
  readonly present: NationOutcome | null;
  readonly answer: NationAnswer;
  /** The value of the answer, the end of an interval with the smallest margin, or the nearest one, between its two neighbours; `null` past an end of the range. */
  readonly below: NationOutcome | null;
  readonly at: NationOutcome;
  readonly above: NationOutcome | null;
  /** What one more step adds from `at`, or to it at the end of the range; `null` if one of the two values is not valid. */
  readonly perStep: NationYield | null;
  /** What one more percentage point adds from `at`; `null` unless a rate or a ratio varies. */
  readonly perPoint: NationYield | null;
  /** `null` if a value meets the goal. */
  readonly why: NoValueReason | null;
}
