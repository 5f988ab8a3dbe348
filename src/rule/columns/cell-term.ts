/** A cell and its factor. */
import type { Term } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import type { Compiler } from './compiler.ts';

/** A cell that is multiplied by a factor. */
export interface CellTerm {
  readonly cell: Cell;
  readonly factor: number;
}

/** The cell and the factor of a term. */
export function termOf({ of, factor }: Term, compiler: Compiler): CellTerm {
  return { cell: compiler.cellOf(of), factor: Number(factor) };
}
