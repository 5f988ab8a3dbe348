/** The warning about a word that is probably another spelling of a listed one. */
import { type Diagnostic, nearest, warning } from '../money/index.ts';
import { type FactValue, type InputNode, normalForm } from '../rule/index.ts';

/** What addresses add to or leave out of the name of a place. */
const LEFT_OUT = new Set(['', 'l', 'le', 'la', 'les', 'cedex']);

/** Short forms in the names of places. */
const SHORT_FORMS = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * The warning about a word that is near a listed word and equals none; `null` for any other fact.
 *
 * @remarks
 * Near words have few different letters. Articles, numbers and "cedex" do not count, and "St" is "Saint": `38000 Grenoble`,
 * `Ravoire` and `St Étienne` are near `Grenoble`, `La Ravoire` and `Saint-Étienne`.
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
  const found = nearest(value, input.options) ?? nearestName(value, input.options);
  if (found === undefined) return null;
  const details = { name: input.name, text: value, nearest: found };
  return warning('CAISSE-WARN-WORD-NEAR', path, { ...details, ...(rows === undefined ? {} : { rows }) });
}

function nearestName(word: string, options: readonly string[]): string | undefined {
  const names = options.map(nameIn);
  const name = nameIn(word);
  const found = name === '' ? undefined : nearest(name, names);
  return found === undefined ? undefined : options[names.indexOf(found)];
}

/** The words of a name without accents, articles and numbers, in long forms. */
function nameIn(text: string): string {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .map(normalForm)
    .filter((part) => !LEFT_OUT.has(part))
    .map((part) => SHORT_FORMS.get(part) ?? part)
    .join(' ');
}
