/** Reads a journal of entries: one JSON object per line. */
import { type Diagnostic, checkArgument, error } from '../money/index.ts';

/** The entries of a journal, not checked yet, and the lines that are not JSON. */
export interface ReadJournalResult {
  /** The entries in their order, for `replay` and `keepJournal`. */
  readonly entries: readonly unknown[];
  /** The line of each entry, from 1. */
  readonly fileLines: readonly number[];
  /** The lines that are not JSON. The other lines are read. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads a journal of entries in JSON Lines: one entry per line. Empty lines are left out.
 *
 * @param text - the text of the file
 * @returns the entries, to be checked by `replay` or `keepJournal`
 * @law any text is read or refused, and never throws
 * @example
 * ```ts
 * import { readJournal } from 'caisse-rules/formats';
 *
 * const { entries, problems } = readJournal('{"id":"e1","kind":"pause"}\n{"id":\n');
 * console.log(entries.length, problems.map(({ line }) => line)); // => 1 [ 2 ]
 * ```
 */
export function readJournal(text: string): ReadJournalResult {
  checkArgument('text', text, 'text');
  const entries: unknown[] = [];
  const fileLines: number[] = [];
  const problems: Diagnostic[] = [];
  for (const [place, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      entries.push(JSON.parse(line));
      fileLines.push(place + 1);
    } catch {
      problems.push({ ...error('CAISSE-FORMAT-JSON', []), line: place + 1 });
    }
  }
  return { entries, fileLines, problems };
}
