/** Writes the sums of several rules, measured together, as SQL. */
import type { Diagnostic } from '../../../money/index.ts';
import { compileToSql, type SqlColumn, type SqlInput, type SqlOptions } from '../../../rule/many.ts';
import { hidingRules } from '../disclosure/disclosure-control.ts';
import type { DistributionMeaning, DistributionSums } from '../distribution.ts';
import { rulesOfViews, scaleOf, type View, type ViewOptions } from '../views.ts';
import { groupsQuery } from './groups-query.ts';
import { measuresQuery } from './measures-query.ts';
import { readSums, type ViewRows } from './read-distribution.ts';
import {
  dialectOf,
  neededNames,
  roundedText,
  select,
  type SqlContext,
  weightOf,
  wide,
  withQueries,
} from './sql-context.ts';

/** The engine and the table. */
export type DistributionTable = Pick<
  SqlOptions,
  'dialect' | 'table' | 'source' | 'weight' | 'comment' | 'rows' | 'memberInputs'
>;

/** The queries of several rules, and the reader of their rows. */
export interface ViewSql {
  readonly inputs: readonly SqlInput[];
  readonly guard: string;
  readonly preparation: string;
  readonly groups: string;
  /** By the place of the rules; `null` for rules whose groups alone are wanted. */
  readonly measures: readonly (string | null)[];
  readonly unknown: string;
  readonly meaning: DistributionMeaning;
  readonly read: (rows: ViewRows) => DistributionSums;
}

/** The queries, or diagnostics. */
export type CompiledViews =
  { readonly ok: true; readonly sql: ViewSql } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Writes the queries. */
export function compileViews(views: readonly View[], table: DistributionTable, options: ViewOptions): CompiledViews {
  const { count, quantiles, groups, disclosure } = options;
  const compiled = compileToSql(rulesOfViews(views, options), {
    ...table,
    ...('column' in groups ? { groups: { by: 'value', of: groups.column } } : {}),
  });
  if (!compiled.ok) return compiled;
  const { sql } = compiled;
  const dialect = dialectOf(table.dialect);
  if (!dialect.hasWideIntegers)
    throw new RangeError(`options.dialect: ${table.dialect} has no integers of more than 64 bits`);
  const column = (name: string): SqlColumn | null => sql.outputs.find((output) => output.name === name) ?? null;
  const scale = scaleOf(views, (name) => column(name)!.decimals, table.weight?.decimals ?? 0);
  const meaning: DistributionMeaning = { count, quantiles, scale, disclosure };
  const context: SqlContext = {
    ...options,
    dialect,
    rows: sql.rows,
    column,
    scale,
    weight: table.weight?.column ?? null,
  };
  return {
    ok: true,
    sql: {
      inputs: sql.inputs,
      guard: sql.guard,
      preparation: sql.preparation,
      groups: groupsQuery(context),
      measures: views.map(({ hasMoments }, view) => (hasMoments ? measuresQuery(context, view) : null)),
      unknown: unknownQuery(context),
      meaning,
      read: (rows) => readSums(rows, meaning, groups),
    },
  };
}

/** The query of the rows that lack a fact, and of their households. */
function unknownQuery(context: SqlContext): string {
  const { dialect, column, disclosure, scale } = context;
  const absent = neededNames(context).map((name) => `${dialect.quote(column(name)!.column)} IS NULL`);
  const rules = hidingRules(disclosure ?? undefined);
  const base = disclosure?.rounding;
  const shown = (name: string, decimals: number): string => {
    const value = dialect.toWide(name);
    const rounded = base === undefined ? value : roundedText(context, value, BigInt(base) * 10n ** BigInt(decimals));
    const isShown =
      rules === null ? null : `unknown_rows = 0 OR unknown_rows >= ${dialect.integer(BigInt(rules.minimumCell))}`;
    return isShown === null ? `${rounded} AS ${name}` : `CASE WHEN ${isShown} THEN ${rounded} END AS ${name}`;
  };
  return withQueries(
    [
      ['results', context.rows],
      [
        'absent',
        select(
          ['COUNT(*) AS unknown_rows', `COALESCE(SUM(${weightOf(context)}), ${wide(context, 0n)}) AS unknown_w`],
          `FROM results\nWHERE ${absent.join(' OR ')}`,
        ),
      ],
    ],
    select([shown('unknown_rows', 0), shown('unknown_w', scale.weights)], 'FROM absent'),
  );
}
