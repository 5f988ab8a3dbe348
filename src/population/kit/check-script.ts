/** The SQL script that tests an engine: it loads the tables of a kit and counts results that differ from the expected ones. */
import { GUARD_NOTES, type SqlDialect } from '../../rule/many.ts';
import type { KitColumn, KitTable } from './kit-table.ts';

/** The tables that the script loads. */
export interface CheckedTables {
  readonly households: KitTable;
  readonly expectedRows: KitTable;
  readonly expectedTotals: KitTable;
  readonly expectedGroups: KitTable | null;
}

/** The queries that the script compares. They read the table of the kit. */
export interface CheckedQueries {
  readonly rows: string;
  readonly totals: string;
  readonly groups: string;
  readonly guard: string;
}

const types: Readonly<Record<SqlDialect, Readonly<Record<KitColumn['kind'], string>>>> = {
  duckdb: { number: 'HUGEINT', word: 'VARCHAR', truth: 'BOOLEAN' },
  postgresql: { number: 'NUMERIC', word: 'TEXT', truth: 'BOOLEAN' },
  spark: { number: 'DECIMAL(38, 0)', word: 'STRING', truth: 'BOOLEAN' },
  sqlite: { number: 'INTEGER', word: 'TEXT', truth: 'INTEGER' },
};

const integers: Readonly<Record<SqlDialect, string>> = {
  duckdb: 'BIGINT',
  postgresql: 'BIGINT',
  spark: 'BIGINT',
  sqlite: 'INTEGER',
};

/** Writes the script. */
export function checkScript(dialect: SqlDialect, tables: CheckedTables, queries: CheckedQueries): string {
  const compared = [
    { table: 'kit_expected_rows', file: 'expected-rows.csv', of: tables.expectedRows, query: queries.rows },
    { table: 'kit_expected_totals', file: 'expected-totals.csv', of: tables.expectedTotals, query: queries.totals },
    ...(tables.expectedGroups === null
      ? []
      : [
          {
            table: 'kit_expected_groups',
            file: 'expected-groups.csv',
            of: tables.expectedGroups,
            query: queries.groups,
          },
        ]),
  ];
  return [
    '-- Run this script inside the folder of the kit. Every line of its result must end in 0.',
    loading(dialect, 'kit_households', 'households.csv', tables.households.columns, integers[dialect]),
    ...compared.map(({ table, file, of }) => loading(dialect, table, file, of.columns, types[dialect].number)),
    `${guardCheck(queries.guard)};`,
    ...compared.map(({ table, of, query }) => `${differenceQuery(dialect, table, of.columns, query)};`),
    '',
  ].join('\n\n');
}

const quotes: Readonly<Record<SqlDialect, string>> = { duckdb: '"', postgresql: '"', spark: '`', sqlite: '`' };

const quoteName = (dialect: SqlDialect, name: string): string => quotes[dialect] + name + quotes[dialect];

function loading(
  dialect: SqlDialect,
  table: string,
  file: string,
  columns: readonly KitColumn[],
  number: string,
): string {
  const typeOf = ({ kind }: KitColumn): string => (kind === 'number' ? number : types[dialect][kind]);
  const declared = columns.map((column) => `${quoteName(dialect, column.name)} ${typeOf(column)}`).join(', ');
  switch (dialect) {
    case 'duckdb':
      return `CREATE TEMPORARY TABLE ${table} (${declared});\nCOPY ${table} FROM '${file}' (HEADER);`;
    case 'postgresql':
      return `CREATE TEMPORARY TABLE ${table} (${declared});\n\\copy ${table} from '${file}' with (format csv, header)`;
    case 'spark':
      return `CREATE TEMPORARY VIEW ${table} (${declared}) USING csv OPTIONS (path '${file}', header 'true', escape '"');`;
    case 'sqlite':
      return [
        `CREATE TEMPORARY TABLE ${table} (${declared});`,
        `.import --csv --skip 1 '${file}' ${table}`,
        ...columns.map(({ name }) => `UPDATE ${table} SET \`${name}\` = NULL WHERE \`${name}\` = '';`),
      ].join('\n');
    default:
      return dialect satisfies never;
  }
}

/** Counts the faults that the guard finds, except absent facts and unlisted words, which the kit contains on purpose. */
function guardCheck(guard: string): string {
  return `SELECT 'guard' AS what, SUM(households) AS differences FROM (\n${guard}\n) AS checks WHERE problem NOT IN (${GUARD_NOTES.map((problem) => `'${problem}'`).join(', ')})`;
}

/** Counts the rows of each side that the other lacks. `EXCEPT` treats two `NULL` as equal. */
function differenceQuery(dialect: SqlDialect, table: string, columns: readonly KitColumn[], query: string): string {
  const names = columns.map(({ name }) => quoteName(dialect, name)).join(', ');
  const found = `SELECT ${names} FROM (\n${query}\n) AS results`;
  const expected = `SELECT ${names} FROM ${table}`;
  const what = table.replace('kit_expected_', '');
  return [
    `SELECT '${what}: found, not expected' AS what, COUNT(*) AS differences FROM (${found} EXCEPT ${expected}) AS found`,
    `SELECT '${what}: expected, not found' AS what, COUNT(*) AS differences FROM (${expected} EXCEPT ${found}) AS expected`,
  ].join('\nUNION ALL\n');
}
