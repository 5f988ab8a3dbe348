/** Opens a Parquet file with DuckDB, without loading it into memory. */
import { type Diagnostic, error, nearestDetail } from '../../money/index.ts';
import { type Database, sqlLiteral, openDatabase } from '../open-database.ts';

/** A failed result with its diagnostics. */
export interface Failure {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** A column of the file, with its type in DuckDB. */
export interface FileColumn {
  readonly name: string;
  readonly type: string;
}

/** The SQL table expression of the file. */
export const parquetTable = (file: string): string => `read_parquet(${sqlLiteral(file)})`;

/** Makes a failed result of diagnostics. */
export const failure = (...diagnostics: readonly Diagnostic[]): Failure => ({ ok: false, diagnostics });

/** Opens a database, reads the columns of the file, and runs some work. The database is always closed. */
export async function withParquetFile<T>(
  file: string,
  work: (duck: Database, columns: readonly FileColumn[]) => Promise<T | Failure>,
): Promise<T | Failure> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  const { duck } = opened;
  try {
    const described = await duck.all(`DESCRIBE SELECT * FROM ${parquetTable(file)}`);
    const columns = described.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return await work(duck, columns);
  } catch (thrown) {
    const [reason = ''] = String(thrown instanceof Error ? thrown.message : thrown).split('\n');
    return failure(error('CAISSE-FILE-NOT-PARQUET', [], { reason: reason.slice(0, 200) }));
  } finally {
    duck.close();
  }
}

/** The diagnostic for a requested column that the file lacks. */
export function missingColumn(name: string, columns: readonly FileColumn[]): Diagnostic {
  return error('CAISSE-COLUMN-MISSING', [], { name, ...nearestColumn(name, columns) });
}

/** The column with the nearest name, as a detail of a diagnostic. */
export function nearestColumn(name: string, columns: readonly FileColumn[]): { readonly nearest?: string } {
  return nearestDetail(
    name,
    columns.map((column) => column.name),
  );
}
