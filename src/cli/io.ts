/** What the command takes from the system it runs on; all else in this folder is pure. */

/** Reads files and the standard input, and says what runs. */
export interface Io {
  /** The bytes of a file; throws as `node:fs` does. */
  readonly readFile: (path: string) => Uint8Array;
  readonly exists: (path: string) => boolean;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Characters in a line of the terminal. */
  readonly width: number;
}
