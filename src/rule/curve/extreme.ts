/** The smallest or largest value of some pieces, and the first inputs that give it. */
import type { NumberInputNode } from '../rule-node.ts';
import type { CurveExtreme } from './curve-result.ts';
import { fractionText } from './fraction-text.ts';
import { inputRangeText } from './grid.ts';
import type { Patience } from './signs-on.ts';
import { extremeOf, type NumberPieces, whereValue } from './where-value.ts';

/** The largest value of some pieces and its first inputs, or the smallest for side −1; `null` where the search is too long. */
export function extreme(
  input: NumberInputNode,
  pieces: NumberPieces,
  side: 1 | -1,
  patience: Patience,
): CurveExtreme | null {
  const value = extremeOf(pieces, side, patience);
  if (value === null) return null;
  const first = whereValue(pieces, value, (sign) => sign === 0, patience)?.[0];
  return first === undefined ? null : { value: fractionText(value), ...inputRangeText(input, first) };
}
