/** The query that gives the sums from which inequality and poverty follow. */
import { POVERTY_PERCENTS } from '../distribution.ts';
import { countedQueries, select, type SqlContext, wide, withQueries } from './sql-context.ts';

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * Two rows, for before and after: whole numbers.
 *
 * @remarks
 * `v` is a value, `s` the size that has it, `c` the size up to it. A quantile is written times 2, so that the mean of two whole numbers is whole.
 */
export function measuresQuery(context: SqlContext): string {
  const percents = POVERTY_PERCENTS.map(Number);
  const belowLine = (median: string, percent: number): string =>
    `v * ${wide(context, 200n)} < ${wide(context, BigInt(percent))} * ${median}`;
  const lines = percents.flatMap((percent) => [
    { name: `own_${percent}`, condition: belowLine('median', percent) },
    { name: `first_${percent}`, condition: belowLine('median_before', percent) },
  ]);
  const zero = wide(context, 0n);
  return withQueries(
    [
      ...countedQueries(context),
      [
        'moments',
        `${select(['0 AS moment', 'b AS v', 'SUM(size) AS s'], 'FROM counted\nGROUP BY b')}\nUNION ALL\n${select(
          ['1 AS moment', 'a AS v', 'SUM(size) AS s'],
          'FROM counted\nGROUP BY a',
        )}`,
      ],
      ['sized', select(['moment', 'v', `${context.dialect.toWide('s')} AS s`], 'FROM moments')],
      [
        'ranked',
        select(
          [
            'moment',
            'v',
            's',
            'SUM(s) OVER (PARTITION BY moment ORDER BY v ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c',
            'SUM(s) OVER (PARTITION BY moment) AS whole',
          ],
          'FROM sized',
        ),
      ],
      ['sums', select(momentColumns(context), 'FROM ranked\nGROUP BY moment')],
      ['firsts', select(['*', 'MAX(CASE WHEN moment = 0 THEN median END) OVER () AS median_before'], 'FROM sums')],
      [
        'poor',
        select(
          [
            'firsts.moment AS moment',
            ...lines.map(({ name, condition }) => `SUM(CASE WHEN ${condition} THEN s ELSE ${zero} END) AS ${name}`),
          ],
          'FROM ranked\nJOIN firsts ON firsts.moment = ranked.moment\nGROUP BY firsts.moment',
        ),
      ],
      [
        'medians',
        select(
          [
            'poor.moment AS moment',
            ...lines.map(({ name, condition }) => `${quantile(context, 1n, 2n, name, condition)} AS ${name}_median`),
          ],
          'FROM ranked\nJOIN firsts ON firsts.moment = ranked.moment\nJOIN poor ON poor.moment = ranked.moment\nGROUP BY poor.moment',
        ),
      ],
    ],
    select(
      [
        'firsts.*',
        ...lines.flatMap(({ name }) => [`poor.${name} AS below_${name}`, `medians.${name}_median AS median_${name}`]),
      ],
      'FROM firsts\nJOIN poor ON poor.moment = firsts.moment\nJOIN medians ON medians.moment = firsts.moment\nORDER BY firsts.moment',
    ),
  );
}

function momentColumns(context: SqlContext): readonly string[] {
  const ten = wide(context, 10n);
  const upTo = (tenth: number): string => {
    const limit = `whole * ${wide(context, BigInt(tenth))}`;
    const before = `(c - s) * ${ten}`;
    return `SUM(CASE WHEN c * ${ten} < ${limit} THEN s * ${ten} WHEN ${before} < ${limit} THEN ${limit} - ${before} ELSE ${wide(context, 0n)} END * v) AS tenth_${tenth}`;
  };
  return [
    'moment',
    'MAX(whole) AS whole',
    'SUM(s * v) AS total',
    `SUM(s * (${wide(context, 2n)} * c - s) * v) AS weighted`,
    `${quantile(context, 1n, 10n, 'whole', '')} AS d1`,
    `${quantile(context, 1n, 2n, 'whole', '')} AS median`,
    `${quantile(context, 9n, 10n, 'whole', '')} AS d9`,
    ...TENTHS.map(upTo),
  ];
}

/** A quantile times 2 of the values that fulfil a condition, whose sizes add up to `whole`. */
function quantile(context: SqlContext, of: bigint, parts: bigint, whole: string, condition: string): string {
  const reached = (sign: '>=' | '>'): string => {
    const test = `c * ${wide(context, parts)} ${sign} ${whole} * ${wide(context, of)}`;
    return `MIN(CASE WHEN ${condition === '' ? test : `${condition} AND ${test}`} THEN v END)`;
  };
  const first = reached('>=');
  return context.quantiles === 'eurostat'
    ? `${first} + COALESCE(${reached('>')}, ${first})`
    : `${first} * ${wide(context, 2n)}`;
}
