/** What a command answers, before anything is printed. */
import type { Diagnostic } from '../money/index.ts';
import type { Wording } from '../report/index.ts';

/** Diagnostics and the name of the file, preset or argument they are about. */
export interface Problems {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The command was used in a way it has no answer for; `usage` names the command whose help is proposed. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly problem: Wording;
  readonly command?: string;
}

/** The data says no. */
export interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problems[];
}

/** The work is done; `problems` are warnings, or say why a part of the answer was refused. */
export interface Done {
  readonly kind: 'done';
  /** What is printed for people, whole, without the last line's end. */
  readonly text: () => string;
  /** What is printed under `--json`. */
  readonly json: () => object;
  readonly problems?: readonly Problems[];
}

/** What a command answers. */
export type Outcome = Done | Refused | Misuse;

/** The answer for data that cannot serve. */
export function refused(source: string, diagnostics: readonly Diagnostic[]): Refused {
  return { kind: 'refused', problems: [{ source, diagnostics }] };
}

/** The answer for a use that has none. */
export function misuse(problem: Wording, command?: string): Misuse {
  return { kind: 'misuse', problem, ...(command === undefined ? {} : { command }) };
}
