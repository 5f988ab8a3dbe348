/** Many households in columns, with weights. */
import type { IntegerArray, Table } from '../rule/many.ts';

/** The number of households that each row represents: the value divided by ten to the power of `decimals`. */
export interface Weights {
  readonly values: IntegerArray;
  readonly decimals: number;
  readonly largest: number;
}

/**
 * Households in columns, each row with its weight.
 *
 * @french population
 */
export interface Population {
  readonly table: Table;
  /** `null`: every row is one household. */
  readonly weights: Weights | null;
}
