/** The area of a chart with a vertical axis. */
import { type Exact, exact, type Language } from '../../money/index.ts';
import { type Axis, axisAround, marks, placeOf } from '../chart/axis.ts';
import { type Attributes, element, type Markup } from '../markup.ts';
import type { Column } from '../table.ts';
import { shortUnitOf, writeMark } from './chart-columns.ts';
import { label, widthOf } from './label.ts';

/** The width of every chart, in units of the drawing. A unit is about a quarter of a millimetre on A4. */
export const CHART_WIDTH = 720;

/** The area between the axes, and the vertical axis. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
}

/** A drawn chart. */
export interface Drawing {
  readonly height: number;
  readonly parts: readonly Markup[];
}

/** The room around the plot that its labels need. */
export interface PlotMargins {
  readonly top: number;
  readonly right: number;
  readonly height: number;
}

const STEPS = 6;

/** Makes a plot whose axis contains zero and all values. */
export function plotAround(values: readonly Exact[], column: Column, language: Language, margins: PlotMargins): Plot {
  const axis = axisAround(values, STEPS);
  const left = Math.max(...marks(axis).map((mark) => widthOf(writeMark(mark, column, language)))) + 10;
  const { top, right, height } = margins;
  return { left, top, width: CHART_WIDTH - left - right, height, axis };
}

/** The position of a value between two ends, in tenths of a unit. */
export function between(value: Exact, low: Exact, high: Exact, length: number): number {
  return placeOf(value, low, high, length * 10 + 1) / 10;
}

/** The vertical position of a value. */
export function heightOf(value: Exact, { axis, top, height }: Plot): number {
  return tenths(top + height - between(value, axis.low, axis.high, height));
}

/** A number with one decimal, without the noise of binary fractions. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Draws the marks of the vertical axis and its unit. */
export function drawAxis(plot: Plot, column: Column, language: Language): Markup[] {
  const { left, top, axis } = plot;
  const unit = shortUnitOf(column, language);
  const lines = marks(axis).flatMap((mark) => [
    levelLine(mark, plot, { stroke: '#d0d0d0', 'stroke-width': 0.75 }),
    label(writeMark(mark, column, language), left - 8, tenths(heightOf(mark, plot) + 4), { 'text-anchor': 'end' }),
  ]);
  return unit === undefined ? lines : [...lines, label(unit, Math.max(0, left - 8 - widthOf(unit)), top - 14)];
}

/** Draws the line at zero. */
export const drawZero = (plot: Plot): Markup => levelLine(exact(0), plot, { stroke: '#222', 'stroke-width': 1.5 });

function levelLine(at: Exact, plot: Plot, stroke: Attributes): Markup {
  const y = heightOf(at, plot);
  return element('line', { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y, ...stroke });
}
