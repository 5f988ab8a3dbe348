/**
 * Division with rounding over a batch.
 *
 * A bias, a part of the divisor, moves the numerator away from zero, and the quotient is truncated. In double arithmetic the truncation is
 * exact as long as numerator, bias and divisor together stay below 2⁵³: a quotient that is not an integer is then at least `1 ÷ divisor` away
 * from one, and the error of the division is smaller than that.
 */

/** `multiple × (a·x ÷ b·y)`, the divisor above zero, rounded by a bias: `part` of the divisor, whole, and `more`. */
export function quotientByBias(
  out: Float64Array,
  x: Float64Array,
  y: Float64Array,
  figures: Float64Array,
  rows: number,
): void {
  const [a, b, part, more, multiple] = [figures[0]!, figures[1]!, figures[2]!, figures[3]!, figures[4]!];
  for (let row = 0; row < rows; row += 1) {
    const numerator = a * x[row]!;
    const divisor = b * y[row]!;
    const bias = Math.trunc(part * divisor) + more;
    out[row] = multiple * Math.trunc((numerator + bias * (1 - 2 * +(numerator < 0))) / divisor);
  }
}

/** `multiple × (a·x ÷ b·y)`, the divisor above zero, to the nearest, ties to the even one. */
export function quotientToEven(
  out: Float64Array,
  x: Float64Array,
  y: Float64Array,
  figures: Float64Array,
  rows: number,
): void {
  const [a, b, , , multiple] = [figures[0]!, figures[1]!, figures[2]!, figures[3]!, figures[4]!];
  for (let row = 0; row < rows; row += 1) {
    const numerator = a * x[row]!;
    const divisor = b * y[row]!;
    const sign = 1 - 2 * +(numerator < 0);
    const half = Math.trunc(0.5 * divisor);
    const moved = numerator * sign + half;
    const nearest = Math.trunc(moved / divisor);
    const isTie = +(half + half === divisor) * +(nearest * divisor === moved);
    const isOdd = nearest - 2 * Math.trunc(nearest / 2);
    out[row] = multiple * sign * (nearest - isTie * isOdd);
  }
}
