/** Problems in data, as data: their sentences are in the entry `caisse-rules/text`. */
import type { Diagnostics } from './diagnostics/diagnostics.ts';

/** The stable name of a problem. */
export type DiagnosticCode = keyof Diagnostics;

/** An `error` makes the data unusable; a `warning` is about data that is valid and probably unintended. */
export type Severity = 'error' | 'warning';

/** A problem of one code. */
export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Keys and list indexes, from the top of the data to the problem. */
  readonly path: readonly (string | number)[];
  /** The values that a sentence about the problem needs. */
  readonly details: keyof Diagnostics[Code] extends never
    ? Readonly<Record<string, never>>
    : Readonly<Diagnostics[Code]>;
  /** The line in the text that was read, counted from 1. */
  readonly line?: number;
  /** The column in that line, counted from 1. */
  readonly column?: number;
}

/**
 * A problem: its code, its place, and the details of that code.
 *
 * @remarks
 * The union is closed: a `switch` on `code` narrows `details` and can be checked for completeness.
 *
 * @example
 * ```ts
 * import { parseEuros } from 'caisse-rules';
 *
 * const parsed = parseEuros('1,234');
 * if (!parsed.ok && parsed.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS') {
 *   console.log(parsed.diagnostic.details.readings); // => [ '1.234', '1234' ]
 * }
 * ```
 */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = { [Each in Code]: DiagnosticOf<Each> }[Code];

/** The details that suit every one of some codes. */
type DetailsOf<Code extends DiagnosticCode> = (
  Code extends DiagnosticCode ? (details: Readonly<Diagnostics[Code]>) => void : never
) extends (details: infer Details) => void
  ? Details
  : never;

/** The details as the last argument of a function; a code without details takes none. */
export type DetailsArgument<Code extends DiagnosticCode> = keyof DetailsOf<Code> extends never
  ? []
  : [details: DetailsOf<Code>];

/** Makes a diagnostic of something that cannot be used. */
export function error<Code extends DiagnosticCode>(
  code: Code,
  path: Diagnostic['path'],
  ...[details]: DetailsArgument<Code>
): Diagnostic<Code> {
  return { code, severity: 'error', path, details: details ?? {} } as Diagnostic<Code>;
}

/** Makes a diagnostic of something that is valid and probably unintended. */
export function warning<Code extends DiagnosticCode>(
  code: Code,
  path: Diagnostic['path'],
  ...details: DetailsArgument<Code>
): Diagnostic<Code> {
  return { ...error(code, path, ...details), severity: 'warning' };
}
