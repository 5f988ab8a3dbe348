/** The query that gives the sums from which inequality and poverty follow. */
import { hidingRules, type HidingRules } from '../disclosure/disclosure-control.ts';
import { LINE_ORDER } from '../disclosure/protect-moment.ts';
import { POVERTY_PERCENTS } from '../distribution.ts';
import { TENTHS } from '../group-rows.ts';
import { nameIn } from '../views.ts';
import { caseOfCuts, groupQueries } from './groups-query.ts';
import { isSensitiveText } from './hidden-queries.ts';
import {
  countedQueries,
  type NamedQuery,
  roundedText,
  select,
  type SqlContext,
  wide,
  withQueries,
} from './sql-context.ts';

/** A poverty line: its name in columns, and the condition that a value is below it. */
interface SqlLine {
  readonly name: string;
  readonly condition: string;
}

/** The columns of the moments: before, after, and after with benefits in kind. */
const MOMENTS = ['b', 'a', 'm'] as const;

/** The names of lines, by the keys of the sums of a moment. */
export const LINE_NAMES = { atOwnLine: 'own', atLineBefore: 'first' } as const;

/**
 * Rows for before, after, and after with benefits in kind: whole numbers; `NULL` where a number is hidden.
 *
 * @remarks
 * `v` is a value, `s` the size that has it, `c` the size up to it. A quantile is written times 2, so that the mean of two whole numbers is whole.
 */
export function measuresQuery(context: SqlContext, view: number): string {
  const rules = hidingRules(context.disclosure ?? undefined);
  const lines = sqlLines(context);
  const from = 'FROM firsts\nJOIN poor ON poor.moment = firsts.moment\nJOIN medians ON medians.moment = firsts.moment';
  const joined = select(
    [
      'firsts.*',
      ...lines.flatMap(({ name }) => [
        `poor.below_${name} AS below_${name}`,
        `poor.children_${name} AS children_${name}`,
        `poor.rows_${name} AS rows_${name}`,
        `poor.kin_${name} AS kin_${name}`,
        `medians.median_${name} AS median_${name}`,
      ]),
    ],
    from,
  );
  return withQueries(
    [
      ...countedQueries(context),
      ...(rules === null ? [] : groupQueries(context, ['whole'])),
      ...momentQueries(context, view, lines),
      ['joined', joined],
      ...(rules === null ? [] : markQueries(context, lines, rules)),
    ],
    `${select(shownColumns(context, lines, rules), `FROM ${rules === null ? 'joined' : `kept_${lines.length}`}`)}\nORDER BY moment`,
  );
}

function sqlLines(context: SqlContext): readonly SqlLine[] {
  return LINE_ORDER.map(([at, place]) => {
    const percent = POVERTY_PERCENTS[place]!;
    const median = at === 'atOwnLine' ? 'median' : 'median_before';
    return {
      name: `${LINE_NAMES[at]}_${percent}`,
      condition: `v * ${wide(context, 200n)} < ${wide(context, percent)} * ${median}`,
    };
  });
}

/** Values with their sizes, then their sums for each moment. */
function momentQueries(context: SqlContext, view: number, lines: readonly SqlLine[]): readonly NamedQuery[] {
  const { dialect, column } = context;
  const zero = wide(context, 0n);
  const moments = MOMENTS.flatMap((value, moment) =>
    value === 'm' && column(nameIn(view, 'in kind')) === null
      ? []
      : [
          select(
            [
              `${moment} AS moment`,
              `${value}${view} AS v`,
              'SUM(size) AS s',
              'SUM(w * k) AS kids',
              'COUNT(*) AS rows_at',
              `COUNT(CASE WHEN k > ${zero} THEN 1 END) AS kin_at`,
              'MAX(size) AS most',
            ],
            `FROM counted\nGROUP BY ${value}${view}`,
          ),
        ],
  );
  const onLine = ({ condition }: SqlLine, text: string): string =>
    `SUM(CASE WHEN ${condition} THEN ${text} ELSE ${zero} END)`;
  return [
    ['moments', moments.join('\nUNION ALL\n')],
    [
      'sized',
      select(
        [
          'moment',
          'v',
          ...['s', 'kids', 'rows_at', 'kin_at', 'most'].map((name) => `${dialect.toWide(name)} AS ${name}`),
        ],
        'FROM moments',
      ),
    ],
    [
      'ranked',
      select(
        [
          '*',
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
          ...lines.flatMap((line) => [
            `${onLine(line, 's')} AS below_${line.name}`,
            `${onLine(line, 'kids')} AS children_${line.name}`,
            `${onLine(line, 'rows_at')} AS rows_${line.name}`,
            `${onLine(line, 'kin_at')} AS kin_${line.name}`,
          ]),
        ],
        'FROM ranked\nJOIN firsts ON firsts.moment = ranked.moment\nGROUP BY firsts.moment',
      ),
    ],
    [
      'medians',
      select(
        [
          'poor.moment AS moment',
          ...lines.map(
            ({ name, condition }) => `${quantile(context, 1n, 2n, `below_${name}`, condition)} AS median_${name}`,
          ),
        ],
        'FROM ranked\nJOIN firsts ON firsts.moment = ranked.moment\nJOIN poor ON poor.moment = ranked.moment\nGROUP BY poor.moment',
      ),
    ],
  ];
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
    'SUM(kids) AS children',
    'SUM(rows_at) AS row_count',
    'SUM(kin_at) AS kin',
    `${quantile(context, 1n, 10n, 'whole', '')} AS d1`,
    `${quantile(context, 1n, 2n, 'whole', '')} AS median`,
    `${quantile(context, 9n, 10n, 'whole', '')} AS d9`,
    ...TENTHS.map((_, place) => upTo(place + 1)),
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

/** The queries that mark which tenths and which lines may be shown, as `hideMoment` does; the last has a column `keeps_` for each line. */
function markQueries(context: SqlContext, lines: readonly SqlLine[], rules: HidingRules): readonly NamedQuery[] {
  const number = (value: bigint): string => context.dialect.integer(value);
  const least = wide(context, BigInt(rules.minimumCell));
  const zero = wide(context, 0n);
  const isEnough = (text: string): string => `(${text} = ${zero} OR ABS(${text}) >= ${least})`;
  return [
    ['in_tenths', select(['*', `${caseOfCuts(context, TENTHS, '(c - s)')} AS t`], 'FROM ranked')],
    [
      'tenth_cells',
      select(
        ['moment', 'SUM(rows_at) AS tenth_c', 'MAX(most * ABS(v)) AS tenth_m', 'SUM(s * ABS(v)) AS tenth_t'],
        'FROM in_tenths\nGROUP BY moment, t',
      ),
    ],
    [
      'tenth_marks',
      select(
        [
          'moment',
          `MAX(CASE WHEN ${isSensitiveText(context, 'tenth', rules)} THEN ${number(1n)} ELSE ${number(0n)} END) AS unsound`,
        ],
        'FROM tenth_cells\nGROUP BY moment',
      ),
    ],
    [
      'group_marks',
      select(
        [
          `COALESCE(MAX(hides_whole), ${number(0n)}) AS hides_group`,
          `COALESCE(MAX(hides_all_whole), ${number(0n)}) AS hides_all`,
        ],
        'FROM marks_whole',
      ),
    ],
    [
      'kept_0',
      select(
        [
          'joined.*',
          'tenth_marks.unsound AS unsound',
          'group_marks.hides_group AS hides_group',
          'group_marks.hides_all AS hides_all',
        ],
        'FROM joined\nJOIN tenth_marks ON tenth_marks.moment = joined.moment\nCROSS JOIN group_marks',
      ),
    ],
    ...lines.map(({ name }, place): NamedQuery => {
      const earlier = lines.slice(0, place).map((line) => line.name);
      const isKept = [
        isEnough(`rows_${name}`),
        isEnough(`(row_count - rows_${name})`),
        ...earlier.map((each) => `(keeps_${each} = 0 OR ${isEnough(`(rows_${each} - rows_${name})`)})`),
      ];
      const keepsChildren = [
        ...isKept,
        isEnough(`kin_${name}`),
        isEnough(`(kin - kin_${name})`),
        ...earlier.map((each) => `(keeps_kin_${each} = 0 OR ${isEnough(`(kin_${each} - kin_${name})`)})`),
      ];
      const mark = (conditions: readonly string[]): string => `CASE WHEN ${conditions.join(' AND ')} THEN 1 ELSE 0 END`;
      return [
        `kept_${place + 1}`,
        select(
          ['*', `${mark(isKept)} AS keeps_${name}`, `${mark(keepsChildren)} AS keeps_kin_${name}`],
          `FROM kept_${place}`,
        ),
      ];
    }),
  ];
}

/** The columns that leave the query: rounded, and `NULL` where they are hidden. */
function shownColumns(context: SqlContext, lines: readonly SqlLine[], rules: HidingRules | null): readonly string[] {
  const { scale, disclosure } = context;
  const base = disclosure?.rounding;
  const count = (name: string): string =>
    base === undefined ? name : roundedText(context, name, BigInt(base) * 10n ** BigInt(scale.weights));
  const shown = (name: string, text: string, ...conditions: readonly string[]): string =>
    rules === null
      ? `${text} AS ${name}`
      : `CASE WHEN ${['hides_all = 0', ...conditions].join(' AND ')} THEN ${text} END AS ${name}`;
  const isSound = 'unsound = 0';
  const least = wide(context, BigInt(rules?.minimumCell ?? 0));
  return [
    'moment',
    ...['whole', 'total', 'weighted'].map((name) => shown(name, name)),
    shown('counted', count('whole')),
    shown('children', count('children'), isSound, `(kin = ${wide(context, 0n)} OR kin >= ${least})`),
    ...['d1', 'median', 'd9'].map((name) => shown(name, name, isSound)),
    ...TENTHS.map((_, place) => shown(`tenth_${place + 1}`, `tenth_${place + 1}`, isSound, 'hides_group = 0')),
    ...lines.flatMap(({ name }) => [
      shown(`below_${name}`, count(`below_${name}`), isSound, `keeps_${name} = 1`),
      shown(`median_${name}`, `median_${name}`, isSound, `keeps_${name} = 1`),
      shown(`children_${name}`, count(`children_${name}`), isSound, `keeps_kin_${name} = 1`),
    ]),
  ];
}
