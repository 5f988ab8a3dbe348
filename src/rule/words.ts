/** The normal form of words: spellings that differ only in case, accents, hyphens, apostrophes or spaces have the same one. */
import { checkArgument } from '../money/index.ts';

/** Letters of several characters, and what replaces them. */
export const JOINED_LETTERS: readonly (readonly [string, string])[] = [
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
];

/** Each small letter of the Latin alphabet, with its capital and its accented forms. */
const LETTER_FORMS: readonly string[] = [
  'aAÀÁÂÃÄÅàáâãäåĀāĂăĄą',
  'bB',
  'cCÇçĆćĈĉĊċČč',
  'dDĎďĐđ',
  'eEÈÉÊËèéêëĒēĔĕĖėĘęĚě',
  'fF',
  'gGĜĝĞğĠġĢģ',
  'hHĤĥĦħ',
  'iIÌÍÎÏìíîïĨĩĪīĬĭĮįİı',
  'jJĴĵ',
  'kKĶķ',
  'lLĹĺĻļĽľŁł',
  'mM',
  'nNÑñŃńŅņŇň',
  'oOÒÓÔÕÖØòóôõöøŌōŎŏŐő',
  'pP',
  'qQ',
  'rRŔŕŖŗŘř',
  'sSŚśŜŝŞşŠšȘș',
  'tTŢţŤťŦŧȚț',
  'uUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų',
  'vV',
  'wWŴŵ',
  'xX',
  'yYÝýÿŶŷŸ',
  'zZŹźŻżŽž',
];

/** Spaces, hyphens and dashes, apostrophes, combining accents, and characters without width: none of them is in the normal form. */
const SEPARATORS: readonly string[] = [
  '\t\n\v\f\r \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  '-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  "'\u0060\u00B4\u02BC\u2018\u2019\u2032",
  '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328',
  '\u200B\u200C\u200D\u2060\uFEFF',
];

/** The characters that the normal form replaces, then those that it removes. */
export const REPLACED_CHARACTERS: string =
  /* @__PURE__ */ LETTER_FORMS.map((forms) => forms.slice(1)).join('') + /* @__PURE__ */ SEPARATORS.join('');

/** The replacement of each character of `REPLACED_CHARACTERS` that has one, in the same order. */
export const REPLACEMENTS: string = /* @__PURE__ */ LETTER_FORMS.map((forms) =>
  forms[0]!.repeat(forms.length - 1),
).join('');

const replacementOf: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  ...JOINED_LETTERS,
  ...Array.from(REPLACED_CHARACTERS, (character, place): [string, string] => [character, REPLACEMENTS.charAt(place)]),
]);

/**
 * The normal form of a word, by which spellings are compared.
 *
 * @remarks
 * Letters become small letters without accents; spaces, hyphens, apostrophes and combining accents are removed; every other character stays. The form
 * is defined by the tables of this file and by nothing else, so that SQL computes the same one.
 */
export function normalForm(word: string): string {
  return formOf('word', word);
}

function formOf(name: string, word: string): string {
  checkArgument(name, word, 'text');
  return Array.from(word, (character) => replacementOf.get(character) ?? character).join('');
}

/**
 * The word of a list that is meant by a spelling: the word itself, or else the first one of the same normal form.
 *
 * @returns `undefined` if no word of the list is meant; a spelling with an empty normal form means only itself
 */
export function listedWord(spelling: string, words: readonly string[]): string | undefined {
  checkArgument('words', words, 'list');
  if (words.includes(spelling)) return spelling;
  const form = formOf('spelling', spelling);
  return form === '' ? undefined : words.find((word) => formOf('words', word) === form);
}

/** Whether databases can store a word: it has no NUL and no half of a surrogate pair. */
export function isStorable(word: string): boolean {
  checkArgument('word', word, 'text');
  return !/[\0\p{Surrogate}]/u.test(word);
}
