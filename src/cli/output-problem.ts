/** The diagnostic for a file that cannot be written. */
import { type Diagnostic, error } from '../money/index.ts';
import { writeProblem } from './read-source.ts';

/** The diagnostic for an error of `Io.whole`. */
export function outputProblem(out: string, thrown: unknown): Diagnostic {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  switch (code) {
    case 'EEXIST':
      return error('CAISSE-FILE-EXISTS', [], { file: out });
    case 'CAISSE_INPUT':
      return error('CAISSE-FILE-IS-INPUT', [], { file: out });
    case 'CAISSE_NOT_REGULAR':
      return error('CAISSE-FILE-NOT-REGULAR', [], { file: out });
    default:
      return writeProblem(out, thrown);
  }
}
