#!/usr/bin/env node
/** The entry point of the program `caisse`: the only file that uses the process. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import type { FileDescription, Io } from './io.ts';
import { type Month, month } from '../money/index.ts';
import { createProgressLine } from './progress-line.ts';
import { commands } from './commands.ts';
import { readArguments } from './read-arguments.ts';
import { runCommandLine } from './run-command-line.ts';
import { removeTemporaries, writeFolder, writeWhole } from './write-files.ts';

const USUAL_WIDTH = 80;
const WIDEST = 120;
const CHUNK = 1 << 20;

const tooLarge = (): Error => Object.assign(new Error('too large'), { code: 'CAISSE_TOO_LARGE' });

/** Reads a file in parts, because a device or a pipe says nothing about its size. */
function readFile(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) return Buffer.concat(chunks);
      size += read;
      if (size > limit) throw tooLarge();
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function describe(path: string): FileDescription {
  const found = statSync(path);
  return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
}

const io: Io = {
  readFile,
  exists: (path) => existsSync(path),
  describe,
  readStandardInput,
  whole: writeWhole,
  writeFile: (path, bytes) => {
    writeFileSync(path, bytes);
  },
  writeFolder,
  month: currentMonth(new Date()),
  now: new Date().toISOString(),
  isTerminal: process.stdout.isTTY,
  width: process.stdout.isTTY ? Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST) : USUAL_WIDTH,
  ...(process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? { progress: progressLine() } : {}),
};

/** Progress on the standard error, which is a terminal. */
function progressLine(): (line: string | null) => void {
  return createProgressLine({
    write: (text) => {
      process.stderr.write(text);
    },
    now: () => performance.now(),
    width: () => process.stderr.columns || USUAL_WIDTH,
  });
}

/** The month of a date, in local time. */
function currentMonth(date: Date): Month {
  return month(`${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`);
}

const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

for (const [signal, code] of Object.entries(SIGNAL_CODES)) {
  process.once(signal, () => {
    removeTemporaries();
    process.exit(code);
  });
}

/** Ends when output cannot be written: without an error if the reader closed the pipe early, as `head` does. */
function endOutput(problem: NodeJS.ErrnoException): void {
  if (problem.code === 'EPIPE') return;
  process.exitCode = 1;
  process.stderr.write(`${outputProblem(problem.code ?? problem.message)}\n`);
}

/** The sentence for standard output that cannot be written. */
const outputProblem = (reason: string): string =>
  readArguments(process.argv.slice(2), commands).language === 'fr'
    ? `La sortie standard ne peut pas être écrite (${reason}). Libérez de la place, ou choisissez un autre fichier.`
    : `The standard output cannot be written (${reason}). Free some space, or choose another file.`;

process.stdout.on('error', endOutput);
process.stderr.on('error', () => undefined);

const packageJson = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(packageJson) as { version: string };
const { output, errors, exitCode } = await runCommandLine(process.argv.slice(2), io, version);
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = exitCode;
