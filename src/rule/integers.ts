/** Operations on integers of any size. */

/** The largest integer up to which every integer is exact as a number of JavaScript: 2⁵³ − 1. */
export const SAFE_INTEGER = 9_007_199_254_740_991n;

/** The absolute value. */
export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The largest of at least one number. */
export const largestOf = (values: readonly bigint[]): bigint =>
  values.reduce((left, right) => (right > left ? right : left));

/** Ten to a power of zero or more. */
export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The greatest common divisor; zero only where both numbers are zero. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [absolute(left), absolute(right)];
  while (b > SAFE_INTEGER) [a, b] = [b, a % b];
  return b === 0n ? a : BigInt(divisorOfNumbers(Number(b), Number(a % b)));
}

/** Euclid’s algorithm on exact numbers, which are much faster than integers of any size. */
function divisorOfNumbers(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** The quotient rounded toward minus infinity; the divisor is not zero. */
export function floorDivided(dividend: bigint, divisor: bigint): bigint {
  const cut = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? cut - 1n : cut;
}

/** The quotient rounded toward plus infinity; the divisor is not zero. */
export const ceilingDivided = (dividend: bigint, divisor: bigint): bigint => -floorDivided(-dividend, divisor);
