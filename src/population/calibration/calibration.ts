/** What a calibration reads and gives. */
import type { Diagnostic } from '../../money/index.ts';
import type { Weights } from '../population.ts';

/** A published total that weights must meet. */
export interface CalibrationTarget {
  /** The name, which diagnostics and the report use. */
  readonly name: string;
  /** What a household of each row adds to the total, such as 1 for its type, its number of persons, or its wages. */
  readonly values: ArrayLike<number>;
  /** The published total. */
  readonly total: number;
}

/** The smallest and largest factor by which a weight may change. */
export interface FactorBounds {
  /** From 0, below 1. */
  readonly lower: number;
  /** Above 1. */
  readonly upper: number;
}

/** The distance that a calibration keeps smallest. */
export type CalibrationMethod =
  | {
      /** The entropy: factors are exponentials, above zero without limit. */
      readonly method: 'raking';
    }
  | {
      /** The bounded logit: factors stay within bounds. */
      readonly method: 'logit';
      readonly bounds: FactorBounds;
    };

/** Options of `calibrateWeights`. */
export type CalibrateWeightsOptions = CalibrationMethod & {
  /**
   * The decimals of the weights after rounding.
   *
   * @defaultValue 0
   */
  readonly decimals?: number;
  /**
   * Targets that rounded weights meet exactly: their values are 0 or 1, and no row has 1 in two of them. The rows of none are one group of their own, whose sum is kept.
   *
   * @defaultValue none: the sum of all weights is kept
   */
  readonly keep?: readonly string[];
};

/** A target, and what the weights make of it. */
export interface MetTarget {
  readonly name: string;
  readonly total: number;
  /** With the weights before. */
  readonly before: number;
  /** With the calibrated weights, before rounding. */
  readonly calibrated: number;
  /** With the rounded weights. */
  readonly rounded: number;
  /** Other targets from which this one follows; none for most. */
  readonly followsFrom: readonly string[];
}

/** The spread of the factors of a calibration, over rows with a weight. */
export interface FactorSpread {
  readonly smallest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly largest: number;
  /** The design effect of the calibrated weights after Kish: rows × sum of squares ÷ square of the sum. */
  readonly designEffect: number;
}

/** Weights that meet their targets. */
export interface Calibration {
  readonly ok: true;
  /** The rounded weights, for a population. */
  readonly weights: Weights;
  /** The weights before rounding. */
  readonly calibrated: Float64Array;
  /** What each weight was multiplied by, before rounding: the g-weights. */
  readonly factors: Float64Array;
  readonly spread: FactorSpread;
  readonly targets: readonly MetTarget[];
  /** The number of steps of Newton. */
  readonly steps: number;
}

/** Weights that meet their targets, or diagnostics. */
export type CalibrateWeightsResult = Calibration | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
