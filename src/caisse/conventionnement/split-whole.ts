/** Splits whole cents over lines. */
import { cents, splitAmount } from '../../money/index.ts';

/**
 * Splits whole cents in proportion to whole weights, as `splitAmount` does, without decimals where all products are below 2⁵³.
 *
 * @param total - cents, not above the sum of the weights
 * @param weights - whole numbers, not all zero
 * @law whole cents are split as splitAmount splits them
 */
export function splitWhole(total: number, weights: readonly number[]): readonly number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (!Number.isSafeInteger(total * sum)) return splitAmount(cents(total, 'once'), weights);
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const weight of weights) {
    const product = total * weight;
    const remainder = product % sum;
    const part = (product - remainder) / sum;
    parts.push(part);
    remainders.push(remainder);
    left -= part;
  }
  if (left === 0) return parts;
  // The left-over cents go to the remainders above the last one that is served, then to those equal to it, from the first on.
  const last = Float64Array.from(remainders).sort()[weights.length - left]!;
  const above = remainders.filter((remainder) => remainder > last).length;
  let equal = left - above;
  remainders.forEach((remainder, place) => {
    if (remainder > last) parts[place]! += 1;
    else if (remainder === last && equal > 0) {
      parts[place]! += 1;
      equal -= 1;
    }
  });
  return parts;
}
