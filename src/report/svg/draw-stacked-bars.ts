/** Draws one bar for each row, of parts above zero and parts below it. */
import { type Exact, exact, type Language } from '../../money/index.ts';
import type { StackedBarsChart } from '../chart.ts';
import { element, type Markup } from '../markup.ts';
import { cellOf, type Column, type Row, type Table } from '../table.ts';
import { writeCellInWords } from '../write-cell.ts';
import { columnOf, numberOf, seriesOf } from './chart-columns.ts';
import { definePatterns, fillOf } from './fills.ts';
import { drawTicks, heightBelow, monthOf, type Tick } from './horizontal-axis.ts';
import { fitLabel } from './label.ts';
import { legendOfFills } from './legend.ts';
import { monthTicks } from './month-ticks.ts';
import { drawAxis, type Drawing, drawZero, heightOf, type Plot, plotAround, tenths } from './plot.ts';

const PLOT_HEIGHT = 210;
const WIDEST_BAR = 46;
const TICK_WIDTH = 42;

/** A part of a bar: from one height to another. */
interface Part {
  readonly place: number;
  readonly from: Exact;
  readonly to: Exact;
}

/** Draws a chart of stacked bars. */
export function drawStackedBars(chart: StackedBarsChart, table: Table, language: Language, id: string): Drawing {
  const series = seriesOf(table, chart.series);
  const along = columnOf(table, chart.along);
  const legend = legendOfFills(
    id,
    series.map((column) => column.header[language]),
  );
  const bars = table.rows.map((row) => stack(row, series));
  const ends = bars.flatMap((parts) => parts.map(({ to }) => to));
  const plot = plotAround(ends, series[0], language, { top: legend.height + 34, right: 10, height: PLOT_HEIGHT });
  const slot = plot.width / Math.max(1, bars.length);
  const axis = { places: [], ticks: ticksBelow(table.rows, along, plot, language) };
  return {
    height: plot.top + plot.height + heightBelow(axis),
    parts: [
      ...definePatterns(id, series.length),
      ...legend.parts,
      ...drawAxis(plot, series[0], language),
      ...bars.flatMap((parts, at) => drawBar(parts, plot.left + slot * (at + 0.5), slot, plot, id)),
      drawZero(plot),
      ...drawTicks(axis, plot),
    ],
  };
}

/** Stacks the parts above zero upward and those below zero downward, in the order of the series. */
function stack(row: Row, series: readonly Column[]): readonly Part[] {
  let above = exact(0);
  let below = exact(0);
  return series.flatMap((column, place) => {
    const value = numberOf(row, column);
    if (value === null || value.isZero()) return [];
    const from = value.isNegative() ? below : above;
    const to = from.plus(value);
    if (value.isNegative()) below = to;
    else above = to;
    return [{ place, from, to }];
  });
}

function drawBar(parts: readonly Part[], middle: number, slot: number, plot: Plot, id: string): Markup[] {
  const width = tenths(Math.min(WIDEST_BAR, slot * 0.74));
  return parts.map(({ place, from, to }) => {
    const [start, end] = [heightOf(from, plot), heightOf(to, plot)];
    return element('rect', {
      x: tenths(middle - width / 2),
      y: Math.min(start, end),
      width,
      height: tenths(Math.abs(start - end)),
      ...fillOf(id, place),
    });
  });
}

/** Marks at months, or a label below each bar; some bars have none where labels would touch. */
function ticksBelow(rows: readonly Row[], along: Column, { left, width }: Plot, language: Language): Tick[] {
  const slot = width / Math.max(1, rows.length);
  const xOf = (at: number): number => tenths(left + slot * (at + 0.5));
  const most = Math.max(1, Math.floor(width / TICK_WIDTH));
  if (along.kind === 'month') {
    const months = rows.map((row) => monthOf(row, along));
    return monthTicks(
      months.flatMap((month) => month ?? []),
      most,
      language,
    ).map(({ month, name, year }) => ({
      x: xOf(months.indexOf(month)),
      lines: year === undefined ? [name] : [name, year],
    }));
  }
  const every = Math.max(1, Math.ceil(rows.length / most));
  return rows.flatMap((row, at) =>
    at % every === 0
      ? [{ x: xOf(at), lines: fitLabel(writeCellInWords(cellOf(row, along), along, language), slot * every - 8, 3) }]
      : [],
  );
}
