/** The names of lines at their right ends. */
import type { Markup } from '../markup.ts';
import type { Point } from './point.ts';
import { strokeOf } from './fills.ts';
import { fitLabel, labelLines, LINE_HEIGHT, widthOf } from './label.ts';
import { type Plot, tenths } from './plot.ts';

const WIDTH = 150;
const LINES = 2;

/** Whether all names are short enough to stand at the ends of their lines. */
export const hasDirectLabels = (names: readonly string[]): boolean =>
  names.every((name) => fitLabel(name, WIDTH, Infinity).length <= LINES);

/** The width of the names, with the distance to the plot. */
export const widthOfDirectLabels = (names: readonly string[]): number =>
  16 + Math.max(...names.flatMap((name) => fitLabel(name, WIDTH, LINES).map(widthOf)));

/** Draws the names at the ends of the lines, moved apart where they would overlap. */
export function directLabels(
  lines: readonly (readonly (readonly Point[])[])[],
  names: readonly string[],
  plot: Plot,
): Markup[] {
  const labels = lines
    .flatMap((runs, place) => {
      const end = runs.at(-1)?.at(-1);
      const texts = fitLabel(names[place]!, WIDTH, LINES);
      return end === undefined ? [] : [{ y: end.y, place, texts, height: texts.length * LINE_HEIGHT + 3 }];
    })
    .sort((first, second) => first.y - second.y);
  let next = 0;
  let below = labels.reduce((sum, { height }) => sum + height, 0);
  return labels.flatMap(({ y, place, texts, height }) => {
    const top = Math.max(next, Math.min(y - height / 2, plot.top + plot.height + 12 - below));
    next = top + height;
    below -= height;
    const x = plot.left + plot.width + 10;
    return labelLines(texts, x, tenths(top + 12), { fill: strokeOf(place)['stroke'], 'font-weight': 600 });
  });
}
