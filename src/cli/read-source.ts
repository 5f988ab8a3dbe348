/** Reads the bytes of a file or of the standard input. */
import { type Diagnostic, error } from '../money/index.ts';
import type { Io } from './io.ts';

/** The file name of the standard input. */
export const STANDARD_INPUT = '-';

/** The bytes, or diagnostics. */
export type SourceReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** More bytes of a document are not read; the schema has a smaller limit of its own. */
const DOCUMENT_LIMIT = 16_000_000;

/** Reads a file; `-` is the standard input. */
export async function readSource(name: string, io: Io, limit: number = DOCUMENT_LIMIT): Promise<SourceReading> {
  try {
    return { ok: true, bytes: name === STANDARD_INPUT ? await io.readStandardInput(limit) : io.readFile(name, limit) };
  } catch (thrown) {
    const diagnostic =
      systemCode(thrown) === 'CAISSE_TOO_LARGE'
        ? error('CAISSE-FILE-TOO-LARGE', [], { file: name, limit })
        : fileProblem(name, thrown);
    return { ok: false, diagnostics: [diagnostic] };
  }
}

/** The diagnostic for a file that cannot be read. */
export function fileProblem(file: string, thrown: unknown): Diagnostic {
  const reason = systemCode(thrown);
  return error(codes[reason] ?? 'CAISSE-FILE-UNREADABLE', [], { file, reason });
}

const codes: Readonly<Record<string, 'CAISSE-FILE-MISSING' | 'CAISSE-FILE-DIRECTORY'>> = {
  ENOENT: 'CAISSE-FILE-MISSING',
  ENOTDIR: 'CAISSE-FILE-MISSING',
  EISDIR: 'CAISSE-FILE-DIRECTORY',
};

/** The diagnostic for a file or a folder that cannot be written. */
export function writeProblem(file: string, thrown: unknown): Diagnostic {
  const [reason = ''] = systemCode(thrown).split('\n');
  return error('CAISSE-FILE-UNWRITABLE', [], { file, reason: reason.slice(0, 200) });
}

const systemCode = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : String(thrown);
