/** Whole numbers of households in proportion to weights. */
import { decimalPlaces, exact, toScaledInteger } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';

/** Weights as whole numbers, with their sum. */
export interface Weights {
  readonly of: readonly bigint[];
  readonly sum: bigint;
}

/** The limits and the order in which whole numbers approach their shares. */
export interface Apportioning {
  /** The numbers to stay close to: a number falls only if it must, or rises only if it must. */
  readonly from: readonly number[];
  /** What each has been short of its share so far, in parts of `scale`: what is short most is served first. */
  readonly short: readonly bigint[];
  readonly scale: bigint;
}

/** Weights of decimal shares. */
export function weightsOf(shares: readonly DecimalText[]): Weights {
  const places = Math.max(0, ...shares.map((share) => decimalPlaces(exact(share))));
  return wholeWeights(shares.map((share) => toScaledInteger(exact(share), places)));
}

/** Whole weights with their sum. */
export const wholeWeights = (of: readonly bigint[]): Weights => ({
  of,
  sum: of.reduce((sum, weight) => sum + weight, 0n),
});

/**
 * Splits a number by weights, so that each part is its exact share rounded down or up.
 *
 * @remarks
 * A part changes against the direction of the whole only if no other split has all parts rounded down or up.
 * They sum to `count`; all are zero without a weight.
 */
export function apportion(count: number, weights: Weights, { from, short, scale }: Apportioning): readonly number[] {
  if (weights.sum === 0n) return weights.of.map(() => 0);
  const quotas = quotasOf(count, weights);
  const parts = quotas.map(({ down, rest }, place) =>
    Math.min(Math.max(from[place]!, down), rest === 0n ? down : down + 1),
  );
  const left = count - parts.reduce((sum, part) => sum + part, 0);
  const step = left < 0 ? -1 : 1;
  const open = quotas
    .map(({ down, rest }, place) => ({
      place,
      isOpen: rest !== 0n && (step > 0 ? parts[place] === down : parts[place] !== down),
      lack: short[place]! * weights.sum + rest * scale,
    }))
    .filter(({ isOpen }) => isOpen)
    .sort((one, other) => step * compareDown(one.lack, other.lack) || step * (one.place - other.place));
  for (const { place } of open.slice(0, Math.abs(left))) parts[place]! += step;
  return parts;
}

/**
 * Splits a number by weights as {@link apportion} does, with at most `limits` of each, whose sum is not below the number.
 */
export function apportionWithin(
  count: number,
  weights: Weights,
  { limits, short, scale }: { readonly limits: readonly number[] } & Omit<Apportioning, 'from'>,
): readonly number[] {
  if (weights.sum === 0n) return weights.of.map(() => 0);
  const quotas = quotasOf(count, weights);
  const parts = quotas.map(({ down }, place) => Math.min(down, limits[place]!));
  let left = count - parts.reduce((sum, part) => sum + part, 0);
  const order = quotas
    .map(({ rest }, place) => ({ place, isExact: rest === 0n, lack: short[place]! * weights.sum + rest * scale }))
    .sort(
      (one, other) =>
        Number(one.isExact) - Number(other.isExact) || compareDown(one.lack, other.lack) || one.place - other.place,
    );
  while (left > 0) {
    const open = order.filter(({ place }) => parts[place]! < limits[place]!);
    if (open.length === 0) break;
    for (const { place } of open.slice(0, left)) parts[place]! += 1;
    left -= Math.min(left, open.length);
  }
  return parts;
}

/** The exact share of each weight: whole households, and the rest in parts of the sum of the weights. */
const quotasOf = (count: number, { of, sum }: Weights): readonly { readonly down: number; readonly rest: bigint }[] =>
  of.map((weight) => {
    const share = BigInt(count) * weight;
    return { down: Number(share / sum), rest: share % sum };
  });

const compareDown = (one: bigint, other: bigint): number => (one > other ? -1 : one < other ? 1 : 0);
