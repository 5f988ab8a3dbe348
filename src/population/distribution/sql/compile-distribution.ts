/** The effects of a reform as SQL text, for data that cannot leave where it is. */
import { checkParts, type Diagnostic } from '../../../money/index.ts';
import { compileToSql, type SqlColumn, type SqlOptions } from '../../../rule/many.ts';
import type { Distribution } from '../distribution.ts';
import { TENTHS } from '../group-rows.ts';
import type { DistributionRules, MeasureDistributionOptions } from '../measure-distribution.ts';
import { groupsQuery } from './groups-query.ts';
import { measuresQuery } from './measures-query.ts';
import { distributionScript } from './distribution-script.ts';
import { type DistributionRows, readDistribution } from './read-distribution.ts';
import { dialectOf, type SqlContext } from './sql-context.ts';

/** Options of `compileDistribution`: the engine and the table, and those of `measureDistribution`. */
export type CompileDistributionOptions = Pick<SqlOptions, 'dialect' | 'table' | 'source' | 'weight' | 'comment'> &
  MeasureDistributionOptions;

/** The queries of a distribution, each without a final semicolon, and the reader of their rows. */
export interface DistributionSql {
  /** Must count nothing before the results mean anything; as that of `compileToSql`. */
  readonly guard: string;
  readonly preparation: string;
  /** The sums of all and of each group. */
  readonly groups: string;
  /** The sums from which inequality and poverty follow, before and after. */
  readonly measures: string;
  /** The number of rows that lack a fact. */
  readonly unknown: string;
  /** The three queries in one file, with the meaning of their columns. */
  readonly script: string;
  /** Makes the distribution from the rows of the three queries; it equals that of `measureDistribution`, to the cent. */
  readonly read: (rows: DistributionRows) => Distribution;
}

/** The queries, or diagnostics. */
export type CompileDistributionResult =
  | { readonly ok: true; readonly sql: DistributionSql }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes the tables of `measureDistribution` as SQL: sums of whole numbers, on DuckDB, PostgreSQL and Spark.
 *
 * @remarks
 * The engine must have integers of more than 64 bits. The queries give whole numbers only; `read` divides and rounds as `measureDistribution` does. Sums stay below 38 digits as long as the sum of
 * all sizes, squared, times the largest standard of living in cents does: with weights of six decimals, a nation of 100 million persons and standards of living up to 10 million euros.
 *
 * @param rules - the rules of the distribution
 * @param options - the engine, the table, and the groups
 * @returns the queries; or the diagnostics of `compileToSql`
 * @throws RangeError for an engine without wide integers
 * @law tables by columns are those by SQL
 */
export function compileDistribution(
  rules: DistributionRules,
  options: CompileDistributionOptions,
): CompileDistributionResult {
  checkParts('rules', rules, { before: 'object', after: 'object', persons: 'object', net: 'object', flows: 'object' });
  checkParts('options', options, { dialect: 'text', table: 'text' });
  const { count = 'persons', quantiles = 'first-reached', groups = { cuts: TENTHS }, ...others } = options;
  const { flows, ...own } = rules;
  const flowNames = Object.keys(flows);
  const named = Object.fromEntries(Object.entries(flows).map(([name, rule]) => [`flow ${name}`, rule]));
  const compiled = compileToSql(
    { ...own, ...named },
    { ...others, ...('column' in groups ? { groups: { by: 'value', of: groups.column } } : {}) },
  );
  if (!compiled.ok) return compiled;
  const { sql } = compiled;
  const dialect = dialectOf(options.dialect);
  if (!dialect.hasWideIntegers)
    throw new RangeError(`options.dialect: ${options.dialect} has no integers of more than 64 bits`);
  const column = (name: string): SqlColumn => sql.outputs.find((output) => output.name === name)!;
  const columns = { before: column('before'), after: column('after'), persons: column('persons'), net: column('net') };
  const flowColumns = flowNames.map((name) => column(`flow ${name}`));
  const context: SqlContext = {
    dialect,
    rows: sql.rows,
    columns,
    flows: flowColumns,
    weight: options.weight?.column ?? null,
    count,
    quantiles,
    groups,
  };
  const scale = {
    weights: options.weight?.decimals ?? 0,
    before: columns.before.decimals,
    after: columns.after.decimals,
    net: columns.net.decimals,
    flows: flowNames.map((name, place) => [name, flowColumns[place]!.decimals] as const),
  };
  const absent = [...Object.values(columns), ...flowColumns].map((each) => `${dialect.quote(each.column)} IS NULL`);
  const queries = {
    groups: groupsQuery(context),
    measures: measuresQuery(context),
    unknown: `SELECT COUNT(*) AS unknown_rows\nFROM (\n${sql.rows}\n) AS results\nWHERE ${absent.join(' OR ')}`,
  };
  return {
    ok: true,
    sql: {
      guard: sql.guard,
      preparation: sql.preparation,
      ...queries,
      script: distributionScript(queries, scale),
      read: (rows) => readDistribution(rows, { count, quantiles, scale, groups }),
    },
  };
}
