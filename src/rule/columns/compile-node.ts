/** Compiles planned nodes to work over batches: each node is a cell that one pass fills. */
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import type { Compiler } from './compiler.ts';
import { choiceCell, comparisonCell, decisionCell, notCell, oneOfCell } from './condition-cells.ts';
import { fuse } from './fuse.ts';
import { constantCell, givenCell, inputCell, membersCell } from './leaf-cells.ts';
import { fusedCell, limitCell, productCell, scaleCell, sumCell } from './number-cells.ts';
import { quotientCell, roundCell } from './quotient-cells.ts';
import { type Table, wordPlace } from './table.ts';
import { tabulated } from './tabulated.ts';

/** Creates a compiler for a table; `tabulates`: whether parts that read columns of few values become look-up tables. */
export function createCompiler(table: Table, batch: number, tabulates: boolean): Compiler {
  const compiler: Compiler = {
    table,
    batch,
    work: [],
    cells: new Map(),
    words: new Map(),
    cellOf: (node) => compileNode(node, compiler),
    compute: tabulates ? computeAlone : null,
  };
  return compiler;
}

/** The values of a node in every row of a small table. */
function computeAlone(node: PlannedNode, table: Table): Float64Array {
  const compiler = createCompiler(table, table.rows, false);
  const { values } = compileNode(node, compiler);
  for (const work of compiler.work) work(0, table.rows);
  return values;
}

/** The cell of a node; the work that fills it is appended after that of its parts. */
export function compileNode(node: PlannedNode, compiler: Compiler): Cell {
  const cached = compiler.cells.get(node);
  if (cached !== undefined) return cached;
  const cell = tabulated(node, compiler) ?? compileStep(node, compiler);
  compiler.cells.set(node, cell);
  return cell;
}

function compileStep(node: PlannedNode, compiler: Compiler): Cell {
  const scale = node.size === null ? null : fuse(node);
  if (scale !== null && scale.base !== node) return fusedCell(scale, compiler);
  const { step } = node;
  switch (step.kind) {
    case 'number':
      return constantCell(Number(step.value), compiler);
    case 'truth':
      return constantCell(+step.value, compiler);
    case 'word':
      return constantCell(wordPlace(step.value, compiler.words), compiler);
    case 'input':
      return inputCell(step.input, compiler);
    case 'given':
      return givenCell(step.input.name, compiler);
    case 'count-members':
      return membersCell(step, compiler);
    case 'sum':
      return sumCell(step, compiler);
    case 'product':
      return productCell(step, compiler);
    case 'quotient':
      return quotientCell(step, compiler);
    case 'min':
    case 'max':
      return limitCell(step, compiler);
    case 'round':
      return roundCell(step, compiler);
    case 'scale':
      return scaleCell(step, compiler);
    case 'compare':
      return comparisonCell(step, compiler);
    case 'and':
    case 'or':
      return decisionCell(step, compiler);
    case 'not':
      return notCell(step, compiler);
    case 'one-of':
      return oneOfCell(step, compiler);
    case 'if':
      return choiceCell(step, compiler);
    default:
      return step satisfies never;
  }
}
