/**
 * Fused scales over a batch: `multiple × trunc((constant + slope × x) ÷ divisor) + offset`, with the figures of the piece that contains `x`.
 *
 * The index of a piece is the number of thresholds reached. It is counted without a branch: incomes are unordered, and a mispredicted branch
 * costs more than all the arithmetic. Figures are read from typed arrays before the loop, so that the engine knows that they are floats; it
 * would check the type of an argument in each iteration.
 */

/** The figures of a fused scale. */
export interface PiecewiseFigures {
  /** The thresholds of all pieces but the first, padded with infinities. */
  readonly from: Float64Array;
  readonly constant: Float64Array;
  readonly slope: Float64Array;
  readonly divisor: Float64Array;
  /** The multiple and the offset. */
  readonly result: Float64Array;
}

type PiecewiseKernel = (out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number) => void;

/** The kernel for a number of thresholds, and the number of entries of `from` that it reads. */
export function piecewiseKernel(thresholds: number): { readonly run: PiecewiseKernel; readonly reads: number } {
  if (thresholds === 0) return { run: oneLine, reads: 0 };
  if (thresholds <= 2) return { run: upTo2, reads: 2 };
  if (thresholds <= 4) return { run: upTo4, reads: 4 };
  if (thresholds <= 6) return { run: upTo6, reads: 6 };
  if (thresholds <= 8) return { run: upTo8, reads: 8 };
  return { run: searched, reads: 2 ** Math.ceil(Math.log2(thresholds + 1)) };
}

function oneLine(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const [c, s, d] = [figures.constant[0]!, figures.slope[0]!, figures.divisor[0]!];
  const [m, o] = [figures.result[0]!, figures.result[1]!];
  for (let row = 0; row < rows; row += 1) out[row] = m * Math.trunc((c + s * x[row]!) / d) + o;
}

function upTo2(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const { from, constant, slope, divisor, result } = figures;
  const [f0, f1] = [from[0]!, from[1]!];
  const [m, o] = [result[0]!, result[1]!];
  for (let row = 0; row < rows; row += 1) {
    const v = x[row]!;
    const p = +(v >= f0) + +(v >= f1);
    out[row] = m * Math.trunc((constant[p]! + slope[p]! * v) / divisor[p]!) + o;
  }
}

function upTo4(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const { from, constant, slope, divisor, result } = figures;
  const [f0, f1, f2, f3] = [from[0]!, from[1]!, from[2]!, from[3]!];
  const [m, o] = [result[0]!, result[1]!];
  for (let row = 0; row < rows; row += 1) {
    const v = x[row]!;
    const p = +(v >= f0) + +(v >= f1) + +(v >= f2) + +(v >= f3);
    out[row] = m * Math.trunc((constant[p]! + slope[p]! * v) / divisor[p]!) + o;
  }
}

function upTo6(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const { from, constant, slope, divisor, result } = figures;
  const [f0, f1, f2, f3, f4, f5] = [from[0]!, from[1]!, from[2]!, from[3]!, from[4]!, from[5]!];
  const [m, o] = [result[0]!, result[1]!];
  for (let row = 0; row < rows; row += 1) {
    const v = x[row]!;
    const p = +(v >= f0) + +(v >= f1) + +(v >= f2) + +(v >= f3) + +(v >= f4) + +(v >= f5);
    out[row] = m * Math.trunc((constant[p]! + slope[p]! * v) / divisor[p]!) + o;
  }
}

function upTo8(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const { from, constant, slope, divisor, result } = figures;
  const [f0, f1, f2, f3] = [from[0]!, from[1]!, from[2]!, from[3]!];
  const [f4, f5, f6, f7] = [from[4]!, from[5]!, from[6]!, from[7]!];
  const [m, o] = [result[0]!, result[1]!];
  for (let row = 0; row < rows; row += 1) {
    const v = x[row]!;
    const low = +(v >= f0) + +(v >= f1) + +(v >= f2) + +(v >= f3);
    const p = low + +(v >= f4) + +(v >= f5) + +(v >= f6) + +(v >= f7);
    out[row] = m * Math.trunc((constant[p]! + slope[p]! * v) / divisor[p]!) + o;
  }
}

/** Any number of thresholds, by bisection without a branch; the length of `from` is a power of two. */
function searched(out: Float64Array, x: Float64Array, figures: PiecewiseFigures, rows: number): void {
  const { from, constant, slope, divisor, result } = figures;
  const [m, o] = [result[0]!, result[1]!];
  const half = from.length >> 1;
  for (let row = 0; row < rows; row += 1) {
    const v = x[row]!;
    let p = 0;
    for (let step = half; step > 0; step >>= 1) p += step * +(v >= from[p + step - 1]!);
    out[row] = m * Math.trunc((constant[p]! + slope[p]! * v) / divisor[p]!) + o;
  }
}
