/** Whole numbers of any realistic size in two floating-point numbers: `high × 2⁵² + low`, with `low` from 0 to below 2⁵². */

/** A whole number that is not negative, of any size: a number if it is below 2⁵². */
export type Whole = number | bigint;

/** Two numbers that are below it add up to a safe integer. */
const BASE = 2 ** 52;

/** A whole number from its two parts. */
export const wholeOf = (high: number, low: number): Whole =>
  high === 0 ? low : BigInt(high) * BigInt(BASE) + BigInt(low);

/** Writes the product of two whole numbers that are not negative. */
export function writeProduct(numbers: Float64Array, at: number, left: number, right: number): void {
  const product = left * right;
  const isPlain = product < BASE;
  const exact = isPlain ? 0n : BigInt(left) * BigInt(right);
  numbers[at] = isPlain ? 0 : Number(exact / BigInt(BASE));
  numbers[at + 1] = isPlain ? product : Number(exact % BigInt(BASE));
}

/** Adds a whole number to another. */
export function addWhole(to: Float64Array, at: number, from: Float64Array, source: number): void {
  const low = to[at + 1]! + from[source + 1]!;
  const isBelow = low < BASE;
  to[at] = to[at]! + from[source]! + (isBelow ? 0 : 1);
  to[at + 1] = isBelow ? low : low - BASE;
}

/** Raises a whole number to another one if that is larger. */
export function raiseWhole(to: Float64Array, at: number, from: Float64Array, source: number): void {
  const [high, low] = [from[source]!, from[source + 1]!];
  if (high < to[at]! || (high === to[at]! && low <= to[at + 1]!)) return;
  to[at] = high;
  to[at + 1] = low;
}
