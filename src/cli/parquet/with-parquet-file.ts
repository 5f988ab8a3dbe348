/** A Parquet file, opened by DuckDB without coming into memory. */
import { type Diagnostic, error, nearestDetail } from '../../money/index.ts';
import { type Duck, literal, openDuck } from '../duckdb.ts';

/** Diagnostics, with whatever else there is. */
export interface Failed {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** A column of the file, with its type in DuckDB. */
export interface FileColumn {
  readonly name: string;
  readonly type: string;
}

/** The file as a table of SQL. */
export const read = (file: string): string => `read_parquet(${literal(file)})`;

/** Diagnostics as a result. */
export const failed = (...diagnostics: readonly Diagnostic[]): Failed => ({ ok: false, diagnostics });

/** Opens a database, looks at the columns of the file, and closes the database whatever happens. */
export async function withFile<T>(
  file: string,
  work: (duck: Duck, columns: readonly FileColumn[]) => Promise<T | Failed>,
): Promise<T | Failed> {
  const opened = await openDuck();
  if (!opened.ok) return opened;
  const { duck } = opened;
  try {
    const described = await duck.all(`DESCRIBE SELECT * FROM ${read(file)}`);
    const columns = described.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return await work(duck, columns);
  } catch (thrown) {
    const [reason = ''] = String(thrown instanceof Error ? thrown.message : thrown).split('\n');
    return failed(error('CAISSE-FILE-NOT-PARQUET', [], { reason: reason.slice(0, 200) }));
  } finally {
    duck.close();
  }
}

/** A column that is asked for and is not there. */
export function missing(name: string, columns: readonly FileColumn[]): Diagnostic {
  return error('CAISSE-COLUMN-MISSING', [], { name, ...meant(name, columns) });
}

/** The nearest name of a column. */
export function meant(name: string, columns: readonly FileColumn[]): { readonly nearest?: string } {
  return nearestDetail(
    name,
    columns.map((column) => column.name),
  );
}
