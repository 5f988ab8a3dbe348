/** Files with households: CSV texts, and Parquet where DuckDB is there. */
import type { Diagnostic } from '../money/index.ts';
import { error } from '../money/index.ts';
import type { Io } from './io.ts';
import { readSource } from './read-source.ts';

/** Whether a file is read by DuckDB. */
export const isParquet = (file: string): boolean => /\.parquet$/i.test(file);

/** The text of a CSV file, or why there is none. */
export async function readCsvFile(
  file: string,
  io: Io,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(source.bytes) };
  } catch {
    return { ok: false, diagnostics: [error('CAISSE-TEXT-ENCODING', [])] };
  }
}
