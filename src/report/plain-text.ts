/** Widths, padding and wrapping of plain text in a terminal. */
import { printable, checkArgument, checkWord } from '../money/index.ts';
import { checkSize } from './check-arguments.ts';

/**
 * The width of a text in terminal columns. A no-break space has width 1, a combining accent width 0.
 */
export function displayWidth(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}

/** Pads a text with spaces to a width. Wider text does not change. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? `${text}${spaces}` : `${spaces}${text}`;
}

/** Spaces inside a number, between a number and its unit, and beside French punctuation. */
const UNBROKEN = /(?<=\d) (?=\d{3}(?!\d)|[€%])| (?=[:;!?»](?:\s|$))|(?<=«) /g;

/**
 * Wraps a text at spaces.
 *
 * @remarks
 * Numbers with spaces between thousands, and their units, are not broken; nor is a line before French punctuation.
 *
 * @param text - a text of one line; no-break spaces are part of a word
 * @param width - the width in characters, at least 1
 * @param long - whether a word wider than the width is cut or kept whole
 * @returns at least one line
 */
export function wrap(text: string, width: number, long: 'cut' | 'whole' = 'cut'): string[] {
  checkArgument('text', text, 'text');
  checkSize('width', width);
  checkWord('long', long, ['cut', 'whole']);
  return wrapAt(text, width, long);
}

/** As `wrap`, of checked arguments. A column of empty cells has no width. */
export function wrapAt(text: string, width: number, long: 'cut' | 'whole'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of splitWords(printable(text)).flatMap((each) => (long === 'cut' ? cut(each, width) : [each]))) {
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

/** The width of the widest word: the smallest width that breaks no word. */
export function widestWord(text: string): number {
  return Math.max(...splitWords(text).map(displayWidth));
}

const splitWords = (text: string): string[] => text.replace(UNBROKEN, '\u00A0').split(/ +/);
