/** Draws one horizontal bar for each row, with its number. */
import { type Exact, exact, type Language } from '../../money/index.ts';
import type { BarsChart } from '../chart.ts';
import { element, type Markup } from '../markup.ts';
import { cellOf, type Table } from '../table.ts';
import { writeCellInWords } from '../write-cell.ts';
import { columnOf, numberColumnOf, numberOf, writeNumber } from './chart-columns.ts';
import { fillOf, definePatterns } from './fills.ts';
import { label, widthOf } from './label.ts';
import { drawRowLabels, rowLabels } from './row-labels.ts';
import { between, CHART_WIDTH, type Drawing, tenths } from './plot.ts';

const THICKNESS = 16;

/** Draws a chart of bars. Bars below zero have another pattern. */
export function drawBars(chart: BarsChart, table: Table, language: Language, id: string): Drawing {
  const column = numberColumnOf(table, chart.value);
  const labelColumn = columnOf(table, chart.label);
  const bars = table.rows.map((row) => {
    const value = numberOf(row, column);
    return { value, written: value === null ? '' : writeNumber(value, column, language) };
  });
  const labels = rowLabels(
    table.rows.map((row) => writeCellInWords(cellOf(row, labelColumn), labelColumn, language)),
    0,
  );
  const values = bars.flatMap(({ value }) => value ?? []);
  const low = values.reduce((least, value) => (value.lt(least) ? value : least), exact(0));
  const high = values.reduce((most, value) => (value.gt(most) ? value : most), exact(0));
  const room = Math.max(0, ...bars.map(({ written }) => widthOf(written))) + 10;
  const left = labels.width + (low.isNegative() ? room : 0);
  const width = Math.max(60, CHART_WIDTH - left - room);
  const xOf = (value: Exact): number => (low.equals(high) ? left : tenths(left + between(value, low, high, width)));
  const zero = xOf(exact(0));
  return {
    height: labels.height + 4,
    parts: [
      ...definePatterns(id, 2),
      ...drawRowLabels(labels),
      ...bars.flatMap(({ value, written }, at): Markup[] => {
        if (value === null) return [];
        const end = xOf(value);
        const y = labels.middles[at]!;
        const isNegative = value.isNegative() && !value.isZero();
        return [
          element('rect', {
            x: Math.min(zero, end),
            y: y - THICKNESS / 2,
            width: tenths(Math.abs(end - zero)),
            height: THICKNESS,
            ...fillOf(id, isNegative ? 1 : 0),
          }),
          label(written, tenths(isNegative ? end - 6 : end + 6), y + 4, {
            'text-anchor': isNegative ? 'end' : undefined,
          }),
        ];
      }),
      element('line', { x1: zero, x2: zero, y1: 0, y2: labels.height, stroke: '#222', 'stroke-width': 1.5 }),
    ],
  };
}
