/** The operations of the system that the program uses. All other files of this folder are pure, except the adapters of DuckDB. */

/** Input and output of the program. */
export interface Io {
  /** Reads the bytes of a file. Throws the errors of `node:fs`. */
  readonly readFile: (path: string) => Uint8Array;
  readonly exists: (path: string) => boolean;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Runs work that writes a file under a temporary name, and renames the file on success. Without a name, the work receives `undefined`. */
  readonly whole: <T extends { readonly ok: boolean }>(
    path: string | undefined,
    work: (temporary: string | undefined) => Promise<T>,
  ) => Promise<T>;
  /** Creates a folder with all its files, or nothing. Throws the errors of `node:fs`, also if the folder exists. */
  readonly writeFolder: (path: string, files: Readonly<Record<string, string>>) => void;
  /** Whether the output goes to a terminal; if left out, it goes to a file or a pipe. */
  readonly isTerminal?: boolean;
  /** The width of the terminal, in characters. */
  readonly width: number;
}
