/** Reads files of households in CSV. */
import type { Diagnostic } from '../money/index.ts';
import { error } from '../money/index.ts';
import type { Io } from './io.ts';
import { readSource } from './read-source.ts';

/** Whether a file is in Parquet format, by its extension. */
export const isParquet = (file: string): boolean => /\.parquet$/i.test(file);

/** More bytes are not read: JavaScript has no longer texts. */
const CSV_LIMIT = 500_000_000;

/** The text of a file and its bytes, or diagnostics. */
export type CsvFileReading =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads a CSV file. */
export async function readCsvFile(file: string, io: Io): Promise<CsvFileReading> {
  const source = await readSource(file, io, CSV_LIMIT);
  if (!source.ok) return source;
  try {
    const { bytes } = source;
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes };
  } catch {
    return { ok: false, diagnostics: [error('CAISSE-TEXT-ENCODING', [])] };
  }
}
