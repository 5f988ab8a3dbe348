/** The operations of the system that the program uses. All other files of this folder are pure, except the adapters of DuckDB. */

import type { Month } from '../money/index.ts';

/** What stands at a path. */
export interface FileDescription {
  readonly kind: 'file' | 'folder' | 'other';
  /** The number of bytes of a file. */
  readonly size: number;
}

/** A file that is written. */
export interface OutputFile {
  readonly path: string;
  /** The file that is read, which is never replaced. */
  readonly input: string;
  /** Whether another file that exists is replaced. */
  readonly force: boolean;
}

/** Input and output of the program. */
export interface Io {
  /** Reads the bytes of a file. Throws the errors of `node:fs`, and one with the code `CAISSE_TOO_LARGE` above a number of bytes. */
  readonly readFile: (path: string, limit: number) => Uint8Array;
  readonly exists: (path: string) => boolean;
  /** What stands at a path; links are followed. Throws the errors of `node:fs`. */
  readonly describe: (path: string) => FileDescription;
  /** Reads the standard input; with the same error above a number of bytes. */
  readonly readStandardInput: (limit: number) => Promise<Uint8Array>;
  /**
   * Runs work that writes a file under a temporary name that only its owner can read, and renames the file on success. Throws the errors of `node:fs`, and
   * errors with the code `EEXIST` for a file that exists, `CAISSE_INPUT` for the file that is read, and `CAISSE_NOT_REGULAR` for a link, a pipe or a device.
   */
  readonly whole: <T extends { readonly ok: boolean }>(
    output: OutputFile,
    work: (temporary: string) => Promise<T>,
  ) => Promise<T>;
  /** Writes a file. Throws the errors of `node:fs`. */
  readonly writeFile: (path: string, bytes: Uint8Array) => void;
  /** Creates a folder with all its files, or nothing. Throws the errors of `node:fs`, also if the folder exists. */
  readonly writeFolder: (path: string, files: Readonly<Record<string, string>>) => void;
  /** The current month, `YYYY-MM`: the default of the commands that apply rules. */
  readonly month: Month;
  /** The present instant, with its offset: the default of the commands that replay entries. */
  readonly now: string;
  /** Whether the output goes to a terminal; if left out, it goes to a file or a pipe. */
  readonly isTerminal?: boolean;
  /** The version of the package, which `runCommandLine` adds. */
  readonly version?: string;
  /** The width of the terminal, in characters. */
  readonly width: number;
  /** Shows a line of progress in place of the one before, or removes it with `null`. Left out if the standard error is no terminal. */
  readonly progress?: (line: string | null) => void;
}
