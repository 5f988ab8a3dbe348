import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What the built command printed, and how it ended. */
export interface Ran {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

const command = resolve('dist/cli/main.js');

/** Runs the built command as a shell would, in a terminal of 80 characters, with a text on its standard input, in a folder. */
export function runCaisse(args: readonly string[], input: string | Uint8Array = '', cwd = '.'): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', cwd });
  return { output: stdout, errors: stderr, exitCode: status };
}
