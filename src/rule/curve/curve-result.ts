/** What `curve` answers. */
import type { DecimalInput, Diagnostic } from '../../money/index.ts';
import type { ResultValue } from '../facts.ts';
import type { DecimalText, NumberType } from '../rule-node.ts';

/** Inputs from one to another on the input's own grid, both included. Money is in euros. */
export interface InputRange<Point = DecimalText> {
  readonly from: Point;
  readonly to: Point;
}

/** A straight line near the values of a segment. Figures that no decimal can write are fractions: `"1/3"`. */
export interface CurveLine {
  /** Its value at the first input of the segment. */
  readonly start: string;
  /** By how much it grows when the input grows by one. */
  readonly slope: string;
  /** The most that a value lies above it or below it, because of roundings; `"0"` where the values are on the line. */
  readonly error: string;
}

/** Inputs between which the result follows one line, or bends without turning at a known place. */
export interface CurveSegment extends InputRange {
  readonly valueFrom: DecimalText;
  readonly valueTo: DecimalText;
  /** `null` where the result is no straight line, such as the product of two numbers that both grow with the input. */
  readonly line: CurveLine | null;
}

/** Two neighbouring inputs between which the result leaps, by more than slopes and roundings explain. */
export interface CurveJump {
  readonly before: DecimalText;
  readonly after: DecimalText;
  readonly valueBefore: DecimalText;
  readonly valueAfter: DecimalText;
  /** `valueAfter − valueBefore`. */
  readonly height: DecimalText;
}

/** The first input from which on the result has another slope; `null` stands for a slope that is not one number. */
export interface CurveKink {
  readonly at: DecimalText;
  readonly slopeBefore: string | null;
  readonly slopeAfter: string | null;
}

/** A smallest or largest result, and the first inputs that give it. */
export interface CurveExtreme extends InputRange {
  readonly value: DecimalText;
}

/** The result of a rule as a function of one input, where it is a number. */
export interface NumberCurve {
  readonly complete: true;
  readonly type: NumberType;
  /** They follow one another over all the inputs that were asked for. */
  readonly segments: readonly CurveSegment[];
  readonly jumps: readonly CurveJump[];
  readonly kinks: readonly CurveKink[];
  readonly minimum: CurveExtreme;
  readonly maximum: CurveExtreme;
  /**
   * The result at one input.
   *
   * @throws RangeError when the input is not among those that were asked for
   */
  readonly at: (input: DecimalInput) => DecimalText;
  /**
   * All inputs whose result is exactly this.
   *
   * @throws RangeError when they are too many to be told apart
   */
  readonly inverse: (value: DecimalInput) => readonly InputRange[];
  /**
   * All inputs whose result is this or more.
   *
   * @throws RangeError when they are too many to be told apart
   */
  readonly reaches: (atLeast: DecimalInput) => readonly InputRange[];
}

/** Inputs that give one word, or one yes or no. */
export interface CurvePiece extends InputRange {
  readonly value: ResultValue;
}

/** The result of a rule as a function of one input, where it is a condition or a category. */
export interface FactCurve {
  readonly complete: true;
  readonly type: 'boolean' | 'category';
  /** They follow one another over all the inputs that were asked for; neighbours differ. */
  readonly pieces: readonly CurvePiece[];
  /**
   * The result at one input.
   *
   * @throws RangeError when the input is not among those that were asked for
   */
  readonly at: (input: DecimalInput) => ResultValue;
}

/** Why there is no curve: other inputs are missing, or the result turns at too many places. */
export interface NoCurve {
  readonly complete: false;
  /** Every input that is missing at some input of those that were asked for. */
  readonly missing: readonly string[];
  /** `CAISSE-CURVE-TOO-FINE` for a node that turns at too many places to be followed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What `curve` answers. */
export type CurveResult = NumberCurve | FactCurve | NoCurve;
