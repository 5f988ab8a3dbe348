/** Words as SQL literals without line breaks and invisible characters. */

/** Control characters, line separators, format characters, marks, and every space except the ordinary one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;

/** Parts of a word, each either visible or one invisible character. */
const PARTS = new RegExp(`${INVISIBLE.source}|(?:(?!${INVISIBLE.source}).)+`, 'gu');

const partsOf = (word: string): readonly string[] => word.match(PARTS) ?? [];

/** Writes a word in quotes, and each invisible character as a call of a function that takes its code point. */
export function joinedWord(characterFunction: string): (word: string) => string {
  const written = (part: string): string =>
    INVISIBLE.test(part) ? `${characterFunction}(${part.codePointAt(0)!})` : `'${part.replaceAll("'", "''")}'`;
  return (word) => {
    const parts = partsOf(word).map(written);
    return parts.length <= 1 ? (parts[0] ?? "''") : `(${parts.join(' || ')})`;
  };
}

/** Writes the content of a literal with backslashes: quotes, backslashes and the code units of invisible characters are escaped. */
export function escapedWord(word: string): string {
  const codeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return partsOf(word)
    .map((part) =>
      INVISIBLE.test(part) ? part.split('').map(codeUnit).join('') : part.replace(/['\\]/g, (mark) => `\\${mark}`),
    )
    .join('');
}
