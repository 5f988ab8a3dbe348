/** The effects of a reform as SQL text, for data that cannot leave where it is. */
import { type Diagnostic } from '../../../money/index.ts';
import { checkTableOptions } from '../../../rule/many.ts';
import { type Distribution, distributionOf } from '../distribution.ts';
import type { DistributionRules } from '../distribution-rules.ts';
import { checkDistributionRules, type MeasureDistributionOptions, viewOptions } from '../measure-distribution.ts';
import { compileViews, type DistributionTable } from './compile-views.ts';
import { distributionScript } from './distribution-script.ts';
import type { DistributionRows } from './read-distribution.ts';

/** Options of `compileDistribution`: the engine and the table, and those of `measureDistribution`. */
export type CompileDistributionOptions = DistributionTable & MeasureDistributionOptions;

/** The queries of a distribution, each without a final semicolon, and the reader of their rows. */
export interface DistributionSql {
  /** Must count nothing before the results mean anything; as that of `compileToSql`. */
  readonly guard: string;
  readonly preparation: string;
  /** The sums of all and of each group. */
  readonly groups: string;
  /** The sums from which inequality and poverty follow, before and after. */
  readonly measures: string;
  /** The rows that lack a fact. */
  readonly unknown: string;
  /** The queries in one file, with the columns of the table and the meaning of those of the results. */
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
 * The engine must have integers of more than 64 bits. The queries give whole numbers only; `read` divides and rounds as `measureDistribution` does. With `disclosure`, the queries themselves hide and round: what is hidden never
 * leaves the engine. Sums stay below 38 digits as long as the sum of
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
  checkDistributionRules('rules', rules);
  checkTableOptions(options);
  const compiled = compileViews([{ rules, hasMoments: true }], tableOf(options), viewOptions(options));
  if (!compiled.ok) return compiled;
  const { inputs, guard, preparation, groups, measures, unknown, meaning, read } = compiled.sql;
  const own = { groups, measures: measures[0]!, unknown };
  return {
    ok: true,
    sql: {
      guard,
      preparation,
      ...own,
      script: distributionScript({ inputs, guard, preparation, groups, measures: [own.measures], unknown }, meaning, [
        '',
      ]),
      read: (rows) => distributionOf(read({ ...rows, measures: [rows.measures] }), meaning, 0),
    },
  };
}

/** The options about the engine and the table. */
export function tableOf({
  dialect,
  table,
  source,
  weight,
  comment,
  rows,
  memberInputs,
}: DistributionTable): DistributionTable {
  return {
    dialect,
    table,
    ...(source === undefined ? {} : { source }),
    ...(weight === undefined ? {} : { weight }),
    ...(comment === undefined ? {} : { comment }),
    ...(rows === undefined ? {} : { rows }),
    ...(memberInputs === undefined ? {} : { memberInputs }),
  };
}
