/** Rules as SQL text in integers, with the cents of `evaluate` in every engine. */
import { type Diagnostic, error } from '../../money/index.ts';
import { checkMeans } from '../check/check-means.ts';
import { knownWords } from '../known-words.ts';
import type { RuleNode } from '../rule-node.ts';
import { planRules } from '../plan/plan-rules.ts';
import { reach } from '../plan/magnitude-of.ts';
import { hashRules } from './hash-rules.ts';
import type { InputColumn, SqlColumn, SqlInput } from './sql-column.ts';
import { type Frame, frameOf } from './frame.ts';
import { checkRules } from '../arguments.ts';
import { checkOptions, type SqlOptions } from './sql-options.ts';
import { type GuardLine, guardLines, guardText } from './guard-text.ts';
import { planPool, poolQueries } from './pool-queries.ts';
import { preparationText, sourceColumn } from './preparation-text.ts';
import { rowsQuery, rowsText } from './rows-query.ts';
import { totalsText } from './totals-text.ts';
import { scriptText, type SqlViews, viewsOf } from './script-text.ts';
import { SAFE_INTEGER } from '../integers.ts';

/** Queries, each without a final semicolon. */
export interface SqlText {
  /** One row for each household: the key, the weight and the group, where there are any, then the results. */
  readonly rows: string;
  /** Totals of all households, or one row for each group. Unknown results are in no total; they are counted. */
  readonly totals: string;
  /** One row for each check, with the columns `line`, `column`, `problem` and `households`, which must be 0. */
  readonly guard: string;
  /** Makes the table from a source in euros. */
  readonly preparation: string;
  /** All queries in one file, with explanations. */
  readonly script: string;
  /** What the guard counts, in the order of its rows. */
  readonly checks: readonly GuardLine[];
  /** The views that the file makes. */
  readonly views: SqlViews;
  /** The columns that the table must have. */
  readonly inputs: readonly SqlInput[];
  /** The columns of the results. */
  readonly outputs: readonly SqlColumn[];
  /** The SHA-256 of the rules. */
  readonly hash: string;
}

/** Queries, or diagnostics. */
export type CompileToSqlResult =
  { readonly ok: true; readonly sql: SqlText } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes rules as SQL for an engine.
 *
 * @remarks
 * The text contains integers only: no decimals, no floats, no division except of integers, no function that engines round or interpret
 * differently. A `NULL` fact is absent, and results that need it are `NULL`. Equal rules and options give equal text. Every number stays
 * below 2⁵³ at every step as long as the guard query counts nothing; else `CAISSE-PLAN-TOO-LARGE` names the node.
 *
 * Every value that is read more than once is a column, in layers. Spark resolves about one layer in each of the 100 iterations allowed by
 * `spark.sql.analyzer.maxIterations`; a rule with more layers (no preset has more than twelve) needs a larger value.
 *
 * Money is in cents, or in a smaller unit where the rule does not round it.
 *
 * @param rules - rules that `checkRule` accepts, by a name for each result
 * @param options - the engine, the table and what to group by
 * @throws TypeError when an argument has another type; RangeError when the name of a table or column is not plain, or has two meanings
 * @law the rows of a query are the results of evaluate
 * @law counts each bad row
 * @example
 * ```ts
 * import { type InputNode, multiply, ratio, round } from 'caisse-rules/rule';
 * import { compileToSql } from 'caisse-rules/population';
 *
 * const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' };
 * const contribution = round(multiply(income, ratio('0.025')), { to: '0.01', mode: 'half-up' });
 * const compiled = compileToSql({ contribution }, { dialect: 'postgresql', table: 'households' });
 * if (compiled.ok) console.log(compiled.sql.rows.split('\n').at(-2)?.trim()); // => ("income_cents" * 25::BIGINT + 500::BIGINT) / 1000::BIGINT AS "contribution_cents"
 * ```
 */
export function compileToSql(rules: Readonly<Record<string, RuleNode>>, options: SqlOptions): CompileToSqlResult {
  checkRules(rules);
  checkOptions(options);
  const faults = options.rows === 'means' ? checkMeans(rules) : [];
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const planned = planRules(rules);
  if (!planned.ok) return planned;
  const words = knownWords(...Object.values(rules));
  const framed = withPool(frameOf({ plan: planned.plan, words }, options), options);
  if (!framed.ok) return framed;
  const { frame } = framed;
  const diagnostics = tooLargeResults(frame);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const hash = hashRules(rules);
  const rows = rowsQuery(frame);
  const queries = { rows, guard: guardText(frame), preparation: preparationText(frame) };
  const results = frame.layer('results', rows.select);
  return {
    ok: true,
    sql: {
      rows: rowsText(rows),
      totals: totalsText([...rows.named, results], results.name, frame),
      guard: queries.guard,
      preparation: queries.preparation,
      script: scriptText(frame, queries, hash),
      checks: guardLines(frame),
      views: viewsOf(frame),
      inputs: frame.given.map(publicInput),
      outputs: frame.outputs.map(publicColumn),
      hash,
    },
  };
}

type Framed =
  { readonly ok: true; readonly frame: Frame } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The frame that reads the table with what the pool computes; the table must have the other columns of both. */
function withPool(frame: Frame, options: SqlOptions): Framed {
  const { pool } = options;
  if (pool === undefined) return { ok: true, frame };
  if (options.weight !== undefined) return { ok: false, diagnostics: [error('CAISSE-POOL-WEIGHT', [])] };
  const planned = planPool(pool);
  if (!planned.ok) return planned;
  const { dialect, table, key } = options;
  const words = knownWords(pool.paidIn, pool.takesPart);
  const before = frameOf(
    { plan: planned.plan, words },
    { dialect, table, ...(key === undefined ? {} : { key }) },
    'pool_',
  );
  const queries = poolQueries(before, pool, frame.inputs);
  const computed: readonly string[] = Object.values(pool.inputs);
  const own = frame.inputs.filter(({ name }) => !computed.includes(name));
  const further = before.inputs.filter(({ column }) => !own.some((input) => input.column === column));
  return {
    ok: true,
    frame: { ...frame, given: [...own, ...further], from: queries.at(-1)!.name, before: queries },
  };
}

const publicColumn = ({ column, name, type, decimals }: SqlColumn): SqlColumn => ({ column, name, type, decimals });

const publicInput = (input: InputColumn): SqlInput => ({ ...publicColumn(input), source: sourceColumn(input) });

const LARGEST_OF_64_BITS = 2n ** 63n - 1n;

/** Diagnostics for results that are too large in cents, or too large for 64 bits with their weight in an engine without wider integers. */
function tooLargeResults({ dialect, options: { weight }, outputs }: Frame): readonly Diagnostic[] {
  const refused = (name: string, size: bigint, limit: bigint): readonly Diagnostic[] => {
    const details = { kind: 'multiply', size: String(size), limit: String(limit), name };
    return size > limit ? [error('CAISSE-PLAN-TOO-LARGE', [name], details)] : [];
  };
  return outputs.flatMap(({ name, lift, node: { size } }) => {
    const result = size === null ? 1n : reach(size) * lift;
    const isNarrow = weight !== null && !dialect.hasWideIntegers;
    return [
      ...refused(name, result, SAFE_INTEGER),
      ...(isNarrow ? refused(name, result * BigInt(weight.maximum), LARGEST_OF_64_BITS) : []),
    ];
  });
}
