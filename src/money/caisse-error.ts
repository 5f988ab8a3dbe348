/** The exception for bad data, thrown by functions that return a value rather than a result. */
import type { Diagnostic } from './diagnostic.ts';
import { shorten } from './printable.ts';

/**
 * Carries the diagnostics of data that a function could not use. Its message has one line per diagnostic, in which long texts are cut.
 *
 * @example
 * ```ts
 * import { CaisseError, type Diagnostic } from 'caisse-rules';
 *
 * const problem: Diagnostic = {
 *   code: 'CAISSE-NUMBER-UNREADABLE',
 *   severity: 'error',
 *   path: ['rules', 0, 'rate'],
 *   details: { text: 'abc' },
 * };
 * console.log(new CaisseError([problem]).message); // => CAISSE-NUMBER-UNREADABLE at rules[0].rate: text="abc"
 * ```
 */
export class CaisseError extends Error {
  /** What is wrong, in the order in which it was found. */
  readonly diagnostics: readonly Diagnostic[];
  override readonly name: string = 'CaisseError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(toLine).join('\n'));
    this.diagnostics = [...diagnostics];
  }
}

function toLine(diagnostic: Diagnostic): string {
  const { code, path, line, column } = diagnostic;
  const details: Readonly<Record<string, unknown>> = diagnostic.details;
  const steps = path.map((each, place) => {
    const step = typeof each === 'string' ? shorten(each) : each;
    if (typeof step === 'string' && /^[\p{L}\p{N}_-]+$/u.test(step)) return place === 0 ? step : `.${step}`;
    return `[${JSON.stringify(step)}]`;
  });
  const at = path.length > 0 ? ` at ${steps.join('')}` : '';
  const position = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`;
  const facts = Object.entries(details).map(([name, value]) => `${name}=${JSON.stringify(value, shortened)}`);
  return `${code}${at}${position}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
}

const shortened = (_key: string, value: unknown): unknown => (typeof value === 'string' ? shorten(value) : value);
