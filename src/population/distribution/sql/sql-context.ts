/** Names and literals of the queries of a distribution. */
import type { Dialect, SqlColumn, SqlDialect } from '../../../rule/many.ts';
import { sqlDialect } from '../../../rule/many.ts';
import type { GroupScale } from '../group-text.ts';
import { nameIn, type ViewOptions } from '../views.ts';

/** What the queries of a distribution are written from. */
export interface SqlContext extends ViewOptions {
  readonly dialect: Dialect;
  /** The query that gives one row for each household. */
  readonly rows: string;
  /** The column of a result of each household, by the name of its rule; `null` if there is none. */
  readonly column: (name: string) => SqlColumn | null;
  readonly scale: GroupScale;
  /** The column of weights; `null`: every row is one household. */
  readonly weight: string | null;
}

/** The writer of an engine for a context. */
export const dialectOf = (name: SqlDialect): Dialect => sqlDialect(name);

/** A wide whole number. */
export const wide = ({ dialect }: Pick<SqlContext, 'dialect'>, value: bigint): string =>
  dialect.toWide(dialect.integer(value));

/** A named query. */
export type NamedQuery = readonly [name: string, query: string];

/** Named queries and the final one. */
export function withQueries(queries: readonly NamedQuery[], final: string): string {
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
  return `WITH ${queries.map(([name, query]) => `${name} AS (\n${indented(query)}\n)`).join(',\n')}\n${final}`;
}

/** A query with its columns, one on each line. */
export const select = (columns: readonly string[], rest: string): string =>
  `SELECT\n${columns.map((column) => `  ${column}`).join(',\n')}\n${rest}`;

/** The weight of a row, a wide whole number. */
export const weightOf = (context: SqlContext): string =>
  context.weight === null ? wide(context, 1n) : context.dialect.toWide(context.dialect.quote(context.weight));

/** The names of the rules whose results every row must have. */
export function neededNames({
  scale,
  groups,
  column,
}: Pick<SqlContext, 'scale' | 'groups' | 'column'>): readonly string[] {
  return [
    'ranking',
    'persons',
    ...(scale.countsChildren ? ['children'] : []),
    ...('number' in groups ? ['group'] : []),
    ...scale.views.flatMap(({ amounts }, view) => [
      nameIn(view, 'before'),
      nameIn(view, 'after'),
      nameIn(view, 'net'),
      ...(column(nameIn(view, 'in kind')) === null ? [] : [nameIn(view, 'in kind')]),
      ...amounts.map((_, at) => nameIn(view, `amount ${at}`)),
    ]),
  ];
}

/**
 * The queries that all tables begin with: the results of each household, then those that count, with whole numbers that do not overflow.
 *
 * @remarks
 * Columns: `w` the weight, `p` the persons, `k` the children, `size` what ranks count, `o` the standard of living that ranks, and for each rules `b0` and `a0` the standards of living, `m0` with benefits in kind left out, `n0` the net,
 * `f0_0`… the amounts; `g` is the group of a column or of a number.
 */
export function countedQueries(context: SqlContext): readonly NamedQuery[] {
  const { dialect, column, scale, count, groups, rows } = context;
  const q = dialect.quote;
  const value = (name: string): string => dialect.toWide(q(column(name)!.column));
  const w = weightOf(context);
  const p = value('persons');
  const size = count === 'persons' ? `${w} * ${p}` : w;
  const needed = neededNames(context);
  const known = needed.map((name) => `${q(column(name)!.column)} IS NOT NULL`).join(' AND ');
  const counted = select(
    [
      `${w} AS w`,
      `${p} AS p`,
      `${scale.countsChildren ? value('children') : wide(context, 0n)} AS k`,
      `${size} AS size`,
      `${value('ranking')} AS o`,
      ...scale.views.flatMap(({ amounts }, view) => [
        `${value(nameIn(view, 'before'))} AS b${view}`,
        `${value(nameIn(view, 'after'))} AS a${view}`,
        ...(column(nameIn(view, 'in kind')) === null ? [] : [`${value(nameIn(view, 'in kind'))} AS m${view}`]),
        `${value(nameIn(view, 'net'))} AS n${view}`,
        ...amounts.map((_, at) => `${value(nameIn(view, `amount ${at}`))} AS f${view}_${at}`),
      ]),
      ...('column' in groups ? [`${q(groups.column)} AS g`] : []),
      ...('number' in groups ? [`${q(column('group')!.column)} AS g`] : []),
    ],
    `FROM results\nWHERE ${known} AND ${size} > ${wide(context, 0n)}`,
  );
  return [
    ['results', rows],
    ['counted', counted],
  ];
}

/** A whole number rounded to a multiple, a half away from zero. */
export function roundedText(context: SqlContext, text: string, multiple: bigint): string {
  const of = wide(context, multiple);
  const rest = `(ABS(${text}) % ${of})`;
  const size = `ABS(${text}) - ${rest} + CASE WHEN ${rest} * ${wide(context, 2n)} >= ${of} THEN ${of} ELSE ${wide(context, 0n)} END`;
  return `CASE WHEN ${text} < ${wide(context, 0n)} THEN ${wide(context, 0n)} - (${size}) ELSE ${size} END`;
}
