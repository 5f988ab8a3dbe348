/** Merges rows that are equal in the columns that rules read, and adds their weights. */
import { checkParts } from '../money/index.ts';
import type { Column, IntegerArray, MembersColumn } from '../rule/many.ts';
import { checkPopulation } from './check-population.ts';
import type { Population, Weights } from './population.ts';

/** The columns that distinguish rows. */
export interface CollapseOptions {
  /** Names of columns. The columns of members are always kept. */
  readonly keep: readonly string[];
}

/**
 * Merges rows that are equal in every column that is kept.
 *
 * @remarks
 * Totals of rules that read only those columns do not change. Other columns are removed.
 *
 * @param population - the households
 * @param options - the columns that are kept
 * @returns a population of distinct rows, in the order of their first occurrence
 * @throws TypeError when an argument has another type; RangeError when the sum of the weights is not a safe integer
 * @law collapsing a population changes no total
 * @law the rows of a collapsed population all differ
 */
export function collapse(population: Population, options: CollapseOptions): Population {
  checkPopulation(population);
  checkParts('options', options, { keep: 'list' });
  const { table, weights } = population;
  const kept = Object.entries(table.columns).filter(([name]) => options.keep.includes(name));
  const arrays = [
    ...kept.flatMap(([, column]) => (column.kind === 'never-given' ? [] : arraysOf(column))),
    ...table.members.flatMap(arraysOf),
    ...(table.uncounted === null ? [] : [table.uncounted]),
  ];
  const { firsts, sums } = mergeRows(arrays, table.rows, weights);
  const pick = <Array extends IntegerArray>(values: Array): Array => picked(values, firsts);
  return {
    table: {
      rows: firsts.length,
      columns: Object.fromEntries(kept.map(([name, column]) => [name, pickedColumn(column, pick)])),
      members: table.members.map((column) => pickedColumn(column, pick)),
      uncounted: table.uncounted === null ? null : pick(table.uncounted),
    },
    weights: {
      values: sums,
      decimals: weights?.decimals ?? 0,
      largest: sums.reduce((most, sum) => Math.max(most, sum), 0),
    },
  };
}

type ComparedColumn = Exclude<Column, { kind: 'never-given' }> | MembersColumn;

/** The arrays that are compared. Absent values are equal, whatever the array holds in their place. */
function arraysOf({ values, absent }: ComparedColumn): readonly IntegerArray[] {
  if (absent === null) return [values];
  const cleared = values.slice();
  absent.forEach((mark, row) => {
    if (mark === 1) cleared[row] = 0;
  });
  return [cleared, absent];
}

interface Merged {
  /** The first of each set of equal rows. */
  readonly firsts: Int32Array;
  readonly sums: Float64Array;
}

/** Merges equal rows with a hash table that is at most half full. */
function mergeRows(arrays: readonly IntegerArray[], rows: number, weights: Weights | null): Merged {
  let slots = new Int32Array(1024).fill(-1);
  let firsts = new Int32Array(512);
  let sums = new Float64Array(512);
  let kinds = 0;
  const find = (row: number): number => {
    let slot = hashOf(arrays, row) & (slots.length - 1);
    while (slots[slot] !== -1 && !isSameRow(arrays, firsts[slots[slot]!]!, row)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    firsts = extended(firsts, new Int32Array(slots.length / 2));
    sums = extended(sums, new Float64Array(slots.length / 2));
    for (let kind = 0; kind < kinds; kind += 1) slots[find(firsts[kind]!)] = kind;
  };
  for (let row = 0; row < rows; row += 1) {
    let slot = find(row);
    if (slots[slot] === -1) {
      if (kinds === firsts.length) {
        grow();
        slot = find(row);
      }
      slots[slot] = kinds;
      firsts[kinds] = row;
      kinds += 1;
    }
    sums[slots[slot]!]! += weights === null ? 1 : weights.values[row]!;
  }
  const found = sums.subarray(0, kinds);
  if (!found.every(Number.isSafeInteger)) throw new RangeError('population.weights: together they are no safe integer');
  return { firsts: firsts.slice(0, kinds), sums: found.slice() };
}

function extended<Array extends Int32Array | Float64Array>(old: Array, fresh: Array): Array {
  fresh.set(old);
  return fresh;
}

function hashOf(arrays: readonly IntegerArray[], row: number): number {
  let hash = 0;
  for (const values of arrays) {
    const value = values[row]!;
    hash = Math.imul(hash ^ (value | 0) ^ Math.imul((value / 4294967296) | 0, 0x27d4eb2f), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSameRow(arrays: readonly IntegerArray[], left: number, right: number): boolean {
  return arrays.every((values) => values[left] === values[right]);
}

function picked<Array extends IntegerArray>(values: Array, rows: Int32Array): Array {
  const found = values.slice(0, rows.length) as Array;
  rows.forEach((row, place) => {
    found[place] = values[row]!;
  });
  return found;
}

function pickedColumn<C extends Column | MembersColumn>(column: C, pick: <A extends IntegerArray>(values: A) => A): C {
  if (column.kind === 'never-given') return column;
  const { values, absent } = column;
  return { ...column, values: pick(values), absent: absent === null ? null : pick(absent) };
}
