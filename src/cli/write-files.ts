/** Writes files and folders whole or not at all. */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io, OutputFile } from './io.ts';

/** Folders of files that are not complete. */
const temporaries = new Set<string>();

/** Removes the files that are not complete, when the process is ended by a signal. */
export function removeTemporaries(): void {
  for (const folder of temporaries) rmSync(folder, { recursive: true, force: true });
  temporaries.clear();
}

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** Writes a file in a folder that only its owner can read, then moves it to its name. */
export const writeWhole: Io['whole'] = async (output, work) => {
  checkOutput(output);
  return inTemporaryFolder(output.path, async (temporary) => {
    const result = await work(temporary);
    if (result.ok) {
      checkOutput(output);
      renameSync(temporary, output.path);
    }
    return result;
  });
};

/** Refuses what would be lost: the input, an existing file without `force`, and everything that is not a regular file. */
function checkOutput({ path, input, force }: OutputFile): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  const read = statSync(input, { throwIfNoEntry: false });
  const target = statSync(path, { throwIfNoEntry: false });
  if (read !== undefined && target?.dev === read.dev && target.ino === read.ino) throw refusal('CAISSE_INPUT');
  if (found.isDirectory()) throw refusal('EISDIR');
  if (!found.isFile()) throw refusal('CAISSE_NOT_REGULAR');
  if (!force) throw refusal('EEXIST');
}

async function inTemporaryFolder<T>(path: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(dirname(path), '.caisse-'));
  temporaries.add(folder);
  try {
    return await work(join(folder, 'part'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    temporaries.delete(folder);
  }
}

/** Writes a folder with all its files, or nothing. */
export const writeFolder: Io['writeFolder'] = (path, files) => {
  const target = path.replace(/(?<=.)[/\\]+$/, '');
  const folder = mkdtempSync(join(dirname(target), '.caisse-'));
  temporaries.add(folder);
  try {
    const part = join(folder, 'part');
    mkdirSync(part);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(part, name), text);
    if (existsSync(target)) throw Object.assign(new Error(path), { code: 'EEXIST' });
    renameSync(part, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    temporaries.delete(folder);
  }
};
