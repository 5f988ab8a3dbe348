/** Marks the lowest point of a line. */
import type { Language } from '../../money/index.ts';
import { element, type Markup } from '../markup.ts';
import { cellOf, type Column, type Row } from '../table.ts';
import { writeCellInWords } from '../write-cell.ts';
import { writeNumber } from './chart-columns.ts';
import type { Point } from './point.ts';
import { HALO, label, widthOf } from './label.ts';
import { type Plot, tenths } from './plot.ts';

/** The columns of the line and the plot in which it is drawn. */
export interface MarkedLine {
  readonly along: Column;
  readonly column: Column;
  readonly plot: Plot;
  readonly language: Language;
}

const words: Readonly<Record<Language, (value: string, place: string) => string>> = {
  fr: (value, place) => `plus bas : ${value} (${place})`,
  en: (value, place) => `lowest: ${value} (${place})`,
};

/** The first of the lowest points of a line. */
const lowestOf = (runs: readonly (readonly Point[])[]): Point | undefined =>
  runs
    .flat()
    .reduce<Point | undefined>(
      (low, point) => (low === undefined || point.value.lt(low.value) ? point : low),
      undefined,
    );

/** Writes the month or the number at which a point stands. */
export const writePlace = (row: Row, along: Column, language: Language): string =>
  writeCellInWords(cellOf(row, along), along, language);

/** Draws a circle at the lowest point, with its value and its month. */
export function markLowest(
  runs: readonly (readonly Point[])[],
  { along, column, plot, language }: MarkedLine,
): Markup[] {
  const point = lowestOf(runs);
  if (point === undefined) return [];
  const { x, y, value } = point;
  const written = words[language](writeNumber(value, column, language), writePlace(point.row, along, language));
  const half = widthOf(written) / 2;
  const middle = Math.max(plot.left + half, Math.min(x, plot.left + plot.width - half - 8));
  const isNearBottom = y + 28 > plot.top + plot.height;
  return [
    element('circle', { cx: x, cy: y, r: 5, fill: '#fff', stroke: '#222', 'stroke-width': 2 }),
    label(written, tenths(middle), tenths(isNearBottom ? y - 12 : y + 22), {
      ...HALO,
      'text-anchor': 'middle',
      'font-weight': 600,
    }),
  ];
}
