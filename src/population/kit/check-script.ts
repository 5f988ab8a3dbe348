/** The SQL script that tests an engine: it loads the tables of a kit, runs the files of the rules on them and counts results that differ. */
import type { SqlDialect } from '../../rule/many.ts';
import { kitDialects } from './kit-dialect.ts';
import type { KitTable } from './kit-table.ts';

/** A view of the rules, and what it must give for each part of the households. */
export interface CheckedView {
  readonly what: string;
  readonly view: string;
  readonly expected: KitTable;
}

/** What the script reads. */
export interface CheckedKit {
  /** The table of the rules, with its schema before a point, if it has one. */
  readonly table: string;
  /** The table that the preparation reads. */
  readonly source: string;
  readonly sources: KitTable;
  readonly households: KitTable;
  readonly views: readonly CheckedView[];
}

/** The column of the parts of the households, each of which is a population of its own. */
export const PART = 'kit_part';

/** The name of the CSV file of a table of expected results. */
const expectedFile = (what: string): string => `expected-${what}.csv`;

/** Writes the script. */
export function checkScript(dialect: SqlDialect, kit: CheckedKit): string {
  const { quote, opening, closing, load, run, runQuietly, refill } = kitDialects[dialect];
  const { table, source, sources, households, views } = kit;
  const schema = table.includes('.') ? table.split('.')[0]! : null;
  const [data, from] = [table, source].map((name) => name.split('.').map(quote).join('.'));
  const columnsOf = ({ columns }: KitTable): string =>
    columns.flatMap(({ name }) => (name === PART ? [] : [quote(name)])).join(', ');
  const prepared = columnsOf(households);
  const keys = `SELECT ${quote(sources.columns[0]!.name)} FROM kit_source`;
  const parts = [...new Set(households.rows.map(([part]) => String(part)))];
  const ofPart = (part: string): readonly string[] => [
    `-- Part ${part}`,
    ...refill(data!, `SELECT ${prepared} FROM kit_households WHERE ${PART} = ${part}`),
    ...views
      .filter(({ expected }) => expected.rows.some(([each]) => String(each) === part))
      .map(
        ({ what, view, expected }) =>
          `INSERT INTO kit_found_${what} SELECT ${part}, ${columnsOf(expected)} FROM ${quote(view)};`,
      ),
  ];
  return [
    ['-- Run this script inside the folder of the kit. The lines of its result that name a check must end in 0.'],
    opening(schema),
    [
      load('kit_source', sources.columns, 'source.csv'),
      load('kit_households', households.columns, 'households.csv'),
      ...views.map(({ what, expected }) => load(`kit_expected_${what}`, expected.columns, expectedFile(what))),
      ...views.map(({ what }) => `CREATE TABLE kit_found_${what} AS SELECT * FROM kit_expected_${what} WHERE 1 = 0;`),
    ],
    [
      `CREATE TABLE ${from!} AS SELECT * FROM kit_source;`,
      run('prepare.sql'),
      differences('preparation', {
        found: `SELECT ${prepared} FROM ${data!}`,
        expected: `SELECT ${prepared} FROM kit_households WHERE ${quote(sources.columns[0]!.name)} IN (${keys})`,
      }),
    ],
    [
      ...refill(data!, `SELECT ${prepared} FROM kit_households WHERE ${PART} = ${parts[0]!}`),
      ...runQuietly('rules.sql'),
    ],
    ...parts.map(ofPart),
    views.map(({ what }) =>
      differences(what, { found: `SELECT * FROM kit_found_${what}`, expected: `SELECT * FROM kit_expected_${what}` }),
    ),
    closing(schema),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Counts the rows of each side that the other lacks. `EXCEPT` treats two `NULL` as equal. */
function differences(what: string, { found, expected }: { readonly found: string; readonly expected: string }): string {
  return [
    `SELECT '${what}: found, not expected' AS what, COUNT(*) AS differences FROM (${found} EXCEPT ${expected}) AS found`,
    `SELECT '${what}: expected, not found' AS what, COUNT(*) AS differences FROM (${expected} EXCEPT ${found}) AS expected;`,
  ].join('\nUNION ALL\n');
}
