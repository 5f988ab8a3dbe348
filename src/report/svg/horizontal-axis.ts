/** The horizontal axis of a chart of lines: months, or a number. */
import { type Exact, exact, type Language } from '../../money/index.ts';
import { marks, roundStep } from '../chart/axis.ts';
import { element, type Markup } from '../markup.ts';
import { cellOf, type Column, type Row } from '../table.ts';
import { writeHeader } from '../write-cell.ts';
import { numberOf, writeMark } from './chart-columns.ts';
import { fitLabel, label, labelLines, LINE_HEIGHT, widthOf } from './label.ts';
import { monthTicks } from './month-ticks.ts';
import { between, CHART_WIDTH, type Plot, tenths } from './plot.ts';

/** Where rows stand from left to right, and the marks below them. */
export interface HorizontalAxis {
  /** The position of each row; `undefined` for an empty cell. */
  readonly places: readonly (number | undefined)[];
  readonly ticks: readonly Tick[];
  /** The label below the marks; months need none. */
  readonly title?: string;
}

/** A mark with the lines of its label. */
export interface Tick {
  readonly x: number;
  readonly lines: readonly string[];
}

const MONTH_WIDTH = 42;

/** Makes the axis of a column of months or of numbers. */
export function axisAlong(rows: readonly Row[], column: Column, plot: Plot, language: Language): HorizontalAxis {
  const values = rows.map((row) => positionOf(row, column));
  const [low, high] = endsOf(values.flatMap((value) => value ?? []));
  const xOf = (value: Exact): number =>
    tenths(plot.left + (low.equals(high) ? plot.width / 2 : between(value, low, high, plot.width)));
  const places = values.map((value) => (value === null ? undefined : xOf(value)));
  if (column.kind !== 'month') {
    const ticks = numberMarks(low, high, column, plot.width, language).map((mark) => ({
      x: xOf(mark),
      lines: [writeMark(mark, column, language)],
    }));
    return { places, ticks, title: writeHeader(column, language) };
  }
  const months = rows.flatMap((row) => monthOf(row, column) ?? []);
  const ticks = monthTicks(months, Math.floor(plot.width / MONTH_WIDTH), language).map(({ month, name, year }) => ({
    x: xOf(numberOfMonth(month)),
    lines: year === undefined ? [name] : [name, year],
  }));
  return { places, ticks };
}

const numberOfMonth = (month: string): Exact => {
  const [year = '', number = ''] = month.split('-');
  return exact(Number(year) * 12 + Number(number));
};

/** The month of a row; `null` for an empty cell or a text. */
export function monthOf(row: Row, column: Column): string | null {
  const cell = cellOf(row, column);
  return typeof cell === 'string' ? cell : null;
}

function positionOf(row: Row, column: Column): Exact | null {
  if (column.kind !== 'month') return numberOf(row, column);
  const month = monthOf(row, column);
  return month === null ? null : numberOfMonth(month);
}

function endsOf(values: readonly Exact[]): readonly [Exact, Exact] {
  const [first = exact(0)] = values;
  return [
    values.reduce((low, value) => (value.lt(low) ? value : low), first),
    values.reduce((high, value) => (value.gt(high) ? value : high), first),
  ];
}

/** Round numbers, so far apart that their labels do not touch; the ends if no round number is between them. */
function numberMarks(low: Exact, high: Exact, column: Column, width: number, language: Language): Exact[] {
  if (low.equals(high)) return [low];
  const widest = Math.max(...[low, high].map((end) => widthOf(writeMark(end, column, language))));
  const labels = Math.max(1, Math.floor(width / (widest + 24)));
  const round = marks({ low, high, step: roundStep(high.minus(low), labels) });
  if (round.length > 0) return round;
  return labels === 1 ? [low] : [low, high];
}

/** The height of the marks and the title below a plot. */
export const heightBelow = ({ ticks, title }: HorizontalAxis): number => {
  const lines = Math.max(0, ...ticks.map((tick) => tick.lines.length));
  return 10 + (lines + (title === undefined ? 0 : 1)) * LINE_HEIGHT;
};

/** The position of centred lines nearest to `x` that is inside the drawing. */
function insideChart(x: number, lines: readonly string[]): number {
  const half = Math.max(...lines.map(widthOf)) / 2;
  return tenths(Math.max(half, Math.min(x, CHART_WIDTH - half)));
}

/** Draws the marks and the title below a plot. */
export function drawTicks({ ticks, title }: HorizontalAxis, plot: Plot): Markup[] {
  const bottom = plot.top + plot.height;
  const drawn = ticks.flatMap(({ x, lines }) => [
    element('line', { x1: x, x2: x, y1: bottom, y2: bottom + 5, stroke: '#222', 'stroke-width': 0.75 }),
    ...labelLines(lines, insideChart(x, lines), bottom + 19, { 'text-anchor': 'middle' }),
  ]);
  if (title === undefined) return drawn;
  const [line = ''] = fitLabel(title, plot.width, 1);
  return [...drawn, label(line, plot.left + plot.width, bottom + 19 + LINE_HEIGHT, { 'text-anchor': 'end' })];
}
