/** Many households in columns, with what each stands for. */
import type { IntegerArray, Table } from '../rule/many.ts';

/** How many households a row stands for: the entry divided by ten to the power of `decimals`. */
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
