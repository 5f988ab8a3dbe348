/** Makes text of documents and files safe to print. */

/** Control characters, line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Marks that change the direction of the text after them. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text on one line, without characters that control a terminal.
 *
 * @remarks
 * Each run of control characters (escape sequences, C1, line ends) becomes one space; marks of direction are removed.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ').replace(DIRECTION_MARKS, '');
}

/** The longest text of a document or a file in a message, in characters. */
const LENGTH_LIMIT = 200;

/** The beginning of a text that is too long for a message, with an ellipsis; other texts are unchanged. */
export function shorten(text: string): string {
  // A pair of surrogates is not cut in two.
  return text.length <= LENGTH_LIMIT ? text : `${text.slice(0, LENGTH_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** `printable` for a text of several lines, which keep their line ends. */
export function printableLines(text: string): string {
  return text
    .split(/(\r?\n)/)
    .map((part, place) => (place % 2 === 0 ? printable(part) : part))
    .join('');
}

/** JSON text in which control characters and marks of direction are escaped. `JSON.stringify` escapes those below U+0020. */
export function printableJson(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
