/** A self-contained SQL file: a description of its tables, and all queries in the order in which they are run. */
import { VERSION } from './version.ts';
import { type InputColumn, unitText } from './sql-column.ts';
import type { Frame } from './frame.ts';
import { memberSlots } from './member-slots.ts';
import { sourceColumn } from './preparation-text.ts';
import { type RowsQuery, rowsText } from './rows-query.ts';
import { totalsText } from './totals-text.ts';
import { comment, withQueries } from './named-query.ts';

/** The queries of a file, each without a final semicolon. */
export interface Queries {
  readonly rows: RowsQuery;
  readonly guard: string;
  readonly preparation: string;
}

/** The names of the temporary views of a file, without quotes. */
export interface SqlViews {
  /** One row for each household. */
  readonly results: string;
  /** One row for each check. */
  readonly guard: string;
  readonly totals: string;
  /** Totals by group; `null` without groups. */
  readonly groups: string | null;
  /** The total and the shares of the pool; `null` without a pool. */
  readonly pool: string | null;
}

/** The views of a file, named after its table. */
export function viewsOf({ options, grouping, before }: Frame): SqlViews {
  const name = (what: string): string => `${options.table.at(-1)!.slice(0, 50)}_${what}`;
  return {
    results: name('results'),
    guard: name('guard'),
    totals: name('totals'),
    groups: grouping === null ? null : name('groups'),
    pool: before.length === 0 ? null : name('pool'),
  };
}

/** The text of the file. */
export function scriptText(frame: Frame, { rows, guard, preparation }: Queries, hash: string): string {
  const views = viewsOf(frame);
  const hasMemberSlots = memberSlots(frame.given, frame.options.memberInputs).length > 0;
  const results = frame.quote(views.results);
  const shown = (view: string, query: string): readonly string[] => [
    `CREATE TEMPORARY VIEW ${frame.quote(view)} AS\n${query};`,
    `SELECT * FROM ${frame.quote(view)};`,
  ];
  const parts = [
    headText(frame, hash),
    ['1. Only where amounts of the table still have decimals: makes it from its source.', comment(`${preparation};`)],
    [
      '2. Must count nothing: whatever it counts must be mended before the results mean anything.',
      ...shown(views.guard, guard),
    ],
    ...(views.pool === null
      ? []
      : [
          [
            'What all households pay into the pool, in cents, and how many share it. The results below read it.',
            ...shown(views.pool, poolQuery(frame)),
          ],
        ]),
    [
      'Rows that lack a fact (absent) are no error if the fact is really unknown: results that need it are NULL, never zero, and are in no total. Words that the rules do not look for (unlisted-word) are no error if they are not misspelt.',
      ...(hasMemberSlots
        ? [comment('Numbers of members whom the household does not have (member-missing) are not used.')]
        : []),
    ],
    ['3. The results of each household.', ...shown(views.results, rowsText(rows))],
    ['4. Totals of all households.', ...shown(views.totals, totalsText([], results, { ...frame, grouping: null }))],
    ...(views.groups === null ? [] : [['5. Totals by group.', ...shown(views.groups, totalsText([], results, frame))]]),
  ];
  return `${parts.map((part) => sectionText(part)).join('\n\n')}\n`;
}

/** What the pool received and how many share it. */
const poolQuery = ({ before }: Frame): string =>
  withQueries(before.slice(0, -1), `SELECT * FROM ${before.at(-2)!.name}`);

const sectionText = ([title, ...texts]: readonly string[]): string => [comment(title!), ...texts].join('\n');

function headText(frame: Frame, hash: string): readonly string[] {
  const { options, given, outputs, dialect, layers } = frame;
  const roundings = [...new Set(layers.roundings)].sort();
  return [
    [
      `Rules as SQL for ${dialect.name}, by caisse-rules ${VERSION}`,
      `Rules: sha256 ${hash}`,
      `Rounding: ${roundings.length === 0 ? 'none' : roundings.join(', ')}`,
      '',
      ...options.comment,
      ...(options.comment.length === 0 ? [] : ['']),
      'Every number is a whole number: money in cents where the name of the column ends so.',
      '',
      `Table ${options.table.join('.')}, one row for each household:`,
      ...tableLines(frame),
      ...given.map(scriptInputLine),
      '',
      'Results:',
      ...outputs.map(({ column, name, type, decimals }) => `  ${column}: ${name}; ${unitText(type, decimals)}`),
    ].join('\n'),
  ];
}

function tableLines({ options: { key, weight }, grouping }: Frame): readonly string[] {
  return [
    ...(key === null ? [] : [`  ${key}: tells households apart`]),
    ...(weight === null
      ? []
      : [`  ${weight.column}: what the household counts for; weight x 10^${weight.decimals}; 0 to ${weight.maximum}`]),
    ...(grouping?.isCarried === true ? [`  ${grouping.column}: its group`] : []),
  ];
}

function scriptInputLine(input: InputColumn): string {
  const { column, name, type, decimals, range, words, of } = input;
  const meaning = of.kind === 'count-members' ? membersText(of.from, of.before) : name;
  const from =
    of.kind !== 'count-members' && sourceColumn(input) !== column ? [`${sourceColumn(input)} in the source`] : [];
  const limits = range === null ? [] : [`${range.minimum} to ${range.maximum}`];
  const list = words === null ? [] : [words.join(' | ')];
  return `  ${column}: ${[meaning, unitText(type, decimals), ...limits, ...list, ...from].join('; ')}`;
}

function membersText(from: number, before: number | null): string {
  if (before !== null) return `members of age ${from} to ${before - 1} in whole years`;
  return from === 0 ? 'members of any age' : `members of age ${from} or more in whole years`;
}
