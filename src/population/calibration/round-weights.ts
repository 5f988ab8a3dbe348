/** Rounds weights so that sums are kept. */
import { powerOfTen } from './power-of-ten.ts';

/** Weights to round. */
export interface WeightsToRound {
  readonly weights: Float64Array;
  readonly decimals: number;
  /** The group of each row. */
  readonly groupOf: Int32Array;
  /** The sum of each group. */
  readonly sums: readonly number[];
  /** The order among equal remainders: a smaller rank first, then the earlier row. */
  readonly rankOf: Int32Array;
}

/**
 * Rounds weights by largest remainder within groups.
 *
 * @remarks
 * Each weight loses what is below its last decimal. The units that a group lacks go one by one to the largest remainders.
 *
 * @returns the weights in units of their last decimal
 */
export function roundWeights({ weights, decimals, groupOf, sums, rankOf }: WeightsToRound): Float64Array {
  const scale = powerOfTen(decimals);
  const rounded = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  const lacking = sums.map((sum) => Math.round(sum * scale));
  const rows: number[][] = sums.map(() => []);
  weights.forEach((weight, row) => {
    rounded[row] = Math.floor(weight * scale);
    remainders[row] = weight * scale - rounded[row];
    lacking[groupOf[row]!]! -= rounded[row];
    if (weight > 0) rows[groupOf[row]!]!.push(row);
  });
  const byClaim = (left: number, right: number): number =>
    remainders[right]! - remainders[left]! || rankOf[left]! - rankOf[right]! || left - right;
  lacking.forEach((units, group) => {
    for (const row of rows[group]!.sort(byClaim).slice(0, Math.max(0, units))) rounded[row]! += 1;
  });
  return rounded;
}
