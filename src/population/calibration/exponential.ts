/** The exponential function by additions and multiplications only. */

/** The logarithm of 2 in two parts; whole multiples of the first part are exact. */
const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;

/** The largest argument. Larger ones are cut, so that the result is finite. */
const LIMIT = 700;

/** The number of terms of the series on the reduced argument, which is at most half of the logarithm of 2. */
const TERMS = 15;

/**
 * The exponential function, the same to the last bit on every machine.
 *
 * @remarks
 * `Math.exp` may differ in its last bit between engines. Additions, multiplications and divisions may not: their results are those of IEEE 754. Arguments beyond ±700 are cut.
 */
export function exponential(argument: number): number {
  const cut = Math.max(-LIMIT, Math.min(LIMIT, argument));
  const twos = Math.round(cut / (LN2_HIGH + LN2_LOW));
  const rest = cut - twos * LN2_HIGH - twos * LN2_LOW;
  let sum = 1;
  for (let term = TERMS; term > 0; term -= 1) sum = 1 + (rest * sum) / term;
  return sum * powerOfTwo(twos);
}

/** A power of two with a whole exponent, exact: `2 ** exponent` is not exact in every engine. */
export function powerOfTwo(exponent: number): number {
  let power = 1;
  let square = exponent < 0 ? 0.5 : 2;
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
