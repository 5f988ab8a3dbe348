/** Opens a Parquet file with DuckDB, without loading it into memory. */
import { type Diagnostic, error, nearestDetail } from '../../money/index.ts';
import type { Io } from '../io.ts';
import { type Database, sqlLiteral, openDatabase } from '../open-database.ts';
import { fileProblem } from '../read-source.ts';

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

/** The SQL table expression of exactly one file: its path is no pattern, and the names of its folders are no columns. */
export function parquetTable(file: string, withRowNumbers = false): string {
  const path = sqlLiteral(file.replace(/[*?[\]]/g, (mark) => `[${mark}]`));
  return `read_parquet(${path}, hive_partitioning = false${withRowNumbers ? ', file_row_number = true' : ''})`;
}

/** Makes a failed result of diagnostics. */
export const failure = (...diagnostics: readonly Diagnostic[]): Failure => ({ ok: false, diagnostics });

/** Opens a database, reads the columns of the file, and runs some work. The database is always closed. */
export async function withParquetFile<T>(
  file: string,
  io: Io,
  work: (duck: Database, columns: readonly FileColumn[]) => Promise<T | Failure>,
): Promise<T | Failure> {
  const problem = checkFile(file, io);
  if (problem !== null) return failure(problem);
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  const { duck } = opened;
  try {
    const described = await duck.all(`DESCRIBE SELECT * FROM ${parquetTable(file)}`);
    const columns = described.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return await work(duck, columns);
  } catch (thrown) {
    return failure(engineProblem(thrown));
  } finally {
    duck.close();
  }
}

/** The problem of a path that is no file on this machine. */
function checkFile(file: string, io: Io): Diagnostic | null {
  try {
    const { kind, size } = io.describe(file);
    if (kind === 'folder') return fileProblem(file, Object.assign(new Error(file), { code: 'EISDIR' }));
    if (kind === 'other') return error('CAISSE-FILE-NOT-REGULAR', [], { file });
    return size === 0 ? error('CAISSE-FILE-EMPTY', [], { file }) : null;
  } catch (thrown) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return error('CAISSE-FILE-REMOTE', [], { file: file.slice(0, 200) });
    return fileProblem(file, thrown);
  }
}

const NO_PARQUET = /magic bytes|too small to be a Parquet|not a valid Parquet|Footer length|thrift|metadata/i;

/** The diagnostic of an error of DuckDB. */
function engineProblem(thrown: unknown): Diagnostic {
  const [first = ''] = String(thrown instanceof Error ? thrown.message : thrown).split('\n');
  const reason = first.slice(0, 200);
  return NO_PARQUET.test(first)
    ? error('CAISSE-FILE-NOT-PARQUET', [], { reason })
    : error('CAISSE-PARQUET-ENGINE', [], { reason });
}

/** The diagnostic for a requested column that the file lacks. */
export function missingColumn(name: string, columns: readonly FileColumn[]): Diagnostic {
  return error('CAISSE-COLUMN-MISSING', [], { name, ...nearestColumn(name, columns) });
}

/** The diagnostic for a column whose type no fact of the expected type can have. */
export function wrongColumnType({ name, type }: FileColumn, expected: string): Diagnostic {
  return error('CAISSE-COLUMN-KIND', [], { name, expected, found: type });
}

/** The column with the nearest name, as a detail of a diagnostic. */
export function nearestColumn(name: string, columns: readonly FileColumn[]): { readonly nearest?: string } {
  return nearestDetail(
    name,
    columns.map((column) => column.name),
  );
}
