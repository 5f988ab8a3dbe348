/** Files that nobody means, for each command: a message or an answer, never an error from inside. */
import { readFileSync } from 'node:fs';
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { mutateData, mutateText } from '../fuzz/mutate.ts';
import { type Random, random } from '../fuzz/random.ts';
import { LINES } from './command-lines.ts';
import { fileIo } from './file-io.ts';

const isFile = (word: string): boolean => word.startsWith('examples/');

/** The command lines that read files, with one of the files. */
const readings = LINES.flatMap((words) => words.filter(isFile).map((file) => ({ words, file })));

/** A file with some changes of its data or its text. */
function changedFile(file: string, source: Random): string {
  const text = readFileSync(file, 'utf8');
  const count = 1 + source.below(3);
  if (file.endsWith('.csv') || source.once(3)) return mutateText(text, source, count);
  if (file.endsWith('.yaml'))
    return stringify(mutateData(parse(text), source, count), { aliasDuplicateObjects: false });
  if (file.endsWith('.json')) return JSON.stringify(mutateData(JSON.parse(text), source, count));
  const lines = text.trim().split('\n');
  const entries = mutateData(
    lines.map((line): unknown => JSON.parse(line)),
    source,
    count,
  );
  return Array.isArray(entries) ? entries.map((entry) => JSON.stringify(entry)).join('\n') : JSON.stringify(entries);
}

/** What JavaScript writes for values that are no text. */
const INSIDE = ['undefined', 'NaN', 'Infinity', '[object Object]'];

test.prop([fc.constantFrom(...readings), fc.nat()], { numRuns: 250 })(
  'an odd file is answered with text',
  async ({ words, file }, seed) => {
    const changed = changedFile(file, random(seed));
    const bytes = new TextEncoder().encode(changed);
    const io = {
      ...fileIo,
      readFile: (path: string) => (path === file ? bytes : readFileSync(path)),
      describe: (path: string) =>
        path === file ? { kind: 'file' as const, size: bytes.length } : fileIo.describe(path),
    };
    const { output, errors, exitCode } = await runCommandLine(words, io, '1.2.3');
    expect([0, 1, 2]).toContain(exitCode);
    expect(`${output}${errors}`).not.toBe('');
    const leaked = INSIDE.filter((word) => !changed.includes(word) && `${output}${errors}`.includes(word));
    expect(leaked).toEqual([]);
  },
);
