/** The factor of a weight as a function of the multipliers of the targets. */
import type { CalibrationMethod } from './calibration.ts';
import { exponential } from './exponential.ts';

/** The factor and its derivative at a sum of multipliers. */
export interface FactorFunction {
  readonly value: (sum: number) => number;
  /** The derivative, from the value. */
  readonly slope: (value: number) => number;
  /** The limits of the factor, which it does not reach. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * The factor of a method: `exp(u)` for raking, and the logistic curve between the bounds for logit, with value and derivative 1 at zero.
 *
 * @source Deville and Särndal, Calibration Estimators in Survey Sampling, 1992, cases 2 and 6
 */
export function factorOf(options: CalibrationMethod): FactorFunction {
  switch (options.method) {
    case 'raking':
      return { value: exponential, slope: (value) => value, lower: 0, upper: Infinity };
    case 'logit': {
      const { lower, upper } = options.bounds;
      const steepness = (upper - lower) / ((1 - lower) * (upper - 1));
      const value = (sum: number): number => {
        const grown = exponential(steepness * sum);
        return (lower * (upper - 1) + upper * (1 - lower) * grown) / (upper - 1 + (1 - lower) * grown);
      };
      const slope = (at: number): number => (steepness * (at - lower) * (upper - at)) / (upper - lower);
      return { value, slope, lower, upper };
    }
    default:
      return options satisfies never;
  }
}
