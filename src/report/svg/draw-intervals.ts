/** Draws horizontal intervals; rows with the same label share a line. */
import { type Exact, exact, type Language } from '../../money/index.ts';
import { axisAround, marks } from '../chart/axis.ts';
import type { IntervalsChart } from '../chart.ts';
import { type Attributes, element, type Markup } from '../markup.ts';
import { cellOf, type Column, type Row, type Table } from '../table.ts';
import { writeCellInWords } from '../write-cell.ts';
import { columnOf, numberOf, seriesOf, writeMarkWithUnit } from './chart-columns.ts';
import { definePatterns, fillOf } from './fills.ts';
import { label, LINE_HEIGHT, widthOf } from './label.ts';
import { legendOfFills, NO_LEGEND } from './legend.ts';
import { drawRowLabels, rowLabels } from './row-labels.ts';
import { between, CHART_WIDTH, type Drawing, tenths } from './plot.ts';

const THICKNESS = 16;
const ARROW = 8;
const RIGHT = 30;

/** Draws a chart of intervals. An interval without an end reaches the edge and has an arrow. */
export function drawIntervals(chart: IntervalsChart, table: Table, language: Language, id: string): Drawing {
  const { rows } = table;
  const [column] = seriesOf(table, [chart.from, chart.to]);
  const labelsOf = textsIn(table, chart.label, language);
  const categoriesOf = chart.category === undefined ? rows.map(() => '') : textsIn(table, chart.category, language);
  const names = [...new Set(labelsOf)];
  const categories = [...new Set(categoriesOf)];
  const legend = chart.category === undefined ? NO_LEGEND : legendOfFills(id, categories);
  const top = legend.height + 12;
  const labels = rowLabels(names, top);
  const intervals = rows.map((row) => endsOf(row, chart, table));
  const width = CHART_WIDTH - labels.width - RIGHT;
  const ends = intervals.flatMap(({ from, to }) => [from ?? exact(0), to ?? exact(0)]);
  const widest = Math.max(0, ...ends.map((end) => widthOf(writeMarkWithUnit(end, column, language))));
  const axis = axisAround(ends, Math.max(1, Math.floor(width / (widest + 24))));
  const across: Across = {
    xOf: (value) => tenths(labels.width + between(value, axis.low, axis.high, width)),
    low: labels.width,
    high: labels.width + width,
  };
  return {
    height: labels.height + 12 + LINE_HEIGHT,
    parts: [
      ...definePatterns(id, categories.length),
      ...legend.parts,
      ...marks(axis).flatMap((mark) =>
        drawMark(mark, column, across.xOf(mark), { top, bottom: labels.height, language }),
      ),
      ...drawRowLabels(labels),
      ...intervals.flatMap((interval, at) =>
        drawInterval(
          interval,
          across,
          labels.middles[names.indexOf(labelsOf[at]!)]!,
          fillOf(id, categories.indexOf(categoriesOf[at]!)),
        ),
      ),
    ],
  };
}

interface Interval {
  readonly from: Exact | null;
  readonly to: Exact | null;
}

/** The horizontal positions of values and of both edges. */
interface Across {
  readonly xOf: (value: Exact) => number;
  readonly low: number;
  readonly high: number;
}

const textsIn = (table: Table, key: string, language: Language): string[] => {
  const column = columnOf(table, key);
  return table.rows.map((row) => writeCellInWords(cellOf(row, column), column, language));
};

const endsOf = (row: Row, { from, to }: IntervalsChart, table: Table): Interval => ({
  from: numberOf(row, columnOf(table, from)),
  to: numberOf(row, columnOf(table, to)),
});

interface MarkSpan {
  readonly top: number;
  readonly bottom: number;
  readonly language: Language;
}

function drawMark(mark: Exact, column: Column, x: number, { top, bottom, language }: MarkSpan): Markup[] {
  const written = writeMarkWithUnit(mark, column, language);
  const half = widthOf(written) / 2;
  const isZero = mark.isZero();
  const line = { stroke: isZero ? '#222' : '#d0d0d0', 'stroke-width': isZero ? 1.5 : 0.75 };
  return [
    element('line', { x1: x, x2: x, y1: top, y2: bottom, ...line }),
    label(written, tenths(Math.max(half, Math.min(x, CHART_WIDTH - half))), bottom + 16, { 'text-anchor': 'middle' }),
  ];
}

function drawInterval({ from, to }: Interval, { xOf, low, high }: Across, middle: number, fill: Attributes): Markup[] {
  const start = from === null ? low : xOf(from);
  const end = to === null ? high : xOf(to);
  const y = middle - THICKNESS / 2;
  const width = Math.max(2, tenths(Math.abs(end - start)));
  return [
    element('rect', { x: Math.min(start, end), y, width, height: THICKNESS, ...fill }),
    ...(from === null ? [arrow(low, middle, -ARROW)] : []),
    ...(to === null ? [arrow(high, middle, ARROW)] : []),
  ];
}

const arrow = (x: number, y: number, length: number): Markup =>
  element('path', {
    d: `M${x + length / 4},${y - ARROW} L${x + length * 1.25},${y} L${x + length / 4},${y + ARROW} Z`,
    fill: '#222',
  });
