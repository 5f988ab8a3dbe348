/** Splits whole numbers that are not money. */

/**
 * Splits a whole number in proportion to shares by largest remainder; the first of equal remainders is favoured.
 *
 * @returns one whole number for each share; zeros if all shares are zero
 */
export function splitWhole(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((left, right) => left + right, 0);
  if (sum === 0) return shares.map(() => 0);
  const parts = shares.map((share, place) => {
    const exact = (total * share) / sum;
    return { place, floor: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const left = total - parts.reduce((given, { floor }) => given + floor, 0);
  const favoured = [...parts].sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  const extra = new Set(favoured.slice(0, left).map(({ place }) => place));
  return parts.map(({ place, floor }) => floor + +extra.has(place));
}
