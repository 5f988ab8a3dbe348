/** Writes a chart as SVG. */
import { type Language, checkArgument, checkLanguage } from '../../money/index.ts';
import type { Chart } from '../chart.ts';
import { element, type Markup, text } from '../markup.ts';
import type { Table, Wording } from '../table.ts';
import { describeChart } from './describe-chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawLines } from './draw-lines.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';
import { FONT_SIZE } from './label.ts';
import { CHART_WIDTH, type Drawing } from './plot.ts';
import { checkChart, checkTable, checkWording } from '../check-arguments.ts';

/** The texts of an SVG chart, and its identifier. */
export interface SvgChartOptions {
  readonly language: Language;
  readonly title: Wording;
  /**
   * The prefix of the identifiers inside the drawing: letters, digits and hyphens. It differs between the charts of a page.
   *
   * @defaultValue `'chart'`
   */
  readonly id?: string;
}

/**
 * Draws a chart of a table as SVG, without scripts or styles.
 *
 * @remarks
 * Series differ by dashes or patterns as well as by colours, so that the chart survives a print in black and white. Positions are computed with exact
 * decimals and rounded to a tenth of a unit. The drawing has a title and a description, which gives the lowest and the highest value of each series. Long labels
 * are cut with an ellipsis; the headers of the table have them whole.
 *
 * @param chart - the columns to draw
 * @param table - the table that has them
 * @param options - the language, the title and the identifier
 * @returns the element `svg`
 * @throws RangeError when the chart names a column that the table has not, or one of another kind
 * @law a chart is inside its drawing, whatever the table
 */
export function renderSvgChart(chart: Chart, table: Table, options: SvgChartOptions): string {
  checkChart('chart', chart);
  checkTable('table', table);
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  checkWording('options.title', options.title);
  if (options.id !== undefined) checkArgument('options.id', options.id, 'text');
  return drawSvgChart(chart, table, options);
}

/** Draws a chart of a table, both of which are checked. */
export function drawSvgChart(chart: Chart, table: Table, options: SvgChartOptions): string {
  const { language, title, id = 'chart' } = options;
  const { height, parts } = draw(chart, table, language, id);
  const svg: Markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CHART_WIDTH} ${Math.ceil(height)}`,
      width: CHART_WIDTH,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-size': FONT_SIZE,
      'font-family': 'Arial, "Liberation Sans", "DejaVu Sans", sans-serif',
      fill: '#222',
    },
    [
      element('title', { id: `${id}-title` }, [text(title[language])]),
      element('desc', { id: `${id}-description` }, [text(describeChart(chart, table, language))]),
      ...parts,
    ],
  );
  return svg;
}

function draw(chart: Chart, table: Table, language: Language, id: string): Drawing {
  switch (chart.kind) {
    case 'lines':
      return drawLines(chart, table, language);
    case 'stacked-bars':
      return drawStackedBars(chart, table, language, id);
    case 'bars':
      return drawBars(chart, table, language, id);
    case 'intervals':
      return drawIntervals(chart, table, language, id);
    default:
      return chart satisfies never;
  }
}
