/** The spread of the factors of a calibration. */
import type { FactorSpread } from './calibration.ts';

/** Measures the spread over the rows that have a weight. */
export function factorSpread(factors: Float64Array, weights: Float64Array): FactorSpread {
  const counted = factors.filter((_, row) => weights[row]! > 0).sort();
  const at = (quarter: number): number => counted[Math.floor(((counted.length - 1) * quarter) / 4)]!;
  const sorted = weights.slice().sort();
  const sum = sorted.reduce((total, weight) => total + weight, 0);
  const squares = sorted.reduce((total, weight) => total + weight * weight, 0);
  return {
    smallest: at(0),
    lowerQuartile: at(1),
    median: at(2),
    upperQuartile: at(3),
    largest: at(4),
    designEffect: (counted.length * squares) / (sum * sum),
  };
}
