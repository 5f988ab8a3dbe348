/** Values looked up in a table, for each row of a batch, by columns of few values. */

/** By one column. */
export function lookUp1(out: Float64Array, table: Float64Array, first: Uint8Array, start: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = table[first[start + row]!]!;
}

/** By two columns; the second counts `stride` entries each. */
export function lookUp2(
  out: Float64Array,
  table: Float64Array,
  first: Uint8Array,
  second: Uint8Array,
  stride: number,
  start: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const at = start + row;
    out[row] = table[first[at]! + stride * second[at]!]!;
  }
}

/** By three columns; the second and the third count `stride` and `secondStride` entries each. */
export function lookUp3(
  out: Float64Array,
  table: Float64Array,
  columns: readonly [Uint8Array, Uint8Array, Uint8Array],
  stride: number,
  secondStride: number,
  start: number,
  rows: number,
): void {
  const [first, second, third] = columns;
  for (let row = 0; row < rows; row += 1) {
    const at = start + row;
    out[row] = table[first[at]! + stride * second[at]! + secondStride * third[at]!]!;
  }
}

/** By a computed index. */
export function lookUpPlace(out: Float64Array, table: Float64Array, place: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = table[place[row]!]!;
}
