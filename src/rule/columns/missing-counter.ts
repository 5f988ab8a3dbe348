/** Counts of unknown results, and of the missing facts that cause them. */
import type { Cell } from './cell.ts';
import { countMarked, markUnknown, markUnknownTaken } from './kernels/absence.ts';

/** The number of rows with an unknown result, and how many of them lack each fact. */
export interface Incomplete {
  rows: number;
  readonly missing: Record<string, number>;
}

/** Counts the unknown results of a batch and their missing facts; like `evaluate`, only facts that are read count. */
export function missingCounter(
  root: Cell,
  batch: number,
  uncounted: Uint8Array | null,
): { readonly found: Incomplete; readonly count: (start: number, rows: number) => void } {
  const found: Incomplete = { rows: 0, missing: {} };
  const { unknown } = root;
  if (unknown === null) return { found, count: () => undefined };
  const order = unknownCells(root);
  const marks = new Map(order.map((cell) => [cell, new Uint8Array(batch)]));
  const add = (name: string, rows: number): void => {
    if (rows > 0) found.missing[name] = (found.missing[name] ?? 0) + rows;
  };
  const count = (start: number, rows: number): void => {
    const here = countMarked(unknown, rows);
    if (here === 0) return;
    found.rows += here;
    marks.forEach((mark) => mark.fill(0, 0, rows));
    marks.get(root)!.set(unknown.subarray(0, rows));
    for (const cell of order) markParts(cell, marks, rows);
    for (const [name, mark] of namedMarks(order, marks, uncounted, start, rows)) add(name, countMarked(mark, rows));
  };
  return { found, count };
}

/** The cells that can be unknown, each before its parts. */
function unknownCells(root: Cell): readonly Cell[] {
  const found = new Set<Cell>();
  const visit = (cell: Cell): void => {
    if (cell.unknown === null || found.has(cell)) return;
    cell.parts.forEach(visit);
    found.add(cell);
  };
  visit(root);
  return [...found].reverse();
}

function markParts(cell: Cell, marks: ReadonlyMap<Cell, Uint8Array>, rows: number): void {
  const above = marks.get(cell)!;
  const [condition, ...branches] = cell.parts;
  cell.parts.forEach((part) => {
    const mark = marks.get(part);
    if (mark === undefined || part.unknown === null) return;
    if (!cell.isChoice || part === condition) markUnknown(mark, above, part.unknown, rows);
    if (!cell.isChoice) return;
    if (part === branches[0]) markUnknownTaken(mark, above, part.unknown, condition!, 1, rows);
    if (part === branches[1]) markUnknownTaken(mark, above, part.unknown, condition!, 0, rows);
  });
}

/** Marks by the name of the missing fact; several cells can read one fact. */
function namedMarks(
  order: readonly Cell[],
  marks: ReadonlyMap<Cell, Uint8Array>,
  uncounted: Uint8Array | null,
  start: number,
  rows: number,
): ReadonlyMap<string, Uint8Array> {
  const named = new Map<string, Uint8Array>();
  const merge = (name: string, mark: Uint8Array): void => {
    const together = named.get(name) ?? new Uint8Array(rows);
    named.set(name, together);
    for (let row = 0; row < rows; row += 1) together[row] = together[row]! | mark[row]!;
  };
  for (const cell of order) {
    const { leaf } = cell;
    if (leaf === null) continue;
    const mark = marks.get(cell)!.subarray(0, rows);
    if (leaf.kind === 'input') merge(leaf.name, mark);
    else {
      const uncountedAt = (row: number): number => uncounted?.[start + row] ?? 0;
      merge(
        'members',
        mark.map((marked, row) => marked & uncountedAt(row)),
      );
      merge(
        'ages',
        mark.map((marked, row) => marked & (1 - uncountedAt(row))),
      );
    }
  }
  return named;
}
