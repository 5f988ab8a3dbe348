/** Diagnostics of files and of texts that cannot be read at all. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of files and of texts that cannot be read at all. */
export interface FileDiagnostics {
  /** A file does not exist. */
  'CAISSE-FILE-MISSING': { file: string; reason: string };
  /** A folder is given where a file is needed. */
  'CAISSE-FILE-DIRECTORY': { file: string; reason: string };
  /** A file cannot be read. */
  'CAISSE-FILE-UNREADABLE': { file: string; reason: string };
  /** A file or folder cannot be written. */
  'CAISSE-FILE-UNWRITABLE': { file: string; reason: string };
  /** A file is not a complete Parquet file. */
  'CAISSE-FILE-NOT-PARQUET': { reason: string };
  /** The engine that reads Parquet files failed. */
  'CAISSE-PARQUET-ENGINE': { reason: string };
  /** A file of households has no row. */
  'CAISSE-FILE-EMPTY': { file: string };
  /** An address on a network is given where a file of this machine is needed. */
  'CAISSE-FILE-REMOTE': { file: string };
  /** A path is a device, a pipe or a socket. */
  'CAISSE-FILE-NOT-REGULAR': { file: string };
  /** A file that would be written exists. */
  'CAISSE-FILE-EXISTS': { file: string };
  /** A file would be written over the file that is read. */
  'CAISSE-FILE-IS-INPUT': { file: string };
  /** A file is larger than what is read. */
  'CAISSE-FILE-TOO-LARGE': { file: string; limit: number };
  /** DuckDB, an optional dependency, is needed and not installed. */
  'CAISSE-DUCKDB-MISSING': NoDetails;
  /** The optional package fflate is not installed. */
  'CAISSE-FFLATE-MISSING': NoDetails;
  /** No preset has this identifier. */
  'CAISSE-PRESET-UNKNOWN': { id: string; nearest?: string };
  /** A text is not encoded in UTF-8. */
  'CAISSE-TEXT-ENCODING': NoDetails;
  /** A document is too large. */
  'CAISSE-DOCUMENT-TOO-LARGE': { size: number; limit: number };
  /** A document is nested too deeply. */
  'CAISSE-DOCUMENT-TOO-DEEP': { limit: number };
  /** A text is not JSON. */
  'CAISSE-JSON-SYNTAX': NoDetails;
  /** A text is not YAML. */
  'CAISSE-YAML-SYNTAX': NoDetails;
  /** A file has several YAML documents. */
  'CAISSE-YAML-MULTIPLE-DOCUMENTS': NoDetails;
  /** A tab indents a line of YAML. */
  'CAISSE-YAML-TAB': NoDetails;
  /** A YAML tag, such as `!date`, is not supported. */
  'CAISSE-YAML-TAG': { tag?: string };
  /** A number is octal, hexadecimal or binary. */
  'CAISSE-YAML-NUMBER-BASE': { text: string };
  /** YAML aliases repeat too many values. */
  'CAISSE-YAML-TOO-MANY-ALIASES': { limit: number };
  /** A YAML alias has no anchor before it. */
  'CAISSE-YAML-ALIAS-UNKNOWN': { alias: string };
  /** A key is written twice in one group. */
  'CAISSE-YAML-DUPLICATE-KEY': { key: string };
  /** A YAML key is not plain text. */
  'CAISSE-YAML-KEY': NoDetails;
  /** A text must be between quotes, because of its first character. */
  'CAISSE-YAML-QUOTES': { start: string; quoted: string };
  /** A text between quotes contains the same quotes. */
  'CAISSE-YAML-INNER-QUOTES': { mark: string; text: string; quoted: string };
  /** An unquoted text contains a colon and a space. */
  'CAISSE-YAML-COLON': { text: string; quoted: string };
  /** A colon is followed by a value without a space. */
  'CAISSE-YAML-SPACE': { text: string; correct: string };
  /** An item of a list has no dash, or a list is expected. */
  'CAISSE-YAML-DASH': NoDetails;
  /** A key is more indented than the key above it, which has a value. */
  'CAISSE-YAML-INDENT': { key: string; above: string };
  /** An unquoted comma inside braces starts a new key. */
  'CAISSE-YAML-COMMA': { rest: string };
}
