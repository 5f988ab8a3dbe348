/** Rules as SQL text: whole numbers only, the same cents as `evaluate` in every engine. */
import { type Diagnostic, error } from '../../money/index.ts';
import type { RuleNode } from '../rule-node.ts';
import { planRules } from '../plan/plan-rules.ts';
import { reach } from '../plan/magnitude-of.ts';
import { hashRules } from './hash-rules.ts';
import type { SqlColumn } from './sql-column.ts';
import { type Frame, frameOf } from './frame.ts';
import type { SqlOptions } from './sql-options.ts';
import { guardText } from './guard-text.ts';
import { planPool, poolQueries } from './pool-queries.ts';
import { preparationText } from './preparation-text.ts';
import { rowsQuery, rowsText } from './rows-query.ts';
import { totalsText } from './totals-text.ts';
import { scriptText } from './script-text.ts';
import { SAFE_INTEGER } from '../integers.ts';

/** Rules as queries, none of them with a semicolon at its end. */
export interface SqlText {
  /** One row for each household: the key, the weight and the group, where there are any, then the results. */
  readonly rows: string;
  /** Totals of all households, or one row for each group. Results that are not known are in no total; they are counted. */
  readonly totals: string;
  /** One row for each check, with the columns `line`, `column`, `problem` and `households`, which must be 0. */
  readonly guard: string;
  /** Makes the table from a source in euros. */
  readonly preparation: string;
  /** All of it in one file with its explanations. */
  readonly script: string;
  /** The columns that the table must have. */
  readonly inputs: readonly SqlColumn[];
  /** The columns of the results. */
  readonly outputs: readonly SqlColumn[];
  /** The SHA-256 of the rules. */
  readonly hash: string;
}

/** Queries, or why there are none. */
export type CompiledSql =
  { readonly ok: true; readonly sql: SqlText } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes rules as SQL for an engine.
 *
 * @remarks
 * The text has whole numbers only: no decimals, no floats, no division but of whole numbers, no function that engines round or read
 * differently. A fact that is `NULL` is absent: what needs it is `NULL`. The same rules and options always give the same text. Every
 * number stays below 2⁵³ at every step as long as the guard query counts nothing, or the rules are refused: `CAISSE-PLAN-TOO-LARGE`
 * names the node.
 *
 * Every value that is read more than once is a column of its own, in layers. Spark resolves about one layer at each of the 100 iterations that
 * `spark.sql.analyzer.maxIterations` allows: a rule of more layers (no preset has more than twelve) needs it larger.
 *
 * Results that are money are in cents, or in a smaller part of a euro where the rule does not round them.
 *
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param options - the engine, the table and what to group by
 * @throws RangeError when the name of a table or column is not plain, or has two meanings
 * @law the rows of a query are the results of evaluate
 * @law counts each bad row
 * @example
 * ```ts
 * import { type InputNode, multiply, ratio, round } from 'caisse-rules';
 * import { compileToSql } from 'caisse-rules/population';
 *
 * const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' };
 * const contribution = round(multiply(income, ratio('0.025')), { to: '0.01', mode: 'half-up' });
 * const compiled = compileToSql({ contribution }, { dialect: 'postgresql', table: 'households' });
 * if (compiled.ok) console.log(compiled.sql.rows.split('\n').at(-2)?.trim()); // => ("income_cents" * 25::BIGINT + 500::BIGINT) / 1000::BIGINT AS "contribution_cents"
 * ```
 */
export function compileToSql(rules: Readonly<Record<string, RuleNode>>, options: SqlOptions): CompiledSql {
  const planned = planRules(rules);
  if (!planned.ok) return planned;
  const framed = withPool(frameOf(planned.plan, options), options);
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
      inputs: frame.given.map(publicColumn),
      outputs: frame.outputs.map(publicColumn),
      hash,
    },
  };
}

type Framed =
  | { readonly ok: true; readonly frame: Frame }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The frame that reads the table with what the pool computes; the table must have the other columns of both. */
function withPool(frame: Frame, options: SqlOptions): Framed {
  const { pool } = options;
  if (pool === undefined) return { ok: true, frame };
  if (options.weight !== undefined) return { ok: false, diagnostics: [error('CAISSE-POOL-WEIGHT', [])] };
  const planned = planPool(pool);
  if (!planned.ok) return planned;
  const { dialect, table, key } = options;
  const before = frameOf(planned.plan, { dialect, table, ...(key === undefined ? {} : { key }) }, 'pool_');
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

const LARGEST_OF_64_BITS = 2n ** 63n - 1n;

/** Results too large in cents; and, where an engine has no wider integers, results that do not fit in 64 bits with their weight. */
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
