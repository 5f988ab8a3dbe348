/** Texts of a chart. Their width is estimated, because the font is that of the reader. */
import { displayWidth, wrap } from '../plain-text.ts';
import { type Attributes, element, type Markup, text } from '../markup.ts';

/** The size of the letters, in units of the drawing. */
export const FONT_SIZE = 12;

/** The distance between two lines of a label. */
export const LINE_HEIGHT = 15;

/** The width of a letter of size 1, rather too wide than too narrow. */
const LETTER = 0.57;

/** The estimated width of a text. */
export const widthOf = (of: string): number => Math.ceil(displayWidth(of) * FONT_SIZE * LETTER);

/** The number of letters that fit in a width. */
const lettersIn = (width: number): number => Math.max(1, Math.floor(width / (FONT_SIZE * LETTER)));

/** Wraps a text to a width and cuts it, with an ellipsis, after some lines. */
export function fitLabel(of: string, width: number, lines: number): string[] {
  const letters = lettersIn(width);
  const wrapped = wrap(of, letters);
  if (wrapped.length <= lines) return wrapped;
  const last = Array.from(wrapped[lines - 1]!).slice(0, letters - 1);
  return [...wrapped.slice(0, lines - 1), `${last.join('').trimEnd()}…`];
}

/** A white edge that keeps a text legible above lines. */
export const HALO: Attributes = {
  'paint-order': 'stroke',
  stroke: '#fff',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
};

/** Draws a text of one line. */
export function label(of: string, x: number, y: number, attributes: Attributes = {}): Markup {
  return element('text', { x, y, ...attributes }, [text(of)]);
}

/** Draws lines of text below one another, the first at `y`. */
export function labelLines(lines: readonly string[], x: number, y: number, attributes: Attributes = {}): Markup[] {
  return lines.map((line, place) => label(line, x, y + place * LINE_HEIGHT, attributes));
}
