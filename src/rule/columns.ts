/** A rule over columns: the exact results of millions of households, in batches. */
import type { Diagnostic } from '../money/index.ts';
import type { Cell } from './columns/cell.ts';
import { checkTable, rangeIn } from './columns/check-table.ts';
import { compileNode, createCompiler } from './columns/compile.ts';
import { type Incomplete, missingCounter } from './columns/missing.ts';
import { generateSums, type GeneratedSums } from './columns/generate.ts';
import type { IntegerArray, Table } from './columns/table.ts';
import type { NodeType, RuleNode } from './node.ts';
import { planRules } from './plan.ts';
import { reach } from './plan-passes.ts';
import type { PlannedNode } from './planned.ts';

/** Rules ready to be read over a table. */
export interface ColumnReader {
  readonly rows: number;
  /** Rows in a batch, at most. */
  readonly batch: number;
  readonly results: Readonly<Record<string, BatchResult>>;
  /** Computes the rows from `start` on, `batch` of them or as many as are left, and counts what is not known of them; returns how many. */
  readonly read: (start: number) => number;
}

/** One result over the batch that was read last. */
export interface BatchResult {
  readonly type: NodeType;
  /** The value is the integer divided by ten to the power of this; 0 for what is no number. */
  readonly decimals: number;
  /** Of a yes or no 1 or 0; of a category the place of a word in `words`. */
  readonly values: Float64Array;
  /** 1 where the value is not known: the integer there means nothing. `null` where all are known. */
  readonly unknown: Uint8Array | null;
  readonly words: readonly string[];
  /** No value is below this. */
  readonly smallest: number;
  /** No value is above this. */
  readonly largest: number;
  /** Over everything that was read so far. */
  readonly incomplete: Incomplete;
}

/** A reader, or why the table cannot be read. */
export type OpenedColumns =
  | { readonly ok: true; readonly reader: ColumnReader }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** How a table is read. */
export interface OpenColumnsOptions {
  /**
   * Rows that are computed at once. It changes nothing but the speed.
   *
   * @defaultValue 512
   */
  readonly batch?: number;
}

const BATCH = 512;

/**
 * Makes rules ready to be read over a table of households.
 *
 * @remarks
 * Every number is an integer below 2⁵³ at every step, or the rules are refused: `CAISSE-PLAN-TOO-LARGE` names the node. The ranges of the
 * columns are those that count. A fact that is absent is unknown, never zero. No code is generated.
 *
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param table - the households
 * @param options - the size of a batch
 * @returns the reader; or what the table lacks (`CAISSE-COLUMN-…`), or which node is too large
 * @law columns give what evaluate gives, row by row
 * @law the order of rows and the size of a batch change no result
 * @law what is missing is counted as evaluate names it
 */
export function openColumns(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
  options: OpenColumnsOptions = {},
): OpenedColumns {
  const { batch = BATCH } = options;
  const planned = planFor(rules, table);
  if (!planned.ok) return planned;
  const { roots } = planned;
  const compiler = createCompiler(table, Math.max(1, Math.min(batch, table.rows)), true);
  const compiled = Object.entries(roots).map(([name, node]) => [name, node, compileNode(node, compiler)] as const);
  const words = [...compiler.words.keys()];
  const counters = compiled.map(([, , cell]) => missingCounter(cell, compiler.batch, table.uncounted));
  const results = compiled.map(
    ([name, node, cell], place) => [name, resultOf(node, cell, words, counters[place]!.found)] as const,
  );
  const read = (start: number): number => {
    const rows = Math.min(compiler.batch, table.rows - start);
    for (const work of compiler.work) work(start, rows);
    for (const counter of counters) counter.count(start, rows);
    return rows;
  };
  return { ok: true, reader: { rows: table.rows, batch: compiler.batch, results: Object.fromEntries(results), read } };
}

/** The planned rules, if the table has what they read. */
function planFor(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
):
  | { readonly ok: true; readonly roots: Readonly<Record<string, PlannedNode>> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const planned = planRules(rules, { rangeOf: (leaf) => rangeIn(table, leaf) });
  if (!planned.ok) return planned;
  const { roots, inputs, ranges } = planned.plan;
  const problems = checkTable(table, inputs, ranges);
  return problems.length > 0 ? { ok: false, diagnostics: problems } : { ok: true, roots };
}

/** One loop of JavaScript for all rules; `null` where some fact is absent, or a result is a word: then only `openColumns` serves. */
export interface GeneratedColumns {
  /** Adds up the rows from `start` to before `end`, times their weights; sums have the order of the rules. */
  readonly add: GeneratedSums;
  readonly results: readonly {
    readonly name: string;
    readonly type: NodeType;
    readonly decimals: number;
    readonly largest: number;
  }[];
}

/**
 * Makes a function of the text of one loop for rules over a table, for where the policy of a page allows it.
 *
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param table - the households
 * @param weights - what each row stands for; `null`: one
 * @throws EvalError where functions may not be made of text
 * @law generated code gives the totals of columns
 */
export function generateColumns(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
  weights: IntegerArray | null,
): GeneratedColumns | null {
  const planned = planFor(rules, table);
  if (!planned.ok) return null;
  const roots = Object.entries(planned.roots);
  if (roots.some(([, { type }]) => type === 'category')) return null;
  const add = generateSums(
    roots.map(([, node]) => node),
    table,
    weights,
  );
  if (add === null) return null;
  const results = roots.map(([name, { type, size }]) => ({
    name,
    type,
    decimals: size?.decimals ?? 0,
    largest: Number(size === null ? 1n : reach(size)),
  }));
  return { add, results };
}

function resultOf(
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
    smallest: Number(size?.smallest ?? 0n),
    largest: Number(size?.largest ?? 1n),
    incomplete,
  };
}
