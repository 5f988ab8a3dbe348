/** Exact sums of products of integers by group, of any size. */
import type { IntegerArray } from '../rule/many.ts';

/** The group of each row, and how many groups there are; `null`: all rows are one group. */
export interface Grouping {
  readonly groupOf: Uint16Array | null;
  readonly groups: number;
}

/** Adds values up over batches of rows. */
export interface ExactSum {
  /** Adds `value × weight` for each row of a batch that is not marked. */
  readonly add: (values: Float64Array, marks: Uint8Array | null, start: number, rows: number) => void;
  /** The sum of each group. */
  readonly sums: () => readonly bigint[];
}

/** The number of products of a value and a weight whose sum is always a safe integer; 0 if a single product may exceed it. */
export const safeTerms = (largest: number, largestWeight: number): number =>
  Number(BigInt(Number.MAX_SAFE_INTEGER) / (BigInt(Math.max(1, largest)) * BigInt(Math.max(1, largestWeight))));

/**
 * Creates a sum of integers.
 *
 * @remarks
 * Partial sums are plain numbers within the safe integers; they are then added to a BigInt.
 *
 * @param grouping - the group of each row
 * @param weights - the weight of each row; `null`: one
 * @param largest - the largest absolute value
 * @param largestWeight - the largest weight
 */
export function createExactSum(
  grouping: Grouping,
  weights: IntegerArray | null,
  largest: number,
  largestWeight: number,
): ExactSum {
  const { groupOf, groups } = grouping;
  const terms = safeTerms(largest, largestWeight);
  const carried = new Array<bigint>(groups).fill(0n);
  const plain = new Float64Array(groups);
  let held = 0;
  const carry = (): void => {
    plain.forEach((sum, group) => (carried[group]! += BigInt(sum)));
    plain.fill(0);
    held = 0;
  };
  const addSafe = (values: Float64Array, marks: Uint8Array | null, start: number, from: number, to: number): void => {
    if (held + to - from > terms) carry();
    held += to - from;
    if (groupOf !== null) addByGroup(plain, groupOf, values, weights, marks, start, from, to);
    else
      plain[0]! +=
        weights === null ? sumUnmarked(values, marks, from, to) : weighted(values, weights, marks, start, from, to);
  };
  return {
    add: (values, marks, start, rows) => {
      if (terms === 0) addLarge(carried, groupOf, values, weights, marks, start, rows);
      else
        for (let from = 0; from < rows; from += terms)
          addSafe(values, marks, start, from, Math.min(rows, from + terms));
    },
    sums: () => {
      carry();
      return [...carried];
    },
  };
}

/** Uses four independent sums, so that additions can run in parallel. */
function sumUnmarked(values: Float64Array, marks: Uint8Array | null, from: number, to: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let row = from;
  if (marks === null) {
    for (; row + 3 < to; row += 4) {
      a += values[row]!;
      b += values[row + 1]!;
      c += values[row + 2]!;
      d += values[row + 3]!;
    }
  }
  for (; row < to; row += 1) a += values[row]! * (1 - (marks === null ? 0 : marks[row]!));
  return a + b + c + d;
}

function weighted(
  values: Float64Array,
  weights: IntegerArray,
  marks: Uint8Array | null,
  start: number,
  from: number,
  to: number,
): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let row = from;
  if (marks === null) {
    for (; row + 3 < to; row += 4) {
      a += values[row]! * weights[start + row]!;
      b += values[row + 1]! * weights[start + row + 1]!;
      c += values[row + 2]! * weights[start + row + 2]!;
      d += values[row + 3]! * weights[start + row + 3]!;
    }
  }
  for (; row < to; row += 1) a += values[row]! * (1 - (marks === null ? 0 : marks[row]!)) * weights[start + row]!;
  return a + b + c + d;
}

function addByGroup(
  sums: Float64Array,
  groupOf: Uint16Array,
  values: Float64Array,
  weights: IntegerArray | null,
  marks: Uint8Array | null,
  start: number,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    if (marks !== null && marks[row] === 1) continue;
    sums[groupOf[start + row]!]! += weights === null ? values[row]! : values[row]! * weights[start + row]!;
  }
}

/** Adds products that may exceed the safe integers. */
function addLarge(
  sums: bigint[],
  groupOf: Uint16Array | null,
  values: Float64Array,
  weights: IntegerArray | null,
  marks: Uint8Array | null,
  start: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    if (marks !== null && marks[row] === 1) continue;
    const weight = weights === null ? 1n : BigInt(weights[start + row]!);
    sums[groupOf === null ? 0 : groupOf[start + row]!]! += BigInt(values[row]!) * weight;
  }
}
