/** Text that can be broken anywhere near the end of a line. */
import { element, join, type Markup, plain, startTag, text } from '../markup.ts';

/** The longest word that is kept whole, in letters. */
export const LONGEST_WORD = 24;

const LONG_WORD = new RegExp(`[^ ]{${LONGEST_WORD + 1},}`, 'gu');

/** Keeps the parts of an amount on one line: the groups of its digits, its unit, and the sign before its unit. */
const unbrokenAmounts = (written: string): string =>
  written.replace(/(?<=\d) (?=\d{3}(?!\d)|[€%])/gu, '\u00A0').replace(/[−-](?=[€£$])/gu, '$&\u2060');

/** Escapes a text, and allows a break inside words that are too long for a column, but not inside amounts. */
export function breakableText(of: string): Markup {
  const parts: Markup[] = [];
  const written = unbrokenAmounts(plain(of));
  let at = 0;
  for (const { index, 0: word } of written.matchAll(LONG_WORD)) {
    parts.push(text(written.slice(at, index)));
    parts.push(
      ...piecesOf(word).flatMap((piece, place) => (place === 0 ? [text(piece)] : [startTag('wbr'), text(piece)])),
    );
    at = index + word.length;
  }
  return join([...parts, text(written.slice(at))]);
}

function piecesOf(word: string): string[] {
  const letters = Array.from(word);
  const length = LONGEST_WORD / 2;
  return Array.from({ length: Math.ceil(letters.length / length) }, (_, place) =>
    letters.slice(place * length, (place + 1) * length).join(''),
  );
}

/** An element with a text. */
export const textElement = (name: string, of: string, attributes: Readonly<Record<string, string>> = {}): Markup =>
  element(name, attributes, [breakableText(of)]);
