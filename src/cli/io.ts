/** What the command takes from the system it runs on; all else in this folder is pure. */

/** Reads files and the standard input, and says what runs. */
export interface Io {
  /** The bytes of a file; throws as `node:fs` does. */
  readonly readFile: (path: string) => Uint8Array;
  readonly exists: (path: string) => boolean;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Does work that writes a file of another name, and gives it its own name only when all went well; without a name, the work has none. */
  readonly whole: <T extends { readonly ok: boolean }>(
    path: string | undefined,
    work: (temporary: string | undefined) => Promise<T>,
  ) => Promise<T>;
  /** Makes a folder with files in it, all of them or none; throws as `node:fs` does, also where the name is taken. */
  readonly writeFolder: (path: string, files: Readonly<Record<string, string>>) => void;
  /** Characters in a line of the terminal. */
  readonly width: number;
}
