/** Names and literals of the queries of a distribution. */
import type { Dialect, SqlColumn, SqlDialect } from '../../../rule/many.ts';
import { sqlDialect } from '../../../rule/many.ts';
import type { Cuts } from '../group-rows.ts';
import type { QuantileDefinition } from '../ranked.ts';

/** What the queries of a distribution are written from. */
export interface SqlContext {
  readonly dialect: Dialect;
  /** The query that gives one row for each household. */
  readonly rows: string;
  /** The columns of the results of each household. */
  readonly columns: Readonly<Record<'before' | 'after' | 'persons' | 'net', SqlColumn>>;
  readonly flows: readonly SqlColumn[];
  /** The column of weights; `null`: every row is one household. */
  readonly weight: string | null;
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  /** Limits by rank, or the column to group by. */
  readonly groups: { readonly cuts: Cuts } | { readonly column: string };
}

/** The writer of an engine for a context. */
export const dialectOf = (name: SqlDialect): Dialect => sqlDialect(name);

/** A wide whole number. */
export const wide = ({ dialect }: SqlContext, value: bigint): string => dialect.toWide(dialect.integer(value));

/** Named queries and the final one. */
export function withQueries(queries: readonly (readonly [name: string, query: string])[], final: string): string {
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
  return `WITH ${queries.map(([name, query]) => `${name} AS (\n${indented(query)}\n)`).join(',\n')}\n${final}`;
}

/** A query with its columns, one on each line. */
export const select = (columns: readonly string[], rest: string): string =>
  `SELECT\n${columns.map((column) => `  ${column}`).join(',\n')}\n${rest}`;

/**
 * The queries that both tables begin with: the results of each household, then those that count, with whole numbers that do not overflow.
 *
 * @remarks
 * Columns: `w` the weight, `p` the persons, `size` what ranks count, `b` and `a` the standards of living, `n` the net, `f0`… the flows, and `g` the group of a column.
 */
export function countedQueries(context: SqlContext): readonly (readonly [string, string])[] {
  const { dialect, columns, flows, weight, count, groups, rows } = context;
  const q = dialect.quote;
  const value = ({ column }: SqlColumn): string => dialect.toWide(q(column));
  const all = [columns.before, columns.after, columns.persons, columns.net, ...flows];
  const w = weight === null ? wide(context, 1n) : dialect.toWide(q(weight));
  const p = value(columns.persons);
  const size = count === 'persons' ? `${w} * ${p}` : w;
  const known = all.map(({ column }) => `${q(column)} IS NOT NULL`).join(' AND ');
  const counted = select(
    [
      `${w} AS w`,
      `${p} AS p`,
      `${size} AS size`,
      `${value(columns.before)} AS b`,
      `${value(columns.after)} AS a`,
      `${value(columns.net)} AS n`,
      ...flows.map((flow, place) => `${value(flow)} AS f${place}`),
      ...('column' in groups ? [`${q(groups.column)} AS g`] : []),
    ],
    `FROM results\nWHERE ${known} AND ${size} > ${wide(context, 0n)}`,
  );
  return [
    ['results', rows],
    ['counted', counted],
  ];
}
