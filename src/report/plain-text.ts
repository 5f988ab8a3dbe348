/** Text in columns of one character: widths, padding, lines. */

/**
 * How many columns of a terminal a text takes: a no-break space takes one, an accent none of its own.
 */
export function displayWidth(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}

/** The text with spaces before or after it, so that it is as wide as asked; wider text is left as it is. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? `${text}${spaces}` : `${spaces}${text}`;
}

/** The text with each run of control characters as one space: what stands in a file cannot steer a terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Spaces inside a number, and between a number and its unit. */
const INSIDE_A_NUMBER = /(?<=\d) (?=\d{3}(?!\d)|[€%])/g;

/**
 * Lines no wider than asked, broken at spaces.
 *
 * @remarks
 * A number stays on one line with its thousands and its unit.
 *
 * @param text - a text on one line; no-break spaces are part of their word
 * @param width - columns, at least 1
 * @param long - what becomes of a word that is wider than a line
 * @returns at least one line
 */
export function wrap(text: string, width: number, long: 'cut' | 'whole' = 'cut'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of splitWords(text).flatMap((each) => (long === 'cut' ? cut(each, width) : [each]))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const letters = Array.from(word.normalize('NFC'));
  if (letters.length <= width) return [word];
  return [letters.slice(0, width).join(''), ...cut(letters.slice(width).join(''), width)];
}

/** The width of the widest word, which is the least width that breaks no word. */
export function widestWord(text: string): number {
  return Math.max(...splitWords(text).map(displayWidth));
}

const splitWords = (text: string): string[] => text.replace(INSIDE_A_NUMBER, '\u00A0').split(/ +/);
