/** The rows of a calibration, merged and in an order that does not depend on the order of the table. */
import type { CalibrationTarget } from './calibration.ts';
import { powerOfTwo } from './exponential.ts';

/**
 * Rows that differ in the values of targets, with the sums of their weights.
 *
 * @remarks
 * Sums of floating-point numbers depend on their order, so rows are sorted by their values first. Values are stored without zeros, and in units that are powers of two near their mean.
 */
export interface CalibrationRows {
  readonly targets: number;
  /** The number of different rows. */
  readonly kinds: number;
  /** The sum of the weights of each kind. */
  readonly sizes: Float64Array;
  /** The first cell of each kind, and the end. */
  readonly starts: Int32Array;
  /** The target of each cell. */
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** The unit of the values of each target. */
  readonly units: Float64Array;
  /** The kind of each row; -1 without a weight. */
  readonly kindOf: Int32Array;
}

/** Merges rows of equal values. */
export function mergeRows(weights: ArrayLike<number>, targets: readonly CalibrationTarget[]): CalibrationRows {
  const columns = targets.map(({ values }) => Float64Array.from(values));
  const order = Array.from({ length: weights.length }, (_, row) => row).filter((row) => weights[row]! > 0);
  const byValues = (left: number, right: number): number => {
    for (const column of columns) {
      const difference = column[left]! - column[right]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  order.sort((left, right) => byValues(left, right) || weights[left]! - weights[right]!);
  const kindOf = new Int32Array(weights.length).fill(-1);
  const firsts: number[] = [];
  const sizes: number[] = [];
  let last = -1;
  for (const row of order) {
    if (last === -1 || byValues(last, row) !== 0) {
      firsts.push(row);
      sizes.push(0);
    }
    last = row;
    kindOf[row] = firsts.length - 1;
    sizes[firsts.length - 1]! += weights[row]!;
  }
  const units = Float64Array.from(columns, (column) => unitOf(column, firsts, sizes));
  return {
    targets: targets.length,
    kinds: firsts.length,
    sizes: Float64Array.from(sizes),
    kindOf,
    units,
    ...cellsOf(columns, firsts, units),
  };
}

/** The smallest unit, so that values in units do not overflow. */
const SMALLEST_UNIT = /* @__PURE__ */ powerOfTwo(-200);

/** The largest power of two up to the mean of absolute values; 1 for a column of zeros. */
function unitOf(column: Float64Array, rows: readonly number[], sizes: readonly number[]): number {
  let total = 0;
  let whole = 0;
  rows.forEach((row, kind) => {
    total += sizes[kind]! * Math.abs(column[row]!);
    whole += sizes[kind]!;
  });
  const mean = total / whole;
  if (!(mean > 0 && mean < Infinity)) return 1;
  let unit = 1;
  while (unit * 2 <= mean) unit *= 2;
  while (unit > mean && unit > SMALLEST_UNIT) unit /= 2;
  return unit;
}

/** The cells of each kind that are not zero. */
function cellsOf(
  columns: readonly Float64Array[],
  rows: readonly number[],
  units: Float64Array,
): Pick<CalibrationRows, 'starts' | 'places' | 'values'> {
  const starts = new Int32Array(rows.length + 1);
  for (const column of columns) {
    for (let kind = 0; kind < rows.length; kind += 1) if (column[rows[kind]!] !== 0) starts[kind + 1]! += 1;
  }
  for (let kind = 0; kind < rows.length; kind += 1) starts[kind + 1]! += starts[kind]!;
  const places = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(places.length);
  const ends = starts.slice();
  columns.forEach((column, place) => {
    for (let kind = 0; kind < rows.length; kind += 1) {
      const value = column[rows[kind]!]!;
      if (value === 0) continue;
      places[ends[kind]!] = place;
      values[ends[kind]!] = value / units[place]!;
      ends[kind]! += 1;
    }
  });
  return { starts, places, values };
}

/** The sum over rows of weight × factor × value for each target, in the units of the targets. */
export function sumTargets(rows: CalibrationRows, factors: Float64Array | null): Float64Array {
  const sums = new Float64Array(rows.targets);
  for (let kind = 0; kind < rows.kinds; kind += 1) {
    const size = rows.sizes[kind]! * (factors === null ? 1 : factors[kind]!);
    for (let cell = rows.starts[kind]!; cell < rows.starts[kind + 1]!; cell += 1) {
      sums[rows.places[cell]!]! += size * rows.values[cell]!;
    }
  }
  return sums;
}
