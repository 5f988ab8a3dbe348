/** Indices that amounts follow. */
import type { DecimalInput } from '../../money/index.ts';
import type { Figure, Label } from '../words.ts';
import type { Draw, ThreeCases } from './assumed.ts';

/** A value of an index from a month on: one value, one for each case, or a distribution. */
export interface IndexValue {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  readonly value: DecimalInput | ThreeCases<Figure> | Draw;
  readonly source?: string | readonly string[];
  readonly assumption?: Label;
}

/** An index: its values, each from a month on, in ascending order. An amount is multiplied by the value of its month divided by the first value. */
export interface Index {
  readonly label: Label;
  readonly values: readonly IndexValue[];
  readonly source?: string | readonly string[];
}
