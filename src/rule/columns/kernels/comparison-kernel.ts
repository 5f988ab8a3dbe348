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
      return less;
    case 'at-most':
      return atMost;
    case 'equal':
      return equal;
    case 'at-least':
      return (out, x, a, y, b, rows) => {
        atMost(out, y, b, x, a, rows);
      };
    case 'more':
      return (out, x, a, y, b, rows) => {
        less(out, y, b, x, a, rows);
      };
    default:
      return operator satisfies never;
  }
}

/** `a·x < b·y` */
function less(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = +(a * x[row]! < b * y[row]!);
}

/** `a·x ≤ b·y` */
function atMost(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = +(a * x[row]! <= b * y[row]!);
}

/** `a·x = b·y` */
function equal(out: Float64Array, x: Float64Array, a: number, y: Float64Array, b: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const [left, right] = [a * x[row]!, b * y[row]!];
    out[row] = +(left === right);
  }
}
