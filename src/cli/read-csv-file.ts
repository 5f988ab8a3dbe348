/** Reads files of households in CSV. */
import type { Diagnostic } from '../money/index.ts';
import { error } from '../money/index.ts';
import type { Io } from './io.ts';
import { readSource } from './read-source.ts';

/** Whether a file is in Parquet format, by its extension. */
export const isParquet = (file: string): boolean => /\.parquet$/i.test(file);

/** More bytes are not read: JavaScript has no longer texts. */
const CSV_LIMIT = 500_000_000;

/** Reads the text of a CSV file. */
export async function readCsvFile(
  file: string,
  io: Io,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
> {
  const source = await readSource(file, io, CSV_LIMIT);
  if (!source.ok) return source;
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(source.bytes) };
  } catch {
    return { ok: false, diagnostics: [error('CAISSE-TEXT-ENCODING', [])] };
  }
}
