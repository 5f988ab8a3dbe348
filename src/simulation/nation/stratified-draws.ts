/** A Latin hypercube by whole numbers. */
import { createStream, type Stream } from '../draw-stream.ts';

/**
 * The places of the draws of one assumption, from 0 to 2^64 less 1.
 *
 * @remarks
 * The places are cut into as many equal strata as there are draws; each stratum is hit once, in an order that is drawn. Both the order and the place within a stratum follow from the seed and the id of the assumption alone.
 */
export function stratifiedDraws(seed: number, id: string, runs: number): readonly bigint[] {
  const bits = createStream(seed, JSON.stringify(['nation', id]), null);
  const order = shuffled(runs, createStream(seed, JSON.stringify(['nation', id, 'order']), null));
  return order.map((stratum) => ((BigInt(stratum) << BITS) + bits()) / BigInt(runs));
}

const BITS = 64n;

/** The whole numbers from 0 below a number in a drawn order (Fisher and Yates). */
function shuffled(count: number, bits: Stream): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Number((bits() * BigInt(last + 1)) >> BITS);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The place of a draw in a list of some length. */
export const placeInList = (draw: bigint, length: number): number => Number((draw * BigInt(length)) >> BITS);
