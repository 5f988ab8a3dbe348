/** Reads the bytes of a file or of the standard input. */
import { type Diagnostic, error } from '../money/index.ts';
import type { Io } from './io.ts';

/** The file name of the standard input. */
export const STANDARD_INPUT = '-';

/** The bytes, or diagnostics. */
export type SourceReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads a file; `-` is the standard input. */
export async function readSource(name: string, io: Io): Promise<SourceReading> {
  if (name === STANDARD_INPUT) return { ok: true, bytes: await io.readStandardInput() };
  try {
    return { ok: true, bytes: io.readFile(name) };
  } catch (thrown) {
    return { ok: false, diagnostics: [fileProblem(name, thrown)] };
  }
}

function fileProblem(file: string, thrown: unknown): Diagnostic {
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
