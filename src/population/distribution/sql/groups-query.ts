/** The query that gives the sums of each group, and of all. */
import { FAMILIES, type Family } from '../disclosure/cells.ts';
import { hidingRules } from '../disclosure/disclosure-control.ts';
import type { Cuts } from '../group-rows.ts';
import { type SumColumn, sumColumns } from './group-sums-columns.ts';
import { cellColumns, hiddenQueries } from './hidden-queries.ts';
import {
  countedQueries,
  type NamedQuery,
  roundedText,
  select,
  type SqlContext,
  wide,
  withQueries,
} from './sql-context.ts';

/**
 * One row for each group and one for all rows: whole numbers, in the order of the groups; `NULL` where a number is hidden.
 *
 * @remarks
 * Columns: `part` is 0 for all rows and 1 for a group; `grp` is the number of the group by rank, from 1, the value of the column, or the number; then sums.
 */
export function groupsQuery(context: SqlContext): string {
  const rules = hidingRules(context.disclosure ?? undefined);
  const sums = sumColumns(context);
  const queries = [...countedQueries(context), ...groupQueries(context, FAMILIES)];
  const total: NamedQuery = [
    'total',
    select(
      sums.map(({ name }) => `COALESCE(SUM(${name}), ${wide(context, 0n)}) AS ${name}`),
      'FROM cells',
    ),
  ];
  if (rules === null) {
    const shown = sums.map((sum) => shownText(context, sum, null));
    const all = select([`0 AS part`, `${noGroup(context)} AS grp`, ...shown], 'FROM total');
    const each = select(['1 AS part', 'g AS grp', ...shown], 'FROM cells');
    return withQueries([...queries, total], `${all}\nUNION ALL\n${each}\nORDER BY part, grp`);
  }
  const last = `marks_${FAMILIES.at(-1)!}`;
  const marks: NamedQuery = [
    'marks_all',
    select(
      FAMILIES.map(
        (family) => `COALESCE(MAX(hides_all_${family}), ${context.dialect.integer(0n)}) AS hides_all_${family}`,
      ),
      `FROM ${last}`,
    ),
  ];
  const columns = (mark: (family: Family) => string): readonly string[] =>
    sums.map((sum) => shownText(context, sum, mark(sum.family)));
  const all = select(
    [`0 AS part`, `${noGroup(context)} AS grp`, ...columns((family) => `hides_all_${family}`)],
    'FROM total CROSS JOIN marks_all',
  );
  const each = select(['1 AS part', 'g AS grp', ...columns((family) => `hides_${family}`)], `FROM ${last}`);
  return withQueries([...queries, total, marks], `${all}\nUNION ALL\n${each}\nORDER BY part, grp`);
}

/** The queries after `counted` that place households in groups, add them up as `cells`, and mark what the given families hide. */
export function groupQueries(context: SqlContext, families: readonly Family[]): readonly NamedQuery[] {
  const rules = hidingRules(context.disclosure ?? undefined);
  const placed: readonly NamedQuery[] =
    'cuts' in context.groups ? rankQueries(context, context.groups.cuts) : [['placed', select(['*'], 'FROM counted')]];
  const marks = rules === null ? [] : cellColumns(context, families, rules);
  const sums = sumColumns(context).map((sum) => sumText(context, sum));
  return [
    ...placed,
    ['cells', select(['g', ...sums, ...marks], 'FROM placed\nGROUP BY g')],
    ...(rules === null ? [] : hiddenQueries(context, families, rules)),
  ];
}

/** Places households in groups by rank: each group starts at the first standard of living that has enough below it. */
function rankQueries(context: SqlContext, cuts: Cuts): readonly NamedQuery[] {
  const { dialect } = context;
  if (cuts.length === 0) return [['placed', select(['*', `${dialect.integer(1n)} AS g`], 'FROM counted')]];
  const starts = cuts.map(
    (cut, place) =>
      `MIN(CASE WHEN below * ${wide(context, 100n)} >= whole * ${wide(context, BigInt(cut))} THEN o END) AS start_${place + 1}`,
  );
  const cases = cuts
    .map((_, place) => `WHEN o >= start_${place + 1} THEN ${dialect.integer(BigInt(place + 2))}`)
    .reverse();
  return [
    ['sized_ranks', select(['o', `${dialect.toWide('SUM(size)')} AS s`], 'FROM counted\nGROUP BY o')],
    [
      'below_ranks',
      select(
        [
          'o',
          'SUM(s) OVER (ORDER BY o ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - s AS below',
          'SUM(s) OVER () AS whole',
        ],
        'FROM sized_ranks',
      ),
    ],
    ['starts', select(starts, 'FROM below_ranks')],
    [
      'placed',
      select(
        ['counted.*', `CASE ${cases.join(' ')} ELSE ${dialect.integer(1n)} END AS g`],
        'FROM counted CROSS JOIN starts',
      ),
    ],
  ];
}

/** The number of the group by rank, from 1, of what has a size below it; `whole` is the sum of all sizes. */
export function caseOfCuts(context: SqlContext, cuts: Cuts, below: string): string {
  const { dialect } = context;
  const hundred = wide(context, 100n);
  const cases = cuts.map(
    (cut, place) =>
      `WHEN ${below} * ${hundred} < whole * ${wide(context, BigInt(cut))} THEN ${dialect.integer(BigInt(place + 1))}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${dialect.integer(BigInt(cuts.length + 1))} END`;
}

/** A group without a name, of the type of the groups. */
const noGroup = ({ groups, dialect }: SqlContext): string =>
  'column' in groups ? dialect.toWord('NULL') : dialect.toInteger('NULL');

const sumText = (context: SqlContext, { name, text }: SumColumn): string =>
  name === 'counted_rows' ? `COUNT(*) AS ${name}` : `COALESCE(SUM(${text}), ${wide(context, 0n)}) AS ${name}`;

/** A sum as it leaves the query: rounded, and `NULL` where its family is hidden. */
function shownText(context: SqlContext, { name, decimals }: SumColumn, mark: string | null): string {
  const base = context.disclosure?.rounding;
  const value = context.dialect.toWide(name);
  const rounded = base === undefined ? value : roundedText(context, value, BigInt(base) * 10n ** BigInt(decimals));
  const shown = mark === null ? rounded : `CASE WHEN ${mark} = ${context.dialect.integer(0n)} THEN ${rounded} END`;
  return `${shown} AS ${name}`;
}
