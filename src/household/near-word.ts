/** The warning about a word that is probably a misspelling of a listed one. */
import { type Diagnostic, nearest, warning } from '../money/index.ts';
import type { FactValue, InputNode } from '../rule/index.ts';

/**
 * The warning about a word that is near a listed word and equals none; `null` for any other fact.
 *
 * @param input - the input; the listed words are its options
 * @param value - the fact, as `readFact` reads it
 * @param path - its place
 * @param rows - the number of rows of a file that have it
 */
export function nearWord(
  input: InputNode,
  value: FactValue,
  path: Diagnostic['path'],
  rows?: number,
): Diagnostic | null {
  if (input.type !== 'category' || typeof value !== 'string' || input.options.includes(value)) return null;
  const found = nearest(value, input.options);
  if (found === undefined) return null;
  const details = { name: input.name, text: value, nearest: found };
  return warning('CAISSE-WARN-WORD-NEAR', path, { ...details, ...(rows === undefined ? {} : { rows }) });
}
