/** Exact sums of products of integers at places, of any size. */

/** Sums at places from 0; a place without a product has the sum 0. */
export interface PlacedSums {
  /** Adds a product of whole numbers. */
  readonly add: (place: number, left: number, middle: number, right: number) => void;
  readonly sum: (place: number) => bigint;
}

const LIMIT = Number.MAX_SAFE_INTEGER;
const FIRST_LENGTH = 64;

/**
 * Creates sums.
 *
 * @remarks
 * A sum is a plain number as long as it is a safe integer; what exceeds it is carried to a BigInt.
 */
export function createPlacedSums(): PlacedSums {
  let plain = new Float64Array(FIRST_LENGTH);
  const carried = new Map<number, bigint>();
  const carry = (place: number, product: bigint): void => {
    carried.set(place, (carried.get(place) ?? 0n) + BigInt(plain[place]!) + product);
    plain[place] = 0;
  };
  return {
    add: (place, left, middle, right) => {
      if (place >= plain.length) plain = longer(plain, place + 1);
      const product = left * middle * right;
      const sum = plain[place]! + product;
      if (isSafe(product) && isSafe(sum)) plain[place] = sum;
      else carry(place, exactProduct(left, middle) * BigInt(right));
    },
    sum: (place) => (carried.get(place) ?? 0n) + BigInt(plain[place] ?? 0),
  };
}

/** The product of two whole numbers. */
export const exactProduct = (left: number, right: number): bigint => {
  const product = left * right;
  return isSafe(product) ? BigInt(product) : BigInt(left) * BigInt(right);
};

/** Whether a number that whole numbers gave is exact: beyond the limit it may be rounded. */
const isSafe = (value: number): boolean => value <= LIMIT && value >= -LIMIT;

function longer(old: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const fresh = new Float64Array(Math.max(2 * old.length, least));
  fresh.set(old);
  return fresh;
}
