/** Puts rows in the order of a value. */
import type { Ranked } from './ranked.ts';
import { addWhole, raiseWhole, type Whole, wholeOf, writeProduct } from './whole-numbers.ts';

/** Puts rows in the order of their values. */
export interface Ranking {
  /** Adds a row: its value, its weight, what it counts for, such as its persons, and its children. A row of size zero does not count. */
  readonly add: (value: number, weight: number, counted: number, children: number) => void;
  readonly ranked: () => Ranked;
}

/** Records of values, one after the other. */
interface Run {
  readonly numbers: Float64Array;
  count: number;
}

/** The places of the numbers of a record: the value, and sums over the rows that have it. Sizes, children and the largest size take two places each. */
const [VALUE, SIZE, CHILDREN, ROWS, ROWS_WITH_CHILDREN, LARGEST] = [0, 1, 3, 5, 6, 7];

/** The length of a record. */
const WIDTH = 9;

/** The number of rows that are sorted at once. */
const CHUNK = 2 ** 15;

/**
 * Creates a ranking without rows.
 *
 * @remarks
 * Rows are sorted in chunks, rows of equal value are added up, and runs of similar length are merged: memory follows the number of distinct values, and is read in order. Looking each value up
 * in a table would read memory at random, which takes several times as long.
 */
export function createRanking(): Ranking {
  const chunk = createRun(CHUNK);
  const runs: Run[] = [];
  const sortChunk = (): void => {
    runs.push(sorted(chunk));
    chunk.count = 0;
    while (runs.length > 1 && runs.at(-2)!.count <= 2 * runs.at(-1)!.count) runs.push(merged(runs.pop()!, runs.pop()!));
  };
  return {
    add: (value, weight, counted, children) => {
      if (weight === 0 || counted === 0) return;
      const { numbers, count } = chunk;
      const at = count * WIDTH;
      numbers[at + VALUE] = value;
      writeProduct(numbers, at + SIZE, weight, counted);
      writeProduct(numbers, at + CHILDREN, weight, children);
      numbers[at + ROWS] = 1;
      numbers[at + ROWS_WITH_CHILDREN] = children > 0 ? 1 : 0;
      numbers[at + LARGEST] = numbers[at + SIZE]!;
      numbers[at + LARGEST + 1] = numbers[at + SIZE + 1]!;
      chunk.count += 1;
      if (chunk.count === CHUNK) sortChunk();
    },
    ranked: () => {
      sortChunk();
      return rankedOf(runs.reduceRight(merged));
    },
  };
}

const createRun = (length: number): Run => ({ numbers: new Float64Array(length * WIDTH), count: 0 });

/** Adds a record whose value is not below the last one. */
function append(run: Run, from: Float64Array, source: number): void {
  const { numbers, count } = run;
  const last = (count - 1) * WIDTH;
  if (count > 0 && numbers[last + VALUE] === from[source + VALUE]) {
    addWhole(numbers, last + SIZE, from, source + SIZE);
    addWhole(numbers, last + CHILDREN, from, source + CHILDREN);
    numbers[last + ROWS]! += from[source + ROWS]!;
    numbers[last + ROWS_WITH_CHILDREN]! += from[source + ROWS_WITH_CHILDREN]!;
    raiseWhole(numbers, last + LARGEST, from, source + LARGEST);
    return;
  }
  const next = last + WIDTH;
  for (let place = 0; place < WIDTH; place += 1) numbers[next + place] = from[source + place]!;
  run.count += 1;
}

function sorted({ numbers, count }: Run): Run {
  const run = createRun(count);
  for (const record of orderOf(numbers, count)) append(run, numbers, record * WIDTH);
  return run;
}

/** The records in ascending order of their values. */
function orderOf(numbers: Float64Array, count: number): Float64Array {
  // A value and its record as one number, so that no comparison function is needed.
  const keys = new Float64Array(count);
  let largest = 0;
  for (let record = 0; record < count; record += 1) {
    const value = numbers[record * WIDTH + VALUE]!;
    keys[record] = value * CHUNK + record;
    largest = Math.max(largest, Math.abs(value));
  }
  if (largest >= Number.MAX_SAFE_INTEGER / CHUNK - 1)
    return Float64Array.from(keys.keys()).sort(
      (one, other) => numbers[one * WIDTH + VALUE]! - numbers[other * WIDTH + VALUE]!,
    );
  keys.sort();
  for (let at = 0; at < count; at += 1) keys[at]! -= Math.floor(keys[at]! / CHUNK) * CHUNK;
  return keys;
}

function merged(one: Run, other: Run): Run {
  const run = createRun(one.count + other.count);
  const [ends, others] = [one.count * WIDTH, other.count * WIDTH];
  let [left, right] = [0, 0];
  while (left < ends || right < others) {
    const isLeft = right === others || (left < ends && one.numbers[left + VALUE]! <= other.numbers[right + VALUE]!);
    append(run, isLeft ? one.numbers : other.numbers, isLeft ? left : right);
    if (isLeft) left += WIDTH;
    else right += WIDTH;
  }
  return run;
}

function rankedOf({ numbers, count }: Run): Ranked {
  const upTo = wholesUpTo(numbers, count, SIZE);
  return {
    count,
    value: (place) => numbers[place * WIDTH + VALUE]!,
    size: (place) => wholeOf(numbers[place * WIDTH + SIZE]!, numbers[place * WIDTH + SIZE + 1]!),
    upTo,
    whole: BigInt(upTo(count - 1)),
    childrenUpTo: wholesUpTo(numbers, count, CHILDREN),
    rowsUpTo: countsUpTo(numbers, count, ROWS),
    rowsWithChildrenUpTo: countsUpTo(numbers, count, ROWS_WITH_CHILDREN),
    largest: (place) => wholeOf(numbers[place * WIDTH + LARGEST]!, numbers[place * WIDTH + LARGEST + 1]!),
  };
}

/** The sums of a number of the first records, the record at a place included. */
function wholesUpTo(numbers: Float64Array, count: number, name: number): (place: number) => Whole {
  const upTo = new Float64Array(count * 2);
  for (let place = 0; place < count; place += 1) {
    if (place > 0) upTo.copyWithin(place * 2, place * 2 - 2, place * 2);
    addWhole(upTo, place * 2, numbers, place * WIDTH + name);
  }
  return (place) => (place < 0 ? 0 : wholeOf(upTo[place * 2]!, upTo[place * 2 + 1]!));
}

function countsUpTo(numbers: Float64Array, count: number, name: number): (place: number) => number {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place += 1) upTo[place] = sum += numbers[place * WIDTH + name]!;
  return (place) => (place < 0 ? 0 : upTo[place]!);
}
