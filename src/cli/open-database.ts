/** DuckDB, loaded only where a file asks for it. */
import { type Diagnostic, error } from '../money/index.ts';

/** A database in memory, with files beside it. */
export interface Duck {
  readonly all: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}

/** A database, or why there is none. */
export type OpenedDuck =
  { readonly ok: true; readonly duck: Duck } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Memory that a query may take before it uses the disk. */
const MEMORY = '512MB';

/** Opens a database in memory. */
export async function openDuck(): Promise<OpenedDuck> {
  const module = await import('@duckdb/node-api').catch(() => null);
  if (module === null) return { ok: false, diagnostics: [error('CAISSE-DUCKDB-MISSING', [])] };
  const instance = await module.DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  return {
    ok: true,
    duck: {
      all: async (sql) => {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjects();
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    },
  };
}

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an identifier of SQL. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
