/** The result of `curve`. */
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

/** Inputs over which the result follows one straight line, or one smooth curve. */
export interface CurveSegment extends InputRange {
  readonly valueFrom: DecimalText;
  readonly valueTo: DecimalText;
  /** `null` where the result is not a straight line, such as the product of two numbers that both vary with the input. */
  readonly line: CurveLine | null;
}

/** Two neighbouring inputs between which the result changes by more than slopes and roundings explain. */
export interface CurveJump {
  readonly before: DecimalText;
  readonly after: DecimalText;
  readonly valueBefore: DecimalText;
  readonly valueAfter: DecimalText;
  /** `valueAfter − valueBefore`. */
  readonly height: DecimalText;
}

/** The first input with a new slope; `null` for a slope that is not constant. */
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
  /** In order, over all requested inputs that are in no gap. */
  readonly segments: readonly CurveSegment[];
  readonly jumps: readonly CurveJump[];
  readonly kinks: readonly CurveKink[];
  /** Inputs at which the result is refused (`CurveOptions.where`), in order. */
  readonly gaps: readonly InputRange[];
  readonly minimum: CurveExtreme;
  readonly maximum: CurveExtreme;
  /**
   * The result at one input.
   *
   * @throws RangeError when the input is outside the requested ones
   */
  readonly at: (input: DecimalInput) => DecimalText;
  /**
   * All inputs whose result is exactly this.
   *
   * @throws RangeError when there are too many separate ranges
   */
  readonly inverse: (value: DecimalInput) => readonly InputRange[];
  /**
   * All inputs whose result is at least this.
   *
   * @throws RangeError when there are too many separate ranges
   */
  readonly reaches: (atLeast: DecimalInput) => readonly InputRange[];
  /** The number of steps that the curve took; see `CurveOptions.steps`. */
  readonly steps: number;
}

/** Inputs that give one word, or one yes or no. */
export interface CurvePiece extends InputRange {
  readonly value: ResultValue;
}

/** The result of a rule as a function of one input, where it is a condition or a category. */
export interface FactCurve {
  readonly complete: true;
  readonly type: 'boolean' | 'category';
  /** Consecutive, over all requested inputs; neighbours differ. */
  readonly pieces: readonly CurvePiece[];
  /**
   * The result at one input.
   *
   * @throws RangeError when the input is outside the requested ones
   */
  readonly at: (input: DecimalInput) => ResultValue;
  /** The number of steps that the curve took; see `CurveOptions.steps`. */
  readonly steps: number;
}

/** Why there is no curve: other inputs are missing, or the result has too many turning points. */
export interface NoCurve {
  readonly complete: false;
  /** Every input that is missing at some point of the curve. */
  readonly missing: readonly string[];
  /** `CAISSE-CURVE-TOO-MANY-SEGMENTS` for a node with too many turning points. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of steps that were taken; see `CurveOptions.steps`. */
  readonly steps: number;
}

/** The result of `curve`. */
export type CurveResult = NumberCurve | FactCurve | NoCurve;
