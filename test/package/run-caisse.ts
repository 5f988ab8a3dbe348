import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The output and the exit code of the built command. */
export interface Ran {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

const command = resolve('dist/cli/main.js');

/** Runs the built command in a folder, with a width of 80 characters and a text on standard input. */
export function runCaisse(args: readonly string[], input: string | Uint8Array = '', cwd = '.'): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', cwd });
  return { output: stdout, errors: stderr, exitCode: status };
}
