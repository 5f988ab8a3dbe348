/** Indices that amounts follow. */
import type { Label } from '../words.ts';
import type { DatedFigure } from './assumed.ts';

/** An index: its values, each from a month on, in ascending order. An amount is multiplied by the value of its month divided by the first value. */
export interface Index {
  readonly label: Label;
  readonly values: readonly DatedFigure[];
  readonly source?: string | readonly string[];
}
