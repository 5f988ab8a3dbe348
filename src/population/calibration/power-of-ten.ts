/** Powers of ten that are exact. */

/** Ten to the power of a small whole number: `10 ** exponent` is not exact in every engine. */
export function powerOfTen(exponent: number): number {
  let power = 1;
  for (let place = 0; place < exponent; place += 1) power *= 10;
  return power;
}
