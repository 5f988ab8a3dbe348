/** Where the cells and the work of compiled rules stand. */
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { Cell, Work } from './cell.ts';
import type { Table } from './table.ts';

/** Rules on their way to work over batches. */
export interface Compiler {
  readonly table: Table;
  /** Rows in a batch, at most. */
  readonly batch: number;
  readonly work: Work[];
  readonly cells: Map<PlannedNode, Cell>;
  /** Every word of a category, by its place. */
  readonly words: Map<string, number>;
  /** The cell of a node; what fills it is appended to the work, after what fills its parts. */
  readonly cellOf: (node: PlannedNode) => Cell;
  /** The values of a node in every row of a small table, to be looked up; `null` where nothing is to be tabulated. */
  readonly compute: ((node: PlannedNode, table: Table) => Float64Array) | null;
}
