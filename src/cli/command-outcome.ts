/** The outcome of a command, before it is printed. */
import type { Diagnostic } from '../money/index.ts';
import type { Wording } from '../report/index.ts';

/** Diagnostics, with the name of their file, preset or argument. */
export interface Problems {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The command line is not valid. `command` names the command whose help is proposed. */
export interface UsageError {
  readonly kind: 'usage-error';
  readonly problem: Wording;
  readonly command?: string;
}

/** The input data has errors. */
export interface InvalidData {
  readonly kind: 'invalid-data';
  readonly problems: readonly Problems[];
}

/** The command succeeded. `problems` are warnings, or errors about a part of the result. */
export interface Done {
  readonly kind: 'done';
  /** The text output, without the final line end. */
  readonly text: () => string;
  /** Whether the text is for other programs, such as SQL, and must not be changed. */
  readonly isForPrograms?: boolean;
  /** The output with `--json`. */
  readonly json: () => object;
  readonly problems?: readonly Problems[];
}

/** The outcome of a command. */
export type CommandOutcome = Done | InvalidData | UsageError;

/** Makes the outcome for invalid data. */
export function invalidData(source: string, diagnostics: readonly Diagnostic[]): InvalidData {
  return { kind: 'invalid-data', problems: [{ source, diagnostics }] };
}

/** Makes the outcome for a command line that is not valid. */
export function usageError(problem: Wording, command?: string): UsageError {
  return { kind: 'usage-error', problem, ...(command === undefined ? {} : { command }) };
}

/** Makes the usage error for an option that is not given. */
export function optionMissing(option: string, command: string): UsageError {
  return usageError({ fr: `Il manque l’option --${option}.`, en: `The option --${option} is missing.` }, command);
}
