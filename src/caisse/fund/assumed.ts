/** Figures of a scenario that are assumed: one value, three, or a distribution, for all months or by month. */
import type { DecimalInput } from '../../money/index.ts';
import type { Figure, Label } from '../words.ts';

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
  readonly assumption?: Label;
}

/** What all distributions of an assumption share. */
interface Drawn {
  /** `run` (default): one value for all months of a run; `month`: a value for each month, for the shares of households that pay, spend, pause or leave. */
  readonly every?: 'run' | 'month';
  readonly source?: string | readonly string[];
  readonly assumption?: Label;
}

/**
 * A range of values for `runFund`.
 *
 * @remarks
 * Values go from `low` to `high` in steps of the last decimal that is written: `70 %` to `95 %` in steps of 1 %. Without a mode all are equally likely; with
 * one, their likelihood rises evenly up to the mode and falls evenly after it. Elsewhere the mode stands for the assumption, or else the middle of the
 * range, rounded down to a step.
 */
export interface DrawnRange extends Drawn {
  readonly low: DecimalInput;
  /** The most likely value. */
  readonly mode?: DecimalInput;
  readonly high: DecimalInput;
}

/** A value of a list, and its weight among the values; 1 by default. */
export interface DrawnValue {
  readonly value: DecimalInput;
  readonly weight?: DecimalInput;
}

/** A list of observed or possible values for `runFund`. Elsewhere their weighted median stands for the assumption. */
export interface DrawnList extends Drawn {
  readonly values: readonly DrawnValue[];
}

/** A distribution of an assumption: what `runFund` draws from. */
export type Draw = DrawnRange | DrawnList;

/** A figure, one for each case, or a distribution. */
export type Assumed = Figure | ThreeCases<Figure> | Draw;

/** A figure from a month on. */
export interface DatedFigure {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  readonly value: DecimalInput;
  readonly source?: string | readonly string[];
  readonly assumption?: Label;
}

/** One figure for each month, the last one for all later months; or figures from a month on, in ascending order. */
export type FigureList = readonly Figure[] | readonly DatedFigure[];

/** A figure for all months, a list, one of these for each case, or a distribution. */
export type AssumedByMonth = Figure | FigureList | ThreeCases<Figure | FigureList> | Draw;

/** A number that grows or falls evenly: `from` in the first month, `to` in the last of `months` months and later, rounded half-up. */
export interface Ramp {
  readonly from: Assumed;
  readonly to: Assumed;
  readonly months: number;
}
