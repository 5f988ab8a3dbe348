/** Checks how many runs are drawn, from which seed, and which quantiles are stated. */
import { checkArgument, checkProgress, type DecimalInput, exact, type Progress, toPlainText } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';

/** The largest number of runs. */
export const RUNS_LIMIT = 10_000;

const QUANTILES: readonly DecimalInput[] = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The number of runs, the seed, and the quantiles as ratios in ascending order. */
export interface DrawnRuns {
  readonly runs: number;
  readonly seed: number;
  readonly quantiles: readonly DecimalText[];
}

/**
 * Checks the options of runs, for programs without types.
 *
 * @throws TypeError or RangeError that names the option
 */
export function checkRuns(options: {
  readonly runs: number;
  readonly seed: number;
  readonly quantiles?: readonly DecimalInput[];
  readonly progress?: Progress;
}): DrawnRuns {
  const { runs, seed, quantiles = QUANTILES } = options;
  checkArgument('options.runs', runs, 'number');
  checkArgument('options.seed', seed, 'number');
  checkArgument('options.quantiles', quantiles, 'list');
  checkProgress(options.progress);
  if (!Number.isInteger(runs) || runs < 1 || runs > RUNS_LIMIT) {
    throw new RangeError(`options.runs: ${runs} is not a whole number from 1 to ${RUNS_LIMIT}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`options.seed: ${seed} is not a whole number`);
  if (quantiles.length === 0) throw new RangeError('options.quantiles: no quantile');
  const read = quantiles.map((quantile, place) => exact(quantile, `options.quantiles.${place}`));
  const wrong = read.find((quantile) => quantile.isNegative() || quantile.gt(1));
  if (wrong !== undefined) throw new RangeError(`options.quantiles: ${wrong.toFixed()} is not from 0 to 1`);
  return { runs, seed, quantiles: [...new Set(read.sort((left, right) => left.cmp(right)).map(toPlainText))] };
}
