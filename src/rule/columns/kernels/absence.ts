/** What is unknown, over a batch: 1 for each row in which a value is not known. */
import type { Cell } from '../cell.ts';

/** Unknown where either is. */
export function unknownEither(out: Uint8Array, left: Uint8Array, right: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = left[row]! | right[row]!;
}

/** 1 where known. */
export function known(out: Float64Array, unknown: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = 1 - unknown[row]!;
}

/** Unknown where the condition, or the branch taken, is unknown. */
export function unknownChoice(
  out: Uint8Array,
  condition: Float64Array,
  unknown: readonly [condition: Uint8Array, then: Uint8Array, otherwise: Uint8Array],
  rows: number,
): void {
  const [ofCondition, ofThen, ofOtherwise] = unknown;
  for (let row = 0; row < rows; row += 1) {
    const ofTaken = condition[row] === 1 ? ofThen[row]! : ofOtherwise[row]!;
    out[row] = ofCondition[row]! | ofTaken;
  }
}

/** `and` (decisive: 0) or `or` (decisive: 1) of two conditions, either of which can be unknown; written to `left` and `unknownLeft`. */
export function decideBatch(
  left: Float64Array,
  unknownLeft: Uint8Array,
  right: Float64Array,
  unknownRight: Uint8Array,
  decisive: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const decided =
      (unknownLeft[row] === 0 && left[row] === decisive) || (unknownRight[row] === 0 && right[row] === decisive);
    left[row] = decided ? decisive : 1 - decisive;
    unknownLeft[row] = decided ? 0 : unknownLeft[row]! | unknownRight[row]!;
  }
}

/** Marks the rows in which an unknown part is read by a marked node. */
export function markUnknown(marks: Uint8Array, above: Uint8Array, unknown: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) marks[row] = marks[row]! | (above[row]! & unknown[row]!);
}

/** Marks the unknown branch of a choice where it is taken, or where the condition is unknown. */
export function markUnknownTaken(
  marks: Uint8Array,
  above: Uint8Array,
  unknown: Uint8Array,
  condition: Cell,
  taken: number,
  rows: number,
): void {
  const { values, unknown: open } = condition;
  for (let row = 0; row < rows; row += 1) {
    const isOpen = open === null ? 0 : open[row]!;
    marks[row] = marks[row]! | (above[row]! & unknown[row]! & (isOpen | +(values[row] === taken)));
  }
}

/** How many rows are marked. */
export function countMarked(marks: Uint8Array, rows: number): number {
  let count = 0;
  for (let row = 0; row < rows; row += 1) count += marks[row]!;
  return count;
}
