/** Builds a column row by row, in the smallest array type that fits its values. */
import type { IntegerArray, MembersColumn } from '../rule/many.ts';

/** The fields that all columns share. */
export type BuiltCells = Pick<MembersColumn, 'values' | 'smallest' | 'largest' | 'absent'>;

/** Builds a column from the integers of its rows. */
export interface ColumnBuilder {
  /** `null`: the fact is absent. */
  readonly add: (integer: number | null) => void;
  /** Returns the column; `null` if the fact is absent in every row. */
  readonly done: () => BuiltCells | null;
}

const FIRST_LENGTH = 1024;

/** Creates the builder of an empty column. */
export function createColumnBuilder(): ColumnBuilder {
  let integers = new Float64Array(FIRST_LENGTH);
  let marks = new Uint8Array(FIRST_LENGTH);
  let [rows, known, smallest, largest] = [0, 0, Infinity, -Infinity];
  return {
    add: (integer) => {
      if (rows === integers.length) {
        integers = longer(integers, new Float64Array(2 * rows));
        marks = longer(marks, new Uint8Array(2 * rows));
      }
      if (integer === null) marks[rows] = 1;
      else {
        integers[rows] = integer;
        known += 1;
        if (integer < smallest) smallest = integer;
        if (integer > largest) largest = integer;
      }
      rows += 1;
    },
    done: () => {
      if (known === 0) return null;
      const values = smallestArray(smallest, largest, rows);
      for (let row = 0; row < rows; row += 1) values[row] = marks[row] === 1 ? smallest : integers[row]!;
      return { values, smallest, largest, absent: known === rows ? null : marks.slice(0, rows) };
    },
  };
}

function longer<Array extends Float64Array | Uint8Array>(old: Array, fresh: Array): Array {
  fresh.set(old);
  return fresh;
}

function smallestArray(smallest: number, largest: number, rows: number): IntegerArray {
  if (smallest >= 0 && largest < 2 ** 8) return new Uint8Array(rows);
  if (smallest >= 0 && largest < 2 ** 16) return new Uint16Array(rows);
  if (smallest >= -(2 ** 15) && largest < 2 ** 15) return new Int16Array(rows);
  if (smallest >= -(2 ** 31) && largest < 2 ** 31) return new Int32Array(rows);
  return new Float64Array(rows);
}
