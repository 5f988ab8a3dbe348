/** Rules as generated text of one loop. Off by default. */
import { partsOfStep, type PlannedNode } from '../plan/plan-step-types.ts';
import { ROUND_TO_EVEN } from './rounded-text.ts';
import { columnOf, type IntegerArray, membersOf, type Table } from './table.ts';
import { writeNode } from './write-node.ts';
import { type GivenArray, handed, type LoopWriter } from './loop-writer.ts';

/** Adds up the weighted results of some rows, one sum for each rule. */
export type GeneratedSums = (start: number, end: number, sums: Float64Array) => void;

/**
 * Generates a loop that adds up rules.
 *
 * @param roots - planned rules whose results are numbers or conditions
 * @param table - the households
 * @param weights - the weight of each row; `null`: 1 for every row
 * @returns `null` where a fact is absent in some row: the loop has no unknown values
 * @throws EvalError where the content security policy forbids generated code
 */
export function generateSums(
  roots: readonly PlannedNode[],
  table: Table,
  weights: IntegerArray | null,
): GeneratedSums | null {
  if (roots.some((root) => !isKnown(root, table))) return null;
  const writer: LoopWriter = { table, lines: [], names: new Map(), given: new Map(), words: new Map() };
  const results = roots.map((root) => writeNode(root, writer));
  const weight = weights === null ? '1' : `${handed(weights, writer)}[i]`;
  const sums = roots.map(({ type }, place) => {
    const result = results[place]!;
    return `s${place} += ${type === 'boolean' ? `${result} ? w : 0` : `${result} * w`};`;
  });
  const text = [
    '"use strict";',
    ROUND_TO_EVEN,
    'return (start, end, sums) => {',
    roots.length === 0 ? '' : `let ${roots.map((_, place) => `s${place} = 0`).join(', ')};`,
    'for (let i = start; i < end; i += 1) {',
    ...writer.lines,
    `const w = ${weight};`,
    ...sums,
    '}',
    ...roots.map((_, place) => `sums[${place}] = s${place};`),
    '};',
  ].join('\n');
  const entries = [...writer.given];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func, no-restricted-globals -- asked for by the caller; the text holds whole numbers and names made here
  const make = new Function(...entries.map(([, name]) => name), text) as (
    ...given: readonly GivenArray[]
  ) => GeneratedSums;
  return make(...entries.map(([array]) => array));
}

/** Whether every fact read by a node is known in every row. */
function isKnown(node: PlannedNode, table: Table): boolean {
  const seen = new Set<PlannedNode>();
  const visit = (part: PlannedNode): boolean => {
    if (seen.has(part)) return true;
    seen.add(part);
    const { step } = part;
    if (step.kind === 'input' || step.kind === 'given') {
      const column = columnOf(table, step.input.name);
      const isAbsent = column === undefined || column.kind === 'never-given';
      return isAbsent ? step.kind === 'given' : column.absent === null;
    }
    if (step.kind === 'count-members') return membersOf(table, step)?.absent === null;
    return partsOfStep(part.step).every(visit);
  };
  return visit(node);
}
