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

/** How many moments rules have: before, which all of them share, after, and after with benefits in kind. */
const MOMENTS = 3;

/** The names of lines, by the keys of the sums of a moment. */
export const LINE_NAMES = { atOwnLine: 'own', atLineBefore: 'first' } as const;

/**
 * Rows for before, after, and after with benefits in kind: whole numbers; `NULL` where a number is hidden.
 *
 * @remarks
 * `v` is a value, `s` the size that has it, `c` the size up to it. A quantile is written times 2, so that the mean of two whole numbers is whole. Lines are compared with those of the earlier rules too, whose moments have lower numbers
 * until the last query.
 *
 * @param context - what the query is written from
 * @param view - the place of the rules
 * @param earlier - the places of the rules whose moments come before
 */
export function measuresQuery(context: SqlContext, view: number, earlier: readonly number[]): string {
  const rules = hidingRules(context.disclosure ?? undefined);
  const views = rules === null ? [view] : [...earlier, view];
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
  const first = MOMENTS * (views.length - 1);
  const own = first === 0 ? '' : `\nWHERE moment = 0 OR moment > ${first}`;
  return withQueries(
    [
      ...countedQueries(context),
      ...(rules === null ? [] : groupQueries(context, ['whole', 'money', 'children'])),
      ...momentQueries(context, views, lines),
      ['joined', joined],
      ...(rules === null ? [] : markQueries(context, views.length, lines, rules)),
    ],
    `${select(shownColumns(context, first, lines, rules), `FROM ${rules === null ? 'joined' : 'marked'}${own}`)}\nORDER BY moment`,
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
function momentQueries(
  context: SqlContext,
  views: readonly number[],
  lines: readonly SqlLine[],
): readonly NamedQuery[] {
  const { dialect, column } = context;
  const zero = wide(context, 0n);
  const columns = views.flatMap((view, place) => [
    ...(place === views.length - 1 ? [[0, `b${view}`] as const] : []),
    [MOMENTS * place + 1, `a${view}`] as const,
    ...(column(nameIn(view, 'in kind')) === null ? [] : [[MOMENTS * place + 2, `m${view}`] as const]),
  ]);
  const moments = columns.map(([moment, value]) =>
    select(
      [
        `${moment} AS moment`,
        `${value} AS v`,
        'SUM(size) AS s',
        'SUM(w * k) AS kids',
        'COUNT(*) AS rows_at',
        `COUNT(CASE WHEN k > ${zero} THEN 1 END) AS kin_at`,
        'MAX(size) AS most',
      ],
      `FROM counted\nGROUP BY ${value}`,
    ),
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

/** The queries that mark which tenths and which lines may be shown, as `hideMoments` does; the last is `marked`, and has a column `keeps_` for each line. */
function markQueries(
  context: SqlContext,
  views: number,
  lines: readonly SqlLine[],
  rules: HidingRules,
): readonly NamedQuery[] {
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
        ['hides_whole', 'hides_all_whole', 'hides_money', 'hides_all_money', 'hides_all_children'].map(
          (name) => `COALESCE(MAX(${name}), ${number(0n)}) AS ${name}`,
        ),
        'FROM marks_children',
      ),
    ],
    [
      'sound',
      select(
        [
          'joined.*',
          'tenth_marks.unsound AS unsound',
          'CASE WHEN joined.moment = 0 THEN hides_whole ELSE hides_money END AS hides_group',
          'CASE WHEN joined.moment = 0 THEN hides_all_whole ELSE hides_all_money END AS hides_all',
          'hides_all_children',
        ],
        'FROM joined\nJOIN tenth_marks ON tenth_marks.moment = joined.moment\nCROSS JOIN group_marks',
      ),
    ],
    [
      'passing_rows',
      lines
        .map(({ name }, line) =>
          select(
            [
              'moment',
              `${line} AS line_number`,
              `${placeOfLine(line, views)} AS place`,
              `rows_${name} AS rows_below`,
              `below_${name} AS sum_below`,
              `kin_${name} AS kin_below`,
              `children_${name} AS children_below`,
              `CASE WHEN hides_all_children = 0 AND ${isEnough(`kin_${name}`)} AND ${isEnough(`(kin - kin_${name})`)} THEN 1 ELSE 0 END AS kin_pass`,
            ],
            `FROM sound\nWHERE unsound = 0 AND hides_all = 0 AND ${isEnough(`rows_${name}`)} AND ${isEnough(`(row_count - rows_${name})`)}`,
          ),
        )
        .join('\nUNION ALL\n'),
    ],
    ...shownQueries('rows', ['rows_below', 'sum_below'], least),
    ['passing_kin', select(['*'], 'FROM shown_rows\nWHERE kin_pass = 1')],
    ...shownQueries('kin', ['kin_below', 'children_below'], least),
    ...(['rows', 'kin'] as const).map((of): NamedQuery => [
      `keeps_${of}`,
      select(
        [
          'moment',
          ...lines.map(
            ({ name }, line) => `MAX(CASE WHEN line_number = ${line} THEN 1 ELSE 0 END) AS keeps_${of}_${name}`,
          ),
        ],
        `FROM shown_${of}\nGROUP BY moment`,
      ),
    ]),
    [
      'marked',
      select(
        ['sound.*', ...lines.flatMap(({ name }) => [`keeps_rows_${name}`, `keeps_kin_${name}`])],
        'FROM sound\nLEFT JOIN keeps_rows ON keeps_rows.moment = sound.moment\nLEFT JOIN keeps_kin ON keeps_kin.moment = sound.moment',
      ),
    ],
  ];
}

/** The place of a line of each moment in the order of `hideMoments`: by rules, then by line, then by moment. */
function placeOfLine(line: number, views: number): string {
  const each = Array.from({ length: views }, (_, view) =>
    (view === 0 ? [0, 1, 2] : [1, 2]).map((moment) => {
      const place = (view * LINE_ORDER.length + line) * MOMENTS + moment;
      return `WHEN ${MOMENTS * view + moment} THEN ${place}`;
    }),
  );
  return `CASE moment ${each.flat().join(' ')} END`;
}

/** The queries of the lines that are shown, of those that pass alone: lines with equal numbers have the place of the first, and differ from each line before it by enough rows. */
function shownQueries(of: string, numbers: readonly [rows: string, sum: string], least: string): readonly NamedQuery[] {
  const [rows] = numbers;
  return [
    [
      `first_${of}`,
      select(
        ['passing.*', `MIN(place) OVER (PARTITION BY ${numbers.join(', ')}) AS first_${of}_place`],
        `FROM passing_${of} AS passing`,
      ),
    ],
    [
      `shown_${of}`,
      select(
        ['own.*'],
        `FROM first_${of} AS own\nWHERE NOT EXISTS (\n  SELECT 1 FROM first_${of} AS earlier\n  WHERE earlier.place < own.first_${of}_place AND ABS(earlier.${rows} - own.${rows}) < ${least}\n)`,
      ),
    ],
  ];
}

/** The columns that leave the query: rounded, and `NULL` where they are hidden. */
function shownColumns(
  context: SqlContext,
  first: number,
  lines: readonly SqlLine[],
  rules: HidingRules | null,
): readonly string[] {
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
    first === 0 ? 'moment' : `CASE WHEN moment = 0 THEN 0 ELSE moment - ${first} END AS moment`,
    ...['whole', 'total', 'weighted'].map((name) => shown(name, name)),
    shown('counted', count('whole')),
    shown(
      'children',
      count('children'),
      isSound,
      'hides_all_children = 0',
      `(kin = ${wide(context, 0n)} OR kin >= ${least})`,
    ),
    ...['d1', 'median', 'd9'].map((name) => shown(name, name, isSound)),
    ...TENTHS.map((_, place) => shown(`tenth_${place + 1}`, `tenth_${place + 1}`, isSound, 'hides_group = 0')),
    ...lines.flatMap(({ name }) => [
      shown(`below_${name}`, count(`below_${name}`), isSound, `keeps_rows_${name} = 1`),
      shown(`median_${name}`, `median_${name}`, isSound, `keeps_rows_${name} = 1`),
      shown(`children_${name}`, count(`children_${name}`), isSound, `keeps_kin_${name} = 1`),
    ]),
  ];
}
