/** The comparison of two reforms as SQL text. */
import { type Diagnostic } from '../../../money/index.ts';
import { checkTableOptions } from '../../../rule/many.ts';
import { comparedViews, comparisonOf, type ReformComparison } from '../compare-reforms.ts';
import type { DistributionRules } from '../distribution-rules.ts';
import { viewOptions } from '../measure-distribution.ts';
import { type CompileDistributionOptions, type DistributionSql, tableOf } from './compile-distribution.ts';
import { compileViews } from './compile-views.ts';
import { distributionScript } from './distribution-script.ts';
import type { DistributionRows, SqlRow } from './read-distribution.ts';

/** The rows of the queries of a comparison. */
export interface ComparisonRows extends Pick<DistributionRows, 'groups' | 'unknown'> {
  readonly baselineMeasures: readonly SqlRow[];
  readonly reformMeasures: readonly SqlRow[];
}

/** The queries of a comparison, each without a final semicolon, and the reader of their rows. */
export interface ComparisonSql extends Pick<
  DistributionSql,
  'guard' | 'preparation' | 'groups' | 'unknown' | 'script'
> {
  /** The sums from which inequality and poverty follow, under the baseline and under the reform. */
  readonly baselineMeasures: string;
  readonly reformMeasures: string;
  /** Makes the comparison from the rows of the queries; it equals that of `compareReforms`, to the cent. */
  readonly read: (rows: ComparisonRows) => ReformComparison;
}

/** The queries, or diagnostics. */
export type CompileComparisonResult =
  | { readonly ok: true; readonly sql: ComparisonSql }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes the tables of `compareReforms` as SQL: sums of whole numbers, on DuckDB, PostgreSQL and Spark.
 *
 * @param baseline - the rules of the baseline
 * @param reform - those of the reform
 * @param options - as those of `compileDistribution`
 * @returns the queries; or the diagnostics of `compileToSql`
 * @throws RangeError for an engine without wide integers, and as `compareReforms`
 * @law comparisons by columns are those by SQL
 */
export function compileComparison(
  baseline: DistributionRules,
  reform: DistributionRules,
  options: CompileDistributionOptions,
): CompileComparisonResult {
  const views = comparedViews(baseline, reform);
  checkTableOptions(options);
  const compiled = compileViews(views, tableOf(options), viewOptions(options));
  if (!compiled.ok) return compiled;
  const { inputs, guard, preparation, groups, measures, unknown, meaning, read } = compiled.sql;
  const [baselineMeasures, reformMeasures] = [measures[0]!, measures[1]!];
  return {
    ok: true,
    sql: {
      guard,
      preparation,
      groups,
      baselineMeasures,
      reformMeasures,
      unknown,
      script: distributionScript(
        { inputs, guard, preparation, groups, measures: [baselineMeasures, reformMeasures], unknown },
        meaning,
        [' under the baseline', ' under the reform', ' from the baseline to the reform'],
      ),
      read: ({ groups: each, baselineMeasures: first, reformMeasures: second, unknown: rest }) =>
        comparisonOf(read({ groups: each, measures: [first, second, null], unknown: rest }), meaning),
    },
  };
}
