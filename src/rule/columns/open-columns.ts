/** A rule over columns: the exact results of millions of households, in batches. */
import { checkArgument, checkParts, type Diagnostic } from '../../money/index.ts';
import { checkRules } from '../arguments.ts';
import type { Cell } from './cell.ts';
import { compileNode, createCompiler } from './compile-node.ts';
import { type Incomplete, missingCounter } from './missing-counter.ts';
import { planTable } from './plan-table.ts';
import type { Table } from './table.ts';
import type { NodeType, RuleNode } from '../rule-node.ts';
import type { PlannedNode } from '../plan/plan-step-types.ts';

/** Rules compiled for a table. */
export interface ColumnReader {
  readonly rows: number;
  /** Rows in a batch, at most. */
  readonly batch: number;
  readonly results: Readonly<Record<string, BatchResult>>;
  /** Computes at most `batch` rows from `start` on, counts their unknown results, and returns the number of rows. */
  readonly read: (start: number) => number;
}

/** One result over the last batch. */
export interface BatchResult {
  readonly type: NodeType;
  /** The value is the integer divided by ten to the power of this; 0 for a condition or a category. */
  readonly decimals: number;
  /** Integers; 1 or 0 for a condition, an index in `words` for a category. */
  readonly values: Float64Array;
  /** 1 where the value is unknown and the integer is meaningless; `null` where all are known. */
  readonly unknown: Uint8Array | null;
  readonly words: readonly string[];
  /** No value is below this. */
  readonly smallest: number;
  /** No value is above this. */
  readonly largest: number;
  /** Counts over all batches read so far. */
  readonly incomplete: Incomplete;
}

/** A reader, or why the table cannot be read. */
export type OpenColumnsResult =
  | { readonly ok: true; readonly reader: ColumnReader }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Options of `openColumns`. */
export interface OpenColumnsOptions {
  /**
   * The number of rows computed at once. It affects only the speed.
   *
   * @defaultValue 512
   */
  readonly batch?: number;
}

const BATCH = 512;

/**
 * Compiles rules for a table of households.
 *
 * @remarks
 * Every number must be an integer below 2⁵³ at every step, else `CAISSE-PLAN-TOO-LARGE` names the node. The ranges are those of the columns.
 * An absent fact is unknown, never zero. No code is generated.
 *
 * @param rules - rules that `checkRule` accepts, by a name for each result
 * @param table - the households
 * @param options - the size of a batch
 * @returns the reader; or diagnostics, `CAISSE-COLUMN-…` for the table or `CAISSE-PLAN-TOO-LARGE` for a node
 * @throws TypeError when an argument has another type
 * @law columns give what evaluate gives, row by row
 * @law the order of rows and the size of a batch change no result
 * @law what is missing is counted as evaluate names it
 */
export function openColumns(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
  options: OpenColumnsOptions = {},
): OpenColumnsResult {
  checkRules(rules);
  checkParts('table', table, { columns: 'object', members: 'list', rows: 'number' });
  checkArgument('options', options, 'object');
  const { batch = BATCH } = options;
  const planned = planTable(rules, table);
  if (!planned.ok) return planned;
  const { roots } = planned;
  const compiler = createCompiler(table, Math.max(1, Math.min(batch, table.rows)), true);
  const compiled = Object.entries(roots).map(([name, node]) => [name, node, compileNode(node, compiler)] as const);
  const words = [...compiler.words.keys()];
  const counters = compiled.map(([, , cell]) => missingCounter(cell, compiler.batch, table.uncounted));
  const results = compiled.map(
    ([name, node, cell], place) => [name, batchResult(node, cell, words, counters[place]!.found)] as const,
  );
  const read = (start: number): number => {
    const rows = Math.min(compiler.batch, table.rows - start);
    for (const work of compiler.work) work(start, rows);
    for (const counter of counters) counter.count(start, rows);
    return rows;
  };
  return { ok: true, reader: { rows: table.rows, batch: compiler.batch, results: Object.fromEntries(results), read } };
}

function batchResult(
  { type, size }: PlannedNode,
  { values, unknown }: Cell,
  words: readonly string[],
  incomplete: Incomplete,
): BatchResult {
  return {
    type,
    decimals: size?.decimals ?? 0,
    values,
    unknown,
    words,
    smallest: Number(size?.minimum ?? 0n),
    largest: Number(size?.maximum ?? 1n),
    incomplete,
  };
}
