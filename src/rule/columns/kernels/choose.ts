/**
 * One of two values over a batch, without a branch: each is multiplied by 1 or 0. All values of a batch are finite, so the value not chosen
 * becomes zero.
 */

/** `condition ? a·x : b·y` */
export function choose(
  out: Float64Array,
  condition: Float64Array,
  x: Float64Array,
  a: number,
  y: Float64Array,
  b: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const taken = condition[row]!;
    out[row] = taken * (a * x[row]!) + (1 - taken) * (b * y[row]!);
  }
}

/** `condition ? a·x : otherwise` */
export function chooseOr(
  out: Float64Array,
  condition: Float64Array,
  x: Float64Array,
  a: number,
  otherwise: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const taken = condition[row]!;
    out[row] = taken * (a * x[row]!) + (1 - taken) * otherwise;
  }
}

/** The smaller of `a·x` and `b·y`. */
export function smallerTerm(
  out: Float64Array,
  x: Float64Array,
  a: number,
  y: Float64Array,
  b: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const [left, right] = [a * x[row]!, b * y[row]!];
    const taken = +(left <= right);
    out[row] = taken * left + (1 - taken) * right;
  }
}

/** The larger of `a·x` and `b·y`. */
export function largerTerm(
  out: Float64Array,
  x: Float64Array,
  a: number,
  y: Float64Array,
  b: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const [left, right] = [a * x[row]!, b * y[row]!];
    const taken = +(left >= right);
    out[row] = taken * left + (1 - taken) * right;
  }
}

/** `x and y`, for known conditions. */
export function bothHold(out: Float64Array, x: Float64Array, y: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = x[row]! * y[row]!;
}

/** `x or y`, for known conditions. */
export function eitherHolds(out: Float64Array, x: Float64Array, y: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = x[row]! + y[row]! - x[row]! * y[row]!;
}
