/** Comparisons over a batch: 1 where they hold, 0 where not. */
import type { Comparison } from '../../rule-node.ts';

/** Compares `a·x` with `b·y`. */
type ComparisonKernel = (
  out: Float64Array,
  x: Float64Array,
  a: number,
  y: Float64Array,
  b: number,
  rows: number,
) => void;

/** The kernel of a comparison. */
export function comparisonKernel(operator: Comparison): ComparisonKernel {
  switch (operator) {
    case 'less':
      return isLess;
    case 'at-most':
      return isAtMost;
    case 'equal':
      return isEqual;
    case 'at-least':
      return (out, x, a, y, b, rows) => {
        isAtMost(out, y, b, x, a, rows);
      };
    case 'more':
      return (out, x, a, y, b, rows) => {
        isLess(out, y, b, x, a, rows);
      };
    default:
      return operator satisfies never;
  }
}

/** `a·x < b·y` */
function isLess(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = +(a * x[row]! < b * y[row]!);
}

/** `a·x ≤ b·y` */
function isAtMost(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = +(a * x[row]! <= b * y[row]!);
}

/** `a·x = b·y` */
function isEqual(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const [left, right] = [a * x[row]!, b * y[row]!];
    out[row] = +(left === right);
  }
}
