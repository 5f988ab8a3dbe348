/** The state of a compilation. */
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { Cell, Work } from './cell.ts';
import type { Table } from './table.ts';

/** The cells and the work of rules that are being compiled. */
export interface Compiler {
  readonly table: Table;
  /** Rows in a batch, at most. */
  readonly batch: number;
  readonly work: Work[];
  readonly cells: Map<PlannedNode, Cell>;
  /** The index of every word. */
  readonly words: Map<string, number>;
  /** The cell of a node; the work that fills it is appended after that of its parts. */
  readonly cellOf: (node: PlannedNode) => Cell;
  /** Computes a node for every row of a small table, for look-up; `null` where nodes are not tabulated. */
  readonly compute: ((node: PlannedNode, table: Table) => Float64Array) | null;
}
