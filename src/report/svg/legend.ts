/** The legend of a chart: a sample and a label for each series. */
import { type Attributes, element, type Markup } from '../markup.ts';
import { fillOf, strokeOf } from './fills.ts';
import { fitLabel, label, widthOf } from './label.ts';
import { CHART_WIDTH } from './plot.ts';

/** The height of a row of a legend. */
const ROW = 19;

const SAMPLE = 26;
const GAP = 22;

interface Entry {
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

/** A drawn legend and its height. */
export interface Legend {
  readonly height: number;
  readonly parts: readonly Markup[];
}

/** The legend of a chart that needs none. */
export const NO_LEGEND: Legend = { height: 0, parts: [] };

/** Draws samples of fills. */
export const legendOfFills = (chart: string, labels: readonly string[]): Legend =>
  legend(labels, (place, x, y) => element('rect', { x, y: y - 10, width: 20, height: 12, ...fillOf(chart, place) }));

/** Draws samples of lines. */
export const legendOfLines = (labels: readonly string[]): Legend =>
  legend(labels, (place, x, y) => line({ x1: x, x2: x + 22, y1: y - 4, y2: y - 4 }, place));

const line = (ends: Attributes, place: number): Markup => element('line', { ...ends, ...strokeOf(place) });

function legend(labels: readonly string[], sample: (place: number, x: number, y: number) => Markup): Legend {
  const entries = flow(labels);
  const rows = (entries.at(-1)?.row ?? -1) + 1;
  return {
    height: rows * ROW,
    parts: entries.flatMap(({ text, x, row }, place) => {
      const y = row * ROW + 14;
      return [sample(place, x, y), label(text, x + SAMPLE, y)];
    }),
  };
}

/** Places labels from left to right, in as many rows as needed. */
function flow(labels: readonly string[]): Entry[] {
  let x = 0;
  let row = 0;
  return labels.map((of) => {
    const [text = ''] = fitLabel(of, CHART_WIDTH - SAMPLE, 1);
    const width = SAMPLE + widthOf(text);
    if (x > 0 && x + width > CHART_WIDTH) {
      x = 0;
      row += 1;
    }
    const entry = { text, x, row };
    x += width + GAP;
    return entry;
  });
}
