/** Input and output on the files of a test. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Io } from '../../src/cli/io.ts';
import { month } from '../../src/money/index.ts';

export const fileIo: Io = {
  readFile: (path) => readFileSync(path),
  exists: (path) => existsSync(path),
  describe: (path) => ({ kind: 'file', size: statSync(path).size }),
  readStandardInput: () => Promise.reject(new Error('nothing is typed')),
  whole: () => Promise.reject(new Error('nothing is written')),
  writeFile: () => undefined,
  writeFolder: () => undefined,
  month: month('2026-11'),
  now: '2026-11-15T12:00:00Z',
  width: 80,
};

/** Input and output on texts by their names. */
export function textIo(files: Readonly<Record<string, string>>): Io {
  const bytesOf = (path: string): Uint8Array => new TextEncoder().encode(files[path] ?? '');
  return {
    ...fileIo,
    readFile: bytesOf,
    exists: (path) => Object.hasOwn(files, path),
    describe: (path) => ({ kind: 'file', size: bytesOf(path).length }),
  };
}
