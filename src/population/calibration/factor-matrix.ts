/** Square matrices of targets: products of rows, and their factorisation. */
import type { CalibrationRows } from './calibration-rows.ts';

/** The sum over rows of size × slope × value × value for each pair of targets; row by row, the lower half. */
export function crossProducts(rows: CalibrationRows, slopes: Float64Array | null): Float64Array {
  const { targets, kinds, sizes, starts, places, values } = rows;
  const sums = new Float64Array(targets * targets);
  for (let kind = 0; kind < kinds; kind += 1) {
    const size = sizes[kind]! * (slopes === null ? 1 : slopes[kind]!);
    const end = starts[kind + 1]!;
    for (let left = starts[kind]!; left < end; left += 1) {
      const part = size * values[left]!;
      const row = places[left]! * targets;
      for (let right = starts[kind]!; right <= left; right += 1) sums[row + places[right]!]! += part * values[right]!;
    }
  }
  return sums;
}

/** A matrix as a product of a lower triangle with ones in its diagonal, a diagonal and the transposed triangle, over the targets that are independent. */
export interface Factorised {
  /** The targets that do not follow from those before them. */
  readonly independent: readonly number[];
  readonly lower: Float64Array;
  readonly diagonal: Float64Array;
}

/** The part of its own square below which a target follows from those before it. */
const DEPENDENT = 1e-11;

/** Factorises a matrix of `crossProducts`. Only the `wanted` targets take part. */
export function factorise(matrix: Float64Array, size: number, wanted: readonly number[]): Factorised {
  const lower = new Float64Array(size * size);
  const diagonal = new Float64Array(size);
  const independent: number[] = [];
  for (const row of wanted) {
    for (const column of independent) {
      let rest = matrix[row * size + column]!;
      for (const other of independent) {
        if (other >= column) break;
        rest -= lower[row * size + other]! * diagonal[other]! * lower[column * size + other]!;
      }
      lower[row * size + column] = rest / diagonal[column]!;
    }
    const own = matrix[row * size + row]!;
    let rest = own;
    for (const other of independent) rest -= lower[row * size + other]! * lower[row * size + other]! * diagonal[other]!;
    if (!(rest > own * DEPENDENT)) continue;
    diagonal[row] = rest;
    independent.push(row);
  }
  return { independent, lower, diagonal };
}

/** Solves matrix × solution = values over the independent targets; zero for the others. */
export function solveFactorised({ independent, lower, diagonal }: Factorised, values: Float64Array): Float64Array {
  const size = values.length;
  const solution = new Float64Array(size);
  for (const row of independent) {
    let rest = values[row]!;
    for (const other of independent) {
      if (other >= row) break;
      rest -= lower[row * size + other]! * solution[other]!;
    }
    solution[row] = rest;
  }
  for (const row of independent) solution[row]! /= diagonal[row]!;
  return solveUpper({ independent, lower, diagonal }, solution);
}

/** Solves transposed triangle × solution = values. */
function solveUpper({ independent, lower }: Factorised, values: Float64Array): Float64Array {
  const size = values.length;
  const solution = values.slice();
  for (const row of [...independent].reverse()) {
    for (const below of independent) {
      if (below > row) solution[row]! -= lower[below * size + row]! * solution[below]!;
    }
  }
  return solution;
}

/** The coefficients with which the independent targets before a target make it. */
export function coefficientsOf(factorised: Factorised, target: number): Float64Array {
  const { independent, lower, diagonal } = factorised;
  const size = diagonal.length;
  const before = independent.filter((other) => other < target);
  const row = new Float64Array(size);
  for (const other of before) row[other] = lower[target * size + other]!;
  return solveUpper({ independent: before, lower, diagonal }, row);
}
