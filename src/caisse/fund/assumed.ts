/** Figures of a scenario that are assumed: one value or three, for all months or by month. */
import type { DecimalInput } from '../../money/index.ts';
import type { Figure } from '../words.ts';

/** The three cases of a scenario with assumptions, from the most careful one. */
export type Case = 'prudent' | 'central' | 'high';

/** The three cases, in order. */
export const CASES: readonly Case[] = ['prudent', 'central', 'high'];

/** One value of an assumption for each case. */
export interface ThreeCases<Value> {
  readonly prudent: Value;
  readonly central: Value;
  readonly high: Value;
  readonly source?: string | readonly string[];
  readonly assumption?: string;
}

/** A figure, or one for each case. */
export type Assumed = Figure | ThreeCases<Figure>;

/** A figure from a month on. */
export interface DatedFigure {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  readonly value: DecimalInput;
  readonly source?: string | readonly string[];
  readonly assumption?: string;
}

/** One figure for each month, the last one for all later months; or figures from a month on, in ascending order. */
export type FigureList = readonly Figure[] | readonly DatedFigure[];

/** A figure for all months, a list, or one of these for each case. */
export type AssumedByMonth = Figure | FigureList | ThreeCases<Figure | FigureList>;

/** A number that grows or falls evenly: `from` in the first month, `to` in the last of `months` months and later, rounded half-up. */
export interface Ramp {
  readonly from: Assumed;
  readonly to: Assumed;
  readonly months: number;
}
