/** The differences between the engines that a check script runs in. */
import type { SqlDialect } from '../../rule/many.ts';
import type { KitColumn } from './kit-table.ts';

/** What a check script needs of one engine. */
export interface KitDialect {
  readonly types: Readonly<Record<KitColumn['kind'], string>>;
  readonly quote: (name: string) => string;
  /** Lines before all others, with the schema of the table of households if it has one. */
  readonly opening: (schema: string | null) => readonly string[];
  /** Lines after all others. They remove what the script has made. */
  readonly closing: (schema: string | null) => readonly string[];
  /** Makes a table from a CSV file. */
  readonly load: (table: string, columns: readonly KitColumn[], file: string) => string;
  /** Runs the statements of a file. */
  readonly run: (file: string) => string;
  /** Runs the statements of a file whose answers are not shown, where the engine can hide them. */
  readonly runQuietly: (file: string) => readonly string[];
  /** Replaces all rows of a table. */
  readonly refill: (table: string, rows: string) => readonly string[];
}

const KIT = 'caisse_rules_kit';

/** The file for the answers of the queries of the rules. */
const ANSWERS = 'rules.out';

const doubled = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark;

const inDoubleQuotes = (name: string): string => doubled(name, '"');
const inBackticks = (name: string): string => doubled(name, '`');

const declared = ({ types, quote }: Pick<KitDialect, 'types' | 'quote'>, columns: readonly KitColumn[]): string =>
  columns.map(({ name, kind }) => `${quote(name)} ${types[kind]}`).join(', ');

const deleteAndInsert: KitDialect['refill'] = (table, rows) => [
  `DELETE FROM ${table};`,
  `INSERT INTO ${table} ${rows};`,
];

const duckdb = {
  types: { number: 'HUGEINT', decimal: 'DECIMAL(38, 1)', word: 'VARCHAR', truth: 'BOOLEAN' },
  quote: inDoubleQuotes,
};
const postgresql = {
  types: { number: 'NUMERIC', decimal: 'NUMERIC', word: 'TEXT', truth: 'BOOLEAN' },
  quote: inDoubleQuotes,
};
const spark = {
  types: { number: 'DECIMAL(38, 0)', decimal: 'DECIMAL(38, 1)', word: 'STRING', truth: 'BOOLEAN' },
  quote: inBackticks,
};
const sqlite = {
  types: { number: 'INTEGER', decimal: 'NUMERIC', word: 'TEXT', truth: 'INTEGER' },
  quote: inBackticks,
};

const schemaLine = (schema: string | null): readonly string[] =>
  schema === null ? [] : [`CREATE SCHEMA IF NOT EXISTS ${inDoubleQuotes(schema)};`];

/** The engines. */
export const kitDialects: Readonly<Record<SqlDialect, KitDialect>> = {
  duckdb: {
    ...duckdb,
    opening: (schema) => ['.bail on', 'BEGIN;', ...schemaLine(schema)],
    closing: () => ['ROLLBACK;'],
    load: (table, columns, file) =>
      `CREATE TABLE ${table} (${declared(duckdb, columns)});\nCOPY ${table} FROM '${file}' (HEADER);`,
    run: (file) => `.read ${file}`,
    runQuietly: (file) => [`.output ${ANSWERS}`, `.read ${file}`, '.output'],
    refill: deleteAndInsert,
  },
  postgresql: {
    ...postgresql,
    opening: (schema) => [
      '\\set ON_ERROR_STOP on',
      'BEGIN;',
      // Without a schema of their own, the tables are temporary.
      ...schemaLine(schema),
      'SET LOCAL search_path TO pg_temp;',
    ],
    closing: () => ['ROLLBACK;'],
    load: (table, columns, file) =>
      `CREATE TABLE ${table} (${declared(postgresql, columns)});\n\\copy ${table} from '${file}' with (format csv, header)`,
    run: (file) => `\\i ${file}`,
    runQuietly: (file) => [`\\o ${ANSWERS}`, `\\i ${file}`, '\\o'],
    refill: deleteAndInsert,
  },
  spark: {
    ...spark,
    opening: (schema) => [
      'SET spark.sql.shuffle.partitions = 1;',
      `DROP DATABASE IF EXISTS ${KIT} CASCADE;`,
      `CREATE DATABASE ${KIT};`,
      `USE ${KIT};`,
      ...(schema === null ? [] : [`CREATE DATABASE ${inBackticks(schema)};`]),
    ],
    closing: (schema) => [
      `DROP DATABASE ${KIT} CASCADE;`,
      ...(schema === null ? [] : [`DROP DATABASE ${inBackticks(schema)} CASCADE;`]),
    ],
    load: (table, columns, file) =>
      `CREATE TEMPORARY VIEW ${table} (${declared(spark, columns)}) USING csv OPTIONS (path '${file}', header 'true', escape '"');`,
    run: (file) => `source ${file};`,
    runQuietly: (file) => [`source ${file};`],
    refill: (table, rows) => [`INSERT OVERWRITE TABLE ${table} ${rows};`],
  },
  sqlite: {
    ...sqlite,
    opening: (schema) => [
      '.bail on',
      ...(schema === null ? [] : [`ATTACH ':memory:' AS ${inBackticks(schema)};`]),
      'BEGIN;',
    ],
    closing: (schema) => ['ROLLBACK;', ...(schema === null ? [] : [`DETACH ${inBackticks(schema)};`])],
    load: (table, columns, file) =>
      [
        `CREATE TABLE ${table} (${declared(sqlite, columns)});`,
        `.import --csv --skip 1 ${file} ${table}`,
        `UPDATE ${table} SET ${columns.map(({ name }) => `${inBackticks(name)} = NULLIF(${inBackticks(name)}, '')`).join(', ')};`,
      ].join('\n'),
    run: (file) => `.read ${file}`,
    runQuietly: (file) => [`.output ${ANSWERS}`, `.read ${file}`, '.output'],
    refill: deleteAndInsert,
  },
};
