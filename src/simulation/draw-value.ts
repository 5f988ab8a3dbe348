/** Draws a value of a distribution by whole numbers only. */
import type { DrawValues } from '../caisse/index.ts';
import { decimalPlaces, exact, scaledText, toScaledInteger } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';

/** Gives the value for 64 random bits. A larger number of bits gives the same or a larger value. */
export type ValueDrawer = (bits: bigint) => DecimalText;

const BITS = 64n;

/**
 * Makes the drawer of a distribution.
 *
 * @remarks
 * Each value has a whole number as its weight, and 64 random bits choose a place among all of them; so a likelihood differs from its weight by less than
 * one part in 2^64 of the sum. In a range with a mode, the weights of the steps rise evenly to the mode and fall evenly after it, and no step has the weight zero.
 */
export function valueDrawer(values: DrawValues): ValueDrawer {
  if (values.kind === 'list') return listDrawer(values.values);
  const { low, mode, high, decimals } = values;
  const scaled = (text: DecimalText): bigint => toScaledInteger(exact(text), decimals);
  const place = rangePlace(scaled(low), mode === null ? null : scaled(mode), scaled(high));
  return (bits) => scaledText(place(bits), decimals);
}

function rangePlace(low: bigint, mode: bigint | null, high: bigint): (bits: bigint) => bigint {
  if (mode === null) {
    const steps = high - low + 1n;
    return (bits) => low + ((bits * steps) >> BITS);
  }
  const [rising, falling] = [mode - low + 1n, high - mode + 1n];
  const below = falling * triangular(rising);
  const sum = below + rising * triangular(falling - 1n);
  return (bits) => {
    const place = (bits * sum) >> BITS;
    return place < below ? low + triangularRoot(place / falling) : high - triangularRoot((sum - 1n - place) / rising);
  };
}

/** 1 + 2 + … + a number. */
const triangular = (number: bigint): bigint => (number * (number + 1n)) / 2n;

/** The largest number whose triangular number is at most a number. */
const triangularRoot = (number: bigint): bigint => (squareRoot(8n * number + 1n) - 1n) / 2n;

/** The square root, rounded down. */
function squareRoot(number: bigint): bigint {
  if (number < 2n) return number;
  let root = 1n << BigInt((number.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + number / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function listDrawer(values: Extract<DrawValues, { readonly kind: 'list' }>['values']): ValueDrawer {
  const decimals = Math.max(...values.map(({ weight }) => decimalPlaces(exact(weight))));
  let sum = 0n;
  const ends = values.map(({ weight }) => (sum += toScaledInteger(exact(weight), decimals)));
  const total = sum;
  return (bits) => {
    const place = (bits * total) >> BITS;
    return values[ends.findIndex((end) => place < end)]!.value;
  };
}
