#!/usr/bin/env node
/** The entry point of the program `caisse`: the only file that uses the process. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.ts';
import { runCommandLine } from './run-command-line.ts';

const USUAL_WIDTH = 80;
const WIDEST = 120;

const io: Io = {
  readFile: (path) => readFileSync(path),
  exists: (path) => existsSync(path),
  readStandardInput: () => buffer(process.stdin),
  whole: async (path, work) => {
    if (path === undefined) return work(undefined);
    const temporary = `${path}.${process.pid}.part`;
    try {
      const result = await work(temporary);
      if (result.ok) renameSync(temporary, path);
      return result;
    } finally {
      rmSync(temporary, { force: true });
    }
  },
  writeFolder: (path, files) => {
    const temporary = `${path}.${process.pid}.part`;
    try {
      mkdirSync(temporary);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text);
      if (existsSync(path)) throw Object.assign(new Error(path), { code: 'EEXIST' });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  },
  isTerminal: process.stdout.isTTY,
  width: process.stdout.isTTY ? Math.min(process.stdout.columns, WIDEST) : USUAL_WIDTH,
};

/** Exits without an error when the reader closes the pipe early, as `head` does. */
function endQuietly(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

const packageJson = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(packageJson) as { version: string };
const { output, errors, exitCode } = await runCommandLine(process.argv.slice(2), io, version);
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = exitCode;
