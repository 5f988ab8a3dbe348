/** Draws lines over months or over a number. */
import type { Language } from '../../money/index.ts';
import type { LinesChart } from '../chart.ts';
import { element, type Markup } from '../markup.ts';
import type { Column, Row, Table } from '../table.ts';
import { columnOf, numberOf, seriesOf } from './chart-columns.ts';
import { directLabels, hasDirectLabels, widthOfDirectLabels } from './direct-labels.ts';
import { strokeOf } from './fills.ts';
import { axisAlong, drawTicks, heightBelow } from './horizontal-axis.ts';
import { legendOfLines, NO_LEGEND } from './legend.ts';
import { markLowest } from './mark-lowest.ts';
import type { Point } from './point.ts';
import { drawAxis, type Drawing, drawZero, heightOf, type Plot, plotAround } from './plot.ts';

const PLOT_HEIGHT = 210;

/** Draws a chart of lines. */
export function drawLines(chart: LinesChart, table: Table, language: Language): Drawing {
  const { rows } = table;
  const series = seriesOf(table, chart.series);
  const along = columnOf(table, chart.along);
  if (along.kind === 'text') throw new RangeError(`chart: the column "${along.key}" has neither months nor numbers`);
  const names = series.map((column) => column.header[language]);
  const areDirect = hasDirectLabels(names);
  const legend = areDirect ? NO_LEGEND : legendOfLines(names);
  const plot = plotAround(
    series.flatMap((column) => rows.flatMap((row) => numberOf(row, column) ?? [])),
    series[0],
    language,
    { top: legend.height + 34, right: areDirect ? widthOfDirectLabels(names) : 20, height: PLOT_HEIGHT },
  );
  const axis = axisAlong(rows, along, plot, language);
  const lines = series.map((column) => pointsOf(rows, column, axis.places, plot));
  const lowest = chart.series.findIndex((key) => key === chart.lowest);
  if (chart.lowest !== undefined && lowest < 0) {
    throw new RangeError(`chart: "${chart.lowest}" is not one of its series`);
  }
  const areas = (chart.areas ?? []).map((pair) =>
    pair.map((key) => {
      const place = chart.series.indexOf(key);
      if (place < 0) throw new RangeError(`chart: "${key}" is not one of its series`);
      return lines[place]!;
    }),
  );
  return {
    height: plot.top + plot.height + heightBelow(axis),
    parts: [
      ...legend.parts,
      ...areas.flatMap(([lower = [], upper = []]) => drawArea(lower, upper)),
      ...drawAxis(plot, series[0], language),
      drawZero(plot),
      ...drawTicks(axis, plot),
      ...lines.flatMap(drawLine),
      ...(areDirect ? directLabels(lines, names, plot) : []),
      ...(lowest < 0 ? [] : markLowest(lines[lowest]!, { along, column: series[lowest]!, plot, language })),
    ],
  };
}

/** The points of a line in runs: an empty cell ends a run. */
function pointsOf(
  rows: readonly Row[],
  column: Column,
  places: readonly (number | undefined)[],
  plot: Plot,
): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  rows.forEach((row, place) => {
    const value = numberOf(row, column);
    const x = places[place];
    if (value === null || x === undefined) runs.push([]);
    else runs.at(-1)!.push({ row, value, x, y: heightOf(value, plot) });
  });
  return runs.filter((run) => run.length > 0);
}

/** Shades the area between two lines where both have values. */
function drawArea(lower: readonly (readonly Point[])[], upper: readonly (readonly Point[])[]): Markup[] {
  return lower.flatMap((points) => {
    const xs = points.map(({ x }) => x);
    const back = upper.flatMap((others) => others.filter(({ x }) => xs.includes(x))).reverse();
    if (points.length < 2 || back.length < 2) return [];
    const corners = [...points, ...back].map(({ x, y }) => `${x},${y}`).join(' ');
    return [element('polygon', { points: corners, fill: '#12436d', 'fill-opacity': 0.13 })];
  });
}

function drawLine(runs: readonly (readonly Point[])[], place: number): Markup[] {
  const stroke = strokeOf(place);
  return runs.map((points) => {
    const [{ x, y }] = points as readonly [Point];
    if (points.length === 1) return element('circle', { cx: x, cy: y, r: 3, fill: stroke['stroke'] });
    const ends = points.map((point) => `${point.x},${point.y}`).join(' ');
    return element('polyline', { points: ends, 'stroke-linejoin': 'round', ...stroke });
  });
}
