/** What is wrong with somebody's data, as data: sentences are made elsewhere, from the code and the details. */

/** The stable name of a problem. */
export type DiagnosticCode = `CAISSE-${string}`;

/** An error stops the work; a warning is legal and surely unintended. */
export type Severity = 'error' | 'warning';

/** The figures and words that a sentence about the problem needs. */
export type DiagnosticDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** One problem: its code, where it is, and what its sentence needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Keys and places in lists, from the top of the data to the problem. */
  readonly path: readonly (string | number)[];
  readonly details: DiagnosticDetails;
  /** The line in the text that was read, counted from 1. */
  readonly line?: number;
  /** The column in that line, counted from 1. */
  readonly column?: number;
}

/** A diagnostic that stops the work. */
export function error(code: DiagnosticCode, path: Diagnostic['path'], details: DiagnosticDetails = {}): Diagnostic {
  return { code, severity: 'error', path, details };
}

/** A diagnostic of something legal and surely unintended. */
export function warning(code: DiagnosticCode, path: Diagnostic['path'], details: DiagnosticDetails = {}): Diagnostic {
  return { code, severity: 'warning', path, details };
}
