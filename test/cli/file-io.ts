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

/** As the system answers about a path where nothing is. */
function missing(path: string): never {
  throw Object.assign(new Error(path), { code: 'ENOENT' });
}

const noFile: Io = { ...fileIo, readFile: missing, exists: () => false, describe: missing };

/** Input and output on texts by their names; other names are those of `rest`, by default of no file. */
export function textIo(files: Readonly<Record<string, string>>, rest: Io = noFile): Io {
  const isText = (path: string): boolean => Object.hasOwn(files, path);
  const bytesOf = (path: string): Uint8Array => new TextEncoder().encode(files[path]);
  return {
    ...rest,
    readFile: (path, limit) => (isText(path) ? bytesOf(path) : rest.readFile(path, limit)),
    exists: (path) => isText(path) || rest.exists(path),
    describe: (path) => (isText(path) ? { kind: 'file', size: bytesOf(path).length } : rest.describe(path)),
    whole: ({ path }, work) => work(path),
  };
}
