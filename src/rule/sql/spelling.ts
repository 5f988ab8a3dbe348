/** Spellings of words in SQL: the normal form of `normalForm`, and the listed word that a spelling means. */
import { JOINED_LETTERS, normalForm, REPLACED_CHARACTERS, REPLACEMENTS } from '../words.ts';
import type { Dialect } from './dialect.ts';

/** The listed words whose normal form no earlier word has, with that form. */
function formsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const word of words) {
    const form = normalForm(word);
    if (form !== '' && !forms.has(form)) forms.set(form, word);
  }
  return forms;
}

/** The normal form of a word. */
export function normalFormText(word: string, dialect: Dialect): string {
  const joined = JOINED_LETTERS.reduce(
    (text, [letter, letters]) => `replace(${text}, ${dialect.word(letter)}, ${dialect.word(letters)})`,
    dialect.toWord(word),
  );
  return dialect.translate(joined, dialect.word(REPLACED_CHARACTERS), dialect.word(REPLACEMENTS));
}

/** The listed word that a word means, as `listedWord` gives it; the word itself if it means none. */
export function listedWordText(cell: string, words: readonly string[], dialect: Dialect): string {
  const forms = formsOf(words);
  const cases = [...forms].map(([form, word]) => `WHEN ${dialect.word(form)} THEN ${dialect.word(word)}`);
  if (cases.length === 0) return cell;
  const meant = `CASE ${normalFormText(cell, dialect)} ${cases.join(' ')} ELSE ${cell} END`;
  // Two listed words of one normal form are told apart by their spelling.
  return forms.size === words.length
    ? meant
    : `CASE WHEN ${isListed(cell, words, dialect)} THEN ${cell} ELSE ${meant} END`;
}

const isListed = (cell: string, words: readonly string[], { word }: Dialect): string =>
  `${cell} IN (${words.map(word).join(', ')})`;

/** The condition that a word is none of a list. */
export const isUnlisted = (column: string, words: readonly string[], dialect: Dialect): string =>
  `NOT ${isListed(dialect.quote(column), words, dialect)}`;

/** The condition that a word is none of a list and has the normal form of one of it. */
export function isSpeltOtherwise(column: string, words: readonly string[], dialect: Dialect): string {
  const forms = [...formsOf(words).keys()].map(dialect.word);
  if (forms.length === 0) return 'FALSE';
  const form = normalFormText(dialect.quote(column), dialect);
  return `${isUnlisted(column, words, dialect)} AND ${form} IN (${forms.join(', ')})`;
}
