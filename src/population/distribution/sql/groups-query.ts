/** The query that gives the sums of each group, and of all. */
import { countedQueries, select, type SqlContext, wide, withQueries } from './sql-context.ts';

/** The conditions of the sides, in the order of their columns. */
const SIDES: readonly (readonly [name: string, condition: string])[] = [
  ['all', ''],
  ['winners', 'n > 0'],
  ['losers', 'n < 0'],
  ['unchanged', 'n = 0'],
  ['zero_or_negative', 'b <= 0'],
];

/**
 * One row for each group and one for all rows: whole numbers, in the order of the groups.
 *
 * @remarks
 * Columns: `part` is 0 for all rows and 1 for a group; `grp` is the number of the group by rank, from 1, or the value of the column; then sums.
 */
export function groupsQuery(context: SqlContext): string {
  const { groups } = context;
  const placed: readonly (readonly [string, string])[] =
    'cuts' in groups
      ? [
          ['ranked', rankedQuery],
          ['placed', select(['*', `${caseOfCuts(context)} AS g`], 'FROM ranked')],
        ]
      : [['placed', select(['*'], 'FROM counted')]];
  const sums = sumColumns(context);
  const all = select([`0 AS part`, `${noGroup(context)} AS grp`, ...sums], 'FROM placed');
  const each = select(['1 AS part', 'g AS grp', ...sums], 'FROM placed\nGROUP BY g');
  return withQueries([...countedQueries(context), ...placed], `${all}\nUNION ALL\n${each}\nORDER BY part, grp`);
}

const rankedQuery = select(
  [
    '*',
    'SUM(size) OVER (ORDER BY b RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - SUM(size) OVER (PARTITION BY b) AS below',
    'SUM(size) OVER () AS whole',
  ],
  'FROM counted',
);

function caseOfCuts(context: SqlContext): string {
  const { groups, dialect } = context;
  const cuts = 'cuts' in groups ? groups.cuts : [];
  const hundred = wide(context, 100n);
  const cases = cuts.map(
    (cut, place) =>
      `WHEN below * ${hundred} < whole * ${wide(context, BigInt(cut))} THEN ${dialect.integer(BigInt(place + 1))}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${dialect.integer(BigInt(cuts.length + 1))} END`;
}

/** A group without a name, of the type of the groups. */
const noGroup = ({ groups, dialect }: SqlContext): string =>
  'cuts' in groups ? dialect.toInteger('NULL') : dialect.toWord('NULL');

function sumColumns(context: SqlContext): readonly string[] {
  const { flows } = context;
  const zero = wide(context, 0n);
  const sum = (text: string, name: string): string => `COALESCE(SUM(${text}), ${zero}) AS ${name}`;
  const sides = SIDES.flatMap(([name, condition]) => {
    const on = (text: string): string =>
      condition === '' ? text : `CASE WHEN ${condition} THEN ${text} ELSE ${zero} END`;
    return [sum(on('w'), `${name}_w`), sum(on('w * p'), `${name}_p`), sum(on('w * n'), `${name}_n`)];
  });
  return [
    'COUNT(*) AS counted_rows',
    sum('size', 'size_sum'),
    sum('size * b', 'before_sum'),
    sum('size * a', 'after_sum'),
    ...flows.map((_, place) => sum(`w * f${place}`, `flow_${place}`)),
    ...sides,
  ];
}
