/** The labels of horizontal bars, at the left of their rows. */
import type { Markup } from '../markup.ts';
import { fitLabel, labelLines, LINE_HEIGHT, widthOf } from './label.ts';

const WIDEST = 190;
const LINES = 3;
const GAP = 11;

/** Labels, the middle of each row, and the room that they take. */
export interface RowLabels {
  readonly labels: readonly (readonly string[])[];
  readonly middles: readonly number[];
  readonly width: number;
  /** The position below the last row. */
  readonly height: number;
}

/** Places one row for each label, from `top`. */
export function rowLabels(texts: readonly string[], top: number): RowLabels {
  const labels = texts.map((text) => fitLabel(text, WIDEST, LINES));
  let y = top;
  const middles = labels.map((lines) => {
    const height = lines.length * LINE_HEIGHT + GAP;
    y += height;
    return y - height / 2;
  });
  const width = Math.max(0, ...labels.flatMap((lines) => lines.map(widthOf))) + 12;
  return { labels, middles, width, height: y };
}

/** Draws the labels, aligned to the right. */
export function drawRowLabels({ labels, middles, width }: RowLabels): Markup[] {
  return labels.flatMap((lines, at) =>
    labelLines(lines, width - 12, middles[at]! + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2, { 'text-anchor': 'end' }),
  );
}
