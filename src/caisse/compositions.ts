/** The compositions of households by class of ages. */

/** The number of members in each class. */
export type Counts = readonly number[];

/** How many compositions have from one to another number of members. */
export function countCompositions(classes: number, from: number, to: number): number {
  return upTo(classes, to) - upTo(classes, from - 1);
}

/** The largest number of members up to which there are at most `limit` compositions; at least one. */
export function largestSize(classes: number, limit: number): number {
  let size = 1;
  while (countCompositions(classes, 1, size + 1) <= limit) size += 1;
  return size;
}

/**
 * The compositions with from one to another number of members.
 *
 * @remarks
 * Smaller households come first; of one size, those with more members in the last class.
 */
export function compositionsOf(classes: number, from: number, to: number): readonly Counts[] {
  return Array.from({ length: to - from + 1 }, (_, place) => compositionsOfSize(classes, from + place)).flat();
}

function compositionsOfSize(classes: number, size: number): readonly Counts[] {
  if (classes === 1) return [[size]];
  return Array.from({ length: size + 1 }, (_, others) => others).flatMap((others) =>
    compositionsOfSize(classes - 1, others).map((counts) => [...counts, size - others]),
  );
}

/** The number of compositions of at most `size` members, the empty one included: `size + classes` over `classes`. */
function upTo(classes: number, size: number): number {
  let count = 1;
  for (let place = 1; place <= classes; place += 1) count = (count * (size + place)) / place;
  return count;
}
