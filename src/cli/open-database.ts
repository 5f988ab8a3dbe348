/** DuckDB, loaded only when a file needs it. */
import { type Diagnostic, error } from '../money/index.ts';

/** A DuckDB database in memory, which can also read files. */
export interface Database {
  readonly all: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The cells of a result that may be larger than the memory, a part of the rows at a time, by column. */
  readonly parts: (sql: string) => AsyncIterable<readonly (readonly unknown[])[]>;
  readonly close: () => void;
}

/** An open database, or the diagnostics. */
export type OpenedDatabase =
  { readonly ok: true; readonly duck: Database } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The memory that a query may use before it writes to disk. */
const MEMORY = '512MB';

/** Opens a database in memory. */
export async function openDatabase(): Promise<OpenedDatabase> {
  const module = await import('@duckdb/node-api').catch(() => null);
  if (module === null) return { ok: false, diagnostics: [error('CAISSE-DUCKDB-MISSING', [])] };
  const instance = await module.DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    preserve_insertion_order: 'false',
    // Nothing is downloaded, whatever a path or a query asks for.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    ok: true,
    duck: {
      all: async (sql) => {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjects();
      },
      parts: async function* (sql) {
        for await (const chunk of await connection.stream(sql)) yield chunk.getColumns();
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    },
  };
}

/** Quotes a text as an SQL literal. */
export const sqlLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Quotes a name as an SQL identifier. */
export const sqlIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
