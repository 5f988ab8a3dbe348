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
  width: 80,
};
