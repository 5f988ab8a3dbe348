/** Copies columns of the table into batches of floats. */
import type { IntegerArray } from './table.ts';

/** A function that copies rows of a column into a cell; one loop for each type of array. */
export function loader(values: IntegerArray): (out: Float64Array, start: number, rows: number) => void {
  if (values instanceof Float64Array) return (out, start, rows) => out.set(values.subarray(start, start + rows));
  if (values instanceof Int32Array) return (out, start, rows) => loadInt32(out, values, start, rows);
  if (values instanceof Uint8Array) return (out, start, rows) => loadUint8(out, values, start, rows);
  if (values instanceof Uint16Array) return (out, start, rows) => loadUint16(out, values, start, rows);
  return (out, start, rows) => loadInt16(out, values, start, rows);
}

function loadInt32(out: Float64Array, values: Int32Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[start + row]!;
}

function loadUint8(out: Float64Array, values: Uint8Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[start + row]!;
}

function loadUint16(out: Float64Array, values: Uint16Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[start + row]!;
}

function loadInt16(out: Float64Array, values: Int16Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[start + row]!;
}

/** Copies marks of absence. */
export function loadMarks(out: Uint8Array, marks: Uint8Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = marks[start + row]!;
}
