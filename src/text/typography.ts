/** Spaces, quotes and lists by the typography of each language. */
import type { Language } from './language.ts';

const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * Inserts narrow no-break spaces (U+202F) in French text: before `; : ! ? %` and `»`, and after `«`.
 *
 * @remarks
 * Only existing spaces are replaced; English text is unchanged.
 */
export function typeset(text: string, language: Language): string {
  if (language === 'en') return text;
  return text.replace(/ (?=[;:!?%»])/g, NARROW_NO_BREAK_SPACE).replace(/« /g, `«${NARROW_NO_BREAK_SPACE}`);
}

/** The text with a capital first letter. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A text in the quotes of the language. */
export function quote(text: string, language: Language): string {
  return language === 'fr' ? `« ${text} »` : `“${text}”`;
}

/** `a, b et c`, or with another last word. */
export function enumerate(items: readonly string[], lastWord: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${lastWord} ${items.at(-1) ?? ''}`;
}

/** Indents lines by two spaces. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A head with its rows as bullets below it. */
export function listed(head: string, rows: readonly string[]): string[] {
  return [head, ...bullets(rows.map((row) => [row]))];
}

/** Blocks of lines as bullets, two spaces in; further lines of a block are aligned with the text of its bullet. */
export function bullets(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap(([head = '', ...rest]) => [`  - ${head}`, ...rest.map((line) => `    ${line}`)]);
}
