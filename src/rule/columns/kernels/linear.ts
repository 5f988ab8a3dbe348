/** Sums and products over a batch. All kernels run over arrays of floats that hold integers, so that each is compiled once for all rules. */

/** `a·x + c` */
export function linear1(out: Float64Array, x: Float64Array, a: number, c: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = a * x[row]! + c;
}

/** `a·x + b·y + c` */
export function linear2(
  out: Float64Array,
  x: Float64Array,
  a: number,
  y: Float64Array,
  b: number,
  c: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) out[row] = a * x[row]! + b * y[row]! + c;
}

/** `x·y` */
export function productOfTwo(out: Float64Array, x: Float64Array, y: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = x[row]! * y[row]!;
}
