/** Charts of tables, as data: which columns of a table are drawn, and how. */

/**
 * A chart of a table. It names columns by their key and has no numbers of its own, so that it cannot differ from its table. Totals are not drawn.
 */
export type Chart = LinesChart | StackedBarsChart | BarsChart | IntervalsChart;

/** Lines over months or over a number, with a line at zero. */
export interface LinesChart {
  readonly kind: 'lines';
  /** The column of months or numbers along the horizontal axis. */
  readonly along: string;
  /** The columns of numbers, one line each. They share a kind and a unit. */
  readonly series: readonly string[];
  /** The column whose lowest point is marked. */
  readonly lowest?: string;
  /** Pairs of its series between which the area is shaded. */
  readonly areas?: readonly (readonly [string, string])[];
}

/** One bar for each row, of parts above zero and parts below it. */
export interface StackedBarsChart {
  readonly kind: 'stacked-bars';
  /** The column of months, years or other texts along the horizontal axis. */
  readonly along: string;
  /** The columns of numbers, one part each. They share a kind and a unit. */
  readonly series: readonly string[];
}

/** One horizontal bar for each row. */
export interface BarsChart {
  readonly kind: 'bars';
  /** The column of the labels. */
  readonly label: string;
  /** The column of the numbers. */
  readonly value: string;
}

/** Horizontal intervals; rows with the same label share a line. */
export interface IntervalsChart {
  readonly kind: 'intervals';
  /** The column of the labels. */
  readonly label: string;
  /** The column of the lower ends. An empty cell is an interval without one. */
  readonly from: string;
  /** The column of the upper ends. An empty cell is an interval without one. */
  readonly to: string;
  /** The column of texts that tells intervals apart by their pattern. */
  readonly category?: string;
}
