/** Writes a file whole, or not at all. */
import type { Diagnostic } from '../money/index.ts';
import type { Io, OutputFile } from './io.ts';
import { outputProblem } from './output-problem.ts';

/** A written file, or the diagnostics of a file that cannot be written. */
export type WrittenFile = { readonly ok: true } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Writes bytes to a file. */
export async function writeBytes(bytes: Uint8Array, output: OutputFile, io: Io): Promise<WrittenFile> {
  try {
    return await io.whole(output, (temporary) => {
      io.writeFile(temporary, bytes);
      return Promise.resolve({ ok: true as const });
    });
  } catch (thrown) {
    return { ok: false, diagnostics: [outputProblem(output.path, thrown)] };
  }
}
