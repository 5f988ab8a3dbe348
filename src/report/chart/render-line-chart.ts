/** Line charts, as text. */
import {
  type Exact,
  exact,
  formatDecimal,
  toPlainText,
  type Language,
  checkArgument,
  checkLanguage,
} from '../../money/index.ts';
import { displayWidth, pad } from '../plain-text.ts';
import type { Wording } from '../table.ts';
import { type Axis, axisAround, marks, placeOf, roundStep } from './axis.ts';
import { type ChartSegment, heightAt, jumpsBetween, type Line, lineOf } from './line.ts';
import { checkSize, checkWording } from '../check-arguments.ts';

/** The labels and the size of a line chart. */
export interface LineChartOptions {
  readonly language: Language;
  /** The label of the vertical axis with its unit, above the chart. */
  readonly y: Wording;
  /** The label of the horizontal axis with its unit, below the chart. */
  readonly x: Wording;
  /**
   * The width in characters.
   *
   * @defaultValue 80
   */
  readonly width?: number;
  /**
   * The largest number of lines for the curve. The marks of the axis may need fewer.
   *
   * @defaultValue 16
   */
  readonly height?: number;
}

const X_MARK_EVERY = 14;

/**
 * Draws a piecewise linear function.
 *
 * @remarks
 * The vertical axis contains zero. A jump is a dotted line. A horizontal line marks zero if some heights are negative. The chart is approximate;
 * `tabulateCurve` gives the exact numbers.
 *
 * @param segments - at least one segment, from left to right
 * @param options - the language, the labels of the axes, and the size
 * @returns the lines
 * @throws RangeError when there is no segment, or when all segments have the same `x`
 * @law a line chart is no wider than its width
 */
export function renderLineChart(segments: readonly ChartSegment[], options: LineChartOptions): string[] {
  return renderLines([lineOf('segments', segments)], options);
}

/** The two ends of a band; each has at least one segment, from left to right. */
export interface ChartBand {
  readonly lowest: readonly ChartSegment[];
  readonly highest: readonly ChartSegment[];
}

/**
 * Draws two piecewise linear functions, and shades the area between them. Where they meet, one line is drawn.
 *
 * @param band - the two functions, over the same range
 * @param options - the language, the labels of the axes, and the size
 * @returns the lines
 * @throws RangeError when a function has no segment, or when all its segments have the same `x`
 * @law a chart of a band is no wider than its width
 */
export function renderBandChart(band: ChartBand, options: LineChartOptions): string[] {
  checkArgument('band', band, 'object');
  return renderLines([lineOf('band.lowest', band.lowest), lineOf('band.highest', band.highest)], options);
}

function renderLines(lines: readonly Line[], options: LineChartOptions): string[] {
  checkArgument('options', options, 'object');
  const { language, x, y, width = 80, height = 16 } = options;
  checkLanguage('options.language', language);
  checkWording('options.x', x);
  checkWording('options.y', y);
  checkSize('options.width', width);
  checkSize('options.height', height);
  for (const line of lines) {
    const [left, right] = [line[0]?.x0, line.at(-1)?.x1];
    if (left === undefined || right === undefined || left.gte(right)) {
      throw new RangeError('segments: a line from left to right is needed');
    }
  }
  const [first, last] = [lines[0]![0]!.x0, lines[0]!.at(-1)!.x1];
  const axis = axisAround(
    lines.flatMap((line) => line.flatMap(({ y0, y1 }) => [y0, y1])),
    6,
  );
  const rows = rowCount(axis, height);
  const labels = labelRows(axis, rows, language);
  const margin = Math.max(...labels.map(displayWidth));
  const plotWidth = width - margin - 2;
  const plot = draw(lines, { low: first, high: last }, axis, plotWidth, rows);
  return [
    y[language],
    ...plot.map((text, row) =>
      `${pad(labels[row]!, margin, 'right')} ${labels[row] === '' ? '│' : '┤'}${text}`.trimEnd(),
    ),
    ...xAxis(first, last, plotWidth, language).map((text) => `${' '.repeat(margin + 1)}${text}`),
    pad(x[language], width, 'right'),
  ];
}

/** The largest number of rows up to `height` that puts each mark on a row. */
function rowCount({ low, high, step }: Axis, height: number): number {
  const steps = high.minus(low).div(step).toNumber();
  return steps * Math.max(1, Math.floor((height - 1) / steps)) + 1;
}

/** Row 0 is the top. */
function labelRows(axis: Axis, rows: number, language: Language): string[] {
  const labels = Array.from({ length: rows }, () => '');
  for (const mark of marks(axis)) {
    labels[rows - 1 - placeOf(mark, axis.low, axis.high, rows)] = formatDecimal(toPlainText(mark), language);
  }
  return labels;
}

function draw(lines: readonly Line[], x: Pick<Axis, 'low' | 'high'>, y: Axis, width: number, rows: number): string[] {
  const rowOf = (height: Exact): number => rows - 1 - placeOf(height, y.low, y.high, rows);
  const zero = rowOf(exact(0));
  const plot = Array.from({ length: rows }, (_, row) =>
    Array.from<string>({ length: width }).fill(y.low.isNegative() && row === zero ? '┄' : ' '),
  );
  const put = (row: number, column: number, character: string): void => {
    plot[row]![column] = character;
  };
  const columns = Array.from({ length: width }, (_, column) =>
    x.low.plus(
      x.high
        .minus(x.low)
        .times(column)
        .div(Math.max(1, width - 1)),
    ),
  );
  const [lowest, highest] = lines.map((line) => columns.map((at) => rowAt(line, at, rowOf)));
  columns.forEach((_, column) => {
    const [bottom, top] = [lowest![column], highest?.[column]];
    if (bottom === undefined || top === undefined) return;
    for (let row = top + 1; row < bottom; row++) put(row, column, '░');
  });
  for (const line of lines) drawLine(line, columns, rowOf, put);
  return plot.map((characters) => characters.join(''));
}

type RowOf = (height: Exact) => number;

function rowAt(line: Line, at: Exact, rowOf: RowOf): number | undefined {
  const height = heightAt(line, at);
  return height === undefined ? undefined : rowOf(height);
}

function drawLine(
  line: Line,
  columns: readonly Exact[],
  rowOf: RowOf,
  put: (row: number, column: number, character: string) => void,
): void {
  let previous: { readonly at: Exact; readonly row: number } | undefined;
  columns.forEach((at, column) => {
    const row = rowAt(line, at, rowOf);
    if (row !== undefined && (previous === undefined || previous.row === row)) put(row, column, '─');
    else if (row !== undefined && previous !== undefined) {
      const up = row < previous.row;
      const between = jumpsBetween(line, previous.at, at) ? '┊' : '│';
      for (let on = Math.min(row, previous.row) + 1; on < Math.max(row, previous.row); on++) put(on, column, between);
      put(previous.row, column, up ? '╯' : '╮');
      put(row, column, up ? '╭' : '╰');
    }
    previous = row === undefined ? undefined : { at, row };
  });
}

function xAxis(low: Exact, high: Exact, width: number, language: Language): string[] {
  const step = roundStep(high.minus(low), Math.max(1, Math.floor(width / X_MARK_EVERY)));
  const ruler = Array.from({ length: width }, () => '─');
  let labels = '';
  for (const mark of marks({ low, high, step })) {
    const place = placeOf(mark, low, high, width);
    const label = formatDecimal(toPlainText(mark), language);
    const start = Math.min(
      Math.max(0, place + 1 - Math.floor(displayWidth(label) / 2)),
      width + 1 - displayWidth(label),
    );
    if (labels !== '' && start <= displayWidth(labels)) continue;
    ruler[place] = '┬';
    labels = `${pad(labels, start, 'left')}${label}`;
  }
  return [`└${ruler.join('')}`, labels];
}
