/** Parts of a rule that read only columns of few values: computed once for each combination, then looked up. */
import { partsOfStep, type PlannedNode } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import type { Compiler } from './compiler.ts';
import { lookUp1, lookUp2, lookUp3 } from './kernels/look-up.ts';
import { type Column, columnOf, type MembersColumn, membersOf, type Table } from './table.ts';

/** Larger tables do not fit in the first-level cache. */
const COMBINATIONS_LIMIT = 4096;
const COLUMNS_LIMIT = 3;

/** A column of small whole numbers that are always known. */
interface SmallColumn {
  readonly leaf: PlannedNode;
  readonly values: Uint8Array;
  readonly column: Exclude<Column, { kind: 'never-given' }> | MembersColumn;
  readonly size: number;
}

/** The cell of a node as a look-up table; `null` where it reads anything but a few small columns. */
export function tabulated(node: PlannedNode, compiler: Compiler): Cell | null {
  const { compute } = compiler;
  if (compute === null || isLeafNode(node) || node.type === 'category') return null;
  const columns = smallColumns(node, compiler.table);
  if (columns === null || columns.length === 0) return null;
  const combinations = columns.reduce((product, { size }) => product * size, 1);
  if (combinations > COMBINATIONS_LIMIT) return null;
  const table = compute(node, combinationsTable(columns, combinations));
  const values = new Float64Array(compiler.batch);
  compiler.work.push(lookUp(values, table, columns));
  return { values, unknown: null, parts: [], isChoice: false, leaf: null };
}

const isLeafNode = ({ step }: PlannedNode): boolean => partsOfStep(step).length === 0;

function smallColumns(node: PlannedNode, table: Table): readonly SmallColumn[] | null {
  const found = new Map<PlannedNode, SmallColumn>();
  const seen = new Set<PlannedNode>();
  const visit = (part: PlannedNode): boolean => {
    if (seen.has(part)) return true;
    seen.add(part);
    if (!isLeafNode(part)) return partsOfStep(part.step).every(visit);
    const { kind } = part.step;
    if (kind === 'number' || kind === 'truth' || kind === 'word') return true;
    const small = kind === 'given' ? null : smallColumn(part, table);
    if (small === null || found.size === COLUMNS_LIMIT) return false;
    found.set(part, small);
    return true;
  };
  return visit(node) ? [...found.values()] : null;
}

function smallColumn(leaf: PlannedNode, table: Table): SmallColumn | null {
  const { step } = leaf;
  const column =
    step.kind === 'count-members'
      ? membersOf(table, step)
      : step.kind === 'input'
        ? columnOf(table, step.input.name)
        : undefined;
  if (column === undefined || column.kind === 'never-given' || column.absent !== null) return null;
  const { values, smallest, largest } = column;
  if (!(values instanceof Uint8Array) || smallest < 0) return null;
  return { leaf, values, column, size: largest + 1 };
}

/** A table with a row for each combination; the first column varies fastest. */
function combinationsTable(columns: readonly SmallColumn[], combinations: number): Table {
  let stride = 1;
  const strides = columns.map(({ size }) => {
    const own = stride;
    stride *= size;
    return own;
  });
  const drawn = columns.map(({ size, column: { smallest } }, place) =>
    Uint8Array.from({ length: combinations }, (_, combination) =>
      Math.max(smallest, Math.floor(combination / strides[place]!) % size),
    ),
  );
  const inputs = columns.flatMap(({ leaf: { step }, column }, place) =>
    step.kind === 'input' ? [[step.input.name, { ...column, values: drawn[place]! } as Column] as const] : [],
  );
  const members = columns.flatMap(({ column }, place) =>
    column.kind === 'members' ? [{ ...column, values: drawn[place]! }] : [],
  );
  return { rows: combinations, columns: Object.fromEntries(inputs), members, uncounted: null };
}

function lookUp(out: Float64Array, table: Float64Array, columns: readonly SmallColumn[]): Compiler['work'][number] {
  const [first, second, third] = columns as readonly [SmallColumn, SmallColumn?, SmallColumn?];
  const stride = first.size;
  if (second === undefined) {
    return (start, rows) => {
      lookUp1(out, table, first.values, start, rows);
    };
  }
  if (third === undefined) {
    return (start, rows) => {
      lookUp2(out, table, first.values, second.values, stride, start, rows);
    };
  }
  const all = [first.values, second.values, third.values] as const;
  const secondStride = stride * second.size;
  return (start, rows) => {
    lookUp3(out, table, all, stride, secondStride, start, rows);
  };
}
