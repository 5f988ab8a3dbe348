/** Groups rows by their rank. */
import { firstPlace, type Ranked } from './ranked.ts';

/** Limits of groups by rank, in percent of all sizes, ascending: `[10, 20, …, 90]` for tenths. */
export type Cuts = readonly number[];

/** The limits of tenths. */
export const TENTHS: Cuts = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** The limits of tenths, of the top 5 % and of the top 1 %. */
export const TENTHS_AND_TOP: Cuts = [...TENTHS, 95, 99];

/**
 * The group of each value, from 0: the number of limits that all sizes below the value reach.
 *
 * @remarks
 * Rows of equal value are in one group, whatever their order, so that a group can be larger or smaller than its share.
 */
export function groupsByRank({ count, value: valueAt, upTo, whole }: Ranked, cuts: Cuts): (value: number) => number {
  // Each group starts at the first value that has enough below it.
  const starts = cuts.map((cut) => {
    const place = firstPlace(count, (at) => BigInt(upTo(at - 1)) * 100n >= BigInt(cut) * whole);
    return place < count ? valueAt(place) : Infinity;
  });
  return (value) => {
    let group = 0;
    while (group < starts.length && value >= starts[group]!) group += 1;
    return group;
  };
}
