/** The engines that run inside the tests: each runs statements and gives the rows of the last one. */
import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import initSqlJs, { type QueryExecResult } from 'sql.js';
import type { SqlDialect } from '../../../src/rule/many.ts';

export type Cell = bigint | string | boolean | null;

export interface Engine {
  readonly dialect: SqlDialect;
  readonly run: (...statements: readonly string[]) => Promise<readonly Readonly<Record<string, Cell>>[]>;
  readonly close: () => void | Promise<void>;
}

export async function openDuckDB(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return {
    dialect: 'duckdb',
    run: async (...statements) => {
      let rows: readonly Readonly<Record<string, Cell>>[] = [];
      for (const statement of statements) {
        const reader = await connection.runAndReadAll(statement);
        rows = reader.getRowObjects().map((row) => cellsOf(row));
      }
      return rows;
    },
    close: () => connection.closeSync(),
  };
}

export async function openPGlite(): Promise<Engine> {
  const database = await PGlite.create();
  const parsers = { 20: BigInt, 23: BigInt, 1700: (text: string) => (text.includes('.') ? text : BigInt(text)) };
  return {
    dialect: 'postgresql',
    run: async (...statements) => {
      let rows: readonly Readonly<Record<string, Cell>>[] = [];
      for (const statement of statements) {
        rows = (await database.query<Record<string, Cell>>(statement, [], { parsers })).rows;
      }
      return rows;
    },
    close: () => database.close(),
  };
}

export async function openSQLite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  // The declared types leave the third argument out.
  const exec = database.exec.bind(database) as (...of: readonly [string, object, object]) => QueryExecResult[];
  return {
    dialect: 'sqlite',
    // eslint-disable-next-line @typescript-eslint/require-await -- what goes wrong is a rejection, as in the other engines
    run: async (...statements) => {
      let rows: readonly Readonly<Record<string, Cell>>[] = [];
      for (const statement of statements) {
        const [result] = exec(statement, {}, { useBigInt: true });
        rows = result === undefined ? [] : result.values.map((values) => rowOf(result.columns, values));
      }
      return rows;
    },
    close: () => database.close(),
  };
}

const rowOf = (columns: readonly string[], values: readonly unknown[]): Readonly<Record<string, Cell>> =>
  cellsOf(Object.fromEntries(columns.map((column, place) => [column, values[place]])));

function cellsOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(cell)]));
}

function cellOf(cell: unknown): Cell {
  if (typeof cell === 'number' && Number.isInteger(cell)) return BigInt(cell);
  if (cell === null || typeof cell === 'bigint' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  throw new TypeError(`neither a whole number, nor a word, nor a yes or no: ${JSON.stringify(cell)}`);
}
