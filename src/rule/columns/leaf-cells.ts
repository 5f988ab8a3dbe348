/** Cells of leaves: constants and columns of the table. */
import { exact, toScaledInteger } from '../../money/index.ts';
import type { StepOf } from '../plan/plan-step-types.ts';
import type { Cell, Leaf } from './cell.ts';
import type { Compiler } from './compiler.ts';
import { known } from './kernels/absence.ts';
import { linear1 } from './kernels/linear.ts';
import { lookUpPlace } from './kernels/look-up.ts';
import { loader, loadMarks } from './loader.ts';
import { columnOf, membersOf, wordPlace } from './table.ts';

/** One value in every row. */
export function constantCell(value: number, { batch }: Compiler): Cell {
  return { values: new Float64Array(batch).fill(value), unknown: null, parts: [], isChoice: false, leaf: null };
}

/** The column of an input. */
export function inputCell({ name, ...input }: StepOf<'input'>['input'], compiler: Compiler): Cell {
  const column = columnOf(compiler.table, name);
  if (column === undefined || column.kind === 'never-given') {
    const standIn = 'minimum' in input ? Number(toScaledInteger(exact(input.minimum), input.decimals)) : 0;
    return neverGiven({ kind: 'input', name }, standIn, compiler);
  }
  const { values, absent } = column;
  const leaf: Leaf = { kind: 'input', name };
  const loaded = leafCell(values, absent, leaf, compiler);
  if (column.kind === 'category') return translated(loaded, column.words, compiler);
  if (column.kind !== 'number' || !('decimals' in input) || column.decimals === input.decimals) return loaded;
  const factor = 10 ** (input.decimals - column.decimals);
  compiler.work.push((_, rows) => {
    linear1(loaded.values, loaded.values, factor, 0, rows);
  });
  return loaded;
}

/** Unknown in every row; the values are a valid input, so that no divisor is zero. */
function neverGiven(leaf: Leaf, standIn: number, { batch }: Compiler): Cell {
  return {
    values: new Float64Array(batch).fill(standIn),
    unknown: new Uint8Array(batch).fill(1),
    parts: [],
    isChoice: false,
    leaf,
  };
}

function leafCell(
  column: Parameters<typeof loader>[0],
  absent: Uint8Array | null,
  leaf: Leaf,
  { batch, work }: Compiler,
): Cell {
  const values = new Float64Array(batch);
  const load = loader(column);
  work.push((start, rows) => {
    load(values, start, rows);
  });
  if (absent === null) return { values, unknown: null, parts: [], isChoice: false, leaf };
  const unknown = new Uint8Array(batch);
  work.push((start, rows) => {
    loadMarks(unknown, absent, start, rows);
  });
  return { values, unknown, parts: [], isChoice: false, leaf };
}

/** Maps the indices of a category's own words to indices among all words. */
function translated(cell: Cell, words: readonly string[], compiler: Compiler): Cell {
  const places = Float64Array.from(words.length === 0 ? [''] : words, (word) => wordPlace(word, compiler.words));
  compiler.work.push((_, rows) => {
    lookUpPlace(cell.values, places, cell.values, rows);
  });
  return cell;
}

/** Whether the table has an input, row by row. */
export function givenCell(name: string, compiler: Compiler): Cell {
  const column = columnOf(compiler.table, name);
  if (column === undefined || column.kind === 'never-given') return constantCell(0, compiler);
  const { absent } = column;
  if (absent === null) return constantCell(1, compiler);
  const { batch, work } = compiler;
  const values = new Float64Array(batch);
  const marks = new Uint8Array(batch);
  work.push((start, rows) => {
    loadMarks(marks, absent, start, rows);
    known(values, marks, rows);
  });
  return { values, unknown: null, parts: [], isChoice: false, leaf: null };
}

/** How many members are in an age range. */
export function membersCell(step: StepOf<'count-members'>, compiler: Compiler): Cell {
  const column = membersOf(compiler.table, step);
  const leaf: Leaf = { kind: 'members' };
  return column === undefined ? neverGiven(leaf, 1, compiler) : leafCell(column.values, column.absent, leaf, compiler);
}
