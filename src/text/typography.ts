/** Spaces, quotes and lists by the typography of each language. */
import { printable } from '../money/index.ts';
import type { Language } from './language.ts';

const NARROW_NO_BREAK_SPACE = '\u202F';

/** An apostrophe of the keyboard between two letters. */
const STRAIGHT_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/**
 * Writes typographic apostrophes and no control characters; in French, narrow no-break spaces (U+202F) before `; : ! ? %` and `»`, and after `«`.
 *
 * @remarks
 * Only existing spaces are replaced.
 */
export function typeset(written: string, language: Language): string {
  const text = printable(written).replace(STRAIGHT_APOSTROPHE, '’');
  if (language === 'en') return text;
  return text.replace(/ (?=[;:!?%»])/g, NARROW_NO_BREAK_SPACE).replace(/« /g, `«${NARROW_NO_BREAK_SPACE}`);
}

/** Words that lose their last letter before a vowel: `de`, `que`, `le`, `la`. */
const ELIDED = /(?<=(?:^|[\s(«’]))(?:(d|qu|jusqu|lorsqu|puisqu|l|n|s|c|j|m|t)e|(l)a) $/iu;

const VOWEL = /^(?:[aàâäeéèêëiîïoôöuùûüœæ]|y(?![aeéiou])|h)/iu;

/** Words that start with a vowel or an `h` and are not elided. */
const NOT_ELIDED =
  /^(?:onz|oui\b|ouist|h(?:ach|ai[en]|all|alt|ame|amst|anch|andic|angar|aras|arc|areng|aric|arn|as|at|âch|auss|aut|avr|éris|éros|eurt|ib|iérarch|ob|oll|ongr|ont|ors|ott|ou|uch|uit|ur|utt))/iu;

/**
 * The text before a French word, with its last word elided if the word starts with a vowel: `de ` before `octobre` is `d’`.
 *
 * @param before - the text before the word
 * @param word - the word, or the text that starts with it
 * @param language - only French has elisions
 * @returns the text before
 */
export function elide(before: string, word: string, language: Language): string {
  return language === 'fr' && VOWEL.test(word) && !NOT_ELIDED.test(word) ? before.replace(ELIDED, '$1$2’') : before;
}

/** A French sentence of a template literal: the word before each value is elided if the value starts with a vowel. */
export function french(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.reduce((sentence, text, place) => {
    const value = values[place - 1] ?? '';
    return `${elide(sentence, value, 'fr')}${value}${text}`;
  });
}

/** Parts of a list separated by semicolons. */
export function semicolons(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? ' ; ' : '; ');
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
