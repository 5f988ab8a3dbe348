/** Poverty below a share of the median. */
import { exact, fromScaledInteger, scaledText } from '../../money/index.ts';
import type { Shown } from './group-sums.ts';
import { quotientText } from './inequality.ts';
import { type QuantileDefinition, quantileDoubled, type Ranked } from './ranked.ts';

/** A poverty line: a share of twice the median. */
export interface PovertyLine {
  /** A whole percentage of the median: 50 or 60. */
  readonly percent: bigint;
  /** Twice the median, a whole number at the scale of the values. */
  readonly medianDoubled: bigint;
}

/** What is below a poverty line. `null` where it is hidden. */
export interface PovertySums {
  /** The sum of the sizes below the line. */
  readonly below: Shown;
  /** Twice the median of those below; `null` if there are none. */
  readonly medianBelow: Shown;
  /** The number of children below the line, times the weights. */
  readonly childrenBelow: Shown;
}

/** The number of rows below a poverty line, and of those with children. */
export interface PovertyRows {
  readonly rows: number;
  readonly rowsWithChildren: number;
}

/** Poverty below a line. Rates and gaps are decimal text; `null` where a divisor is zero, or where they are hidden. */
export interface PovertyMeasures {
  /** The share of the median that is the line, such as `0.6`. */
  readonly share: string;
  /** The line in euros, exact. */
  readonly line: string;
  /** How many are below the line. */
  readonly below: string | null;
  /** The share of all whose value is below the line. */
  readonly rate: string | null;
  /** How far the median of those below the line is below it, as a share of the line. */
  readonly gap: string | null;
  /** The children of households below the line; `null` if children are not counted. */
  readonly children: { readonly below: string | null; readonly rate: string | null } | null;
}

/** What poverty is a share of, and the scales of the numbers. */
export interface PovertyWhole {
  /** The sum of all sizes. */
  readonly whole: Shown;
  /** The number of all children, times the weights; `null` if children are not counted, or where it is hidden. */
  readonly children: Shown;
  readonly countsChildren: boolean;
  /** The number of decimals of the values: 2 for cents. */
  readonly decimals: number;
  /** The number of decimals of the weights. */
  readonly weights: number;
}

/** The line times 200, a whole number. */
const timesTwoHundred = ({ percent, medianDoubled }: PovertyLine): bigint => percent * medianDoubled;

/** How many distinct values are below a line. */
const valuesBelow = ({ values }: Ranked, line: PovertyLine): number =>
  values.filter((value) => BigInt(value) * 200n < timesTwoHundred(line)).length;

/** Sums what is below a line. */
export function sumPoverty(ranked: Ranked, line: PovertyLine, definition: QuantileDefinition): PovertySums {
  const { values, upTo, children } = ranked;
  const count = valuesBelow(ranked, line);
  const below = count === 0 ? 0n : upTo[count - 1]!;
  const poor = { values: values.slice(0, count), upTo: upTo.slice(0, count), whole: below };
  return {
    below,
    medianBelow: quantileDoubled(poor, { of: 1n, in: 2n }, definition),
    childrenBelow: children.slice(0, count).reduce((sum, each) => sum + each, 0n),
  };
}

/** The number of rows below a line. */
export function rowsBelow(ranked: Ranked, line: PovertyLine): PovertyRows {
  const count = valuesBelow(ranked, line);
  const sum = (numbers: readonly number[]): number => numbers.slice(0, count).reduce((total, each) => total + each, 0);
  return { rows: sum(ranked.rows), rowsWithChildren: sum(ranked.rowsWithChildren) };
}

/**
 * Measures poverty below a line.
 *
 * @law poverty is zero where all values are at the line or above
 */
export function measurePoverty(
  { below, medianBelow, childrenBelow }: PovertySums,
  line: PovertyLine,
  { whole, children, countsChildren, decimals, weights }: PovertyWhole,
): PovertyMeasures {
  const times = timesTwoHundred(line);
  const text = (value: Shown): string | null => (value === null ? null : scaledText(value, weights));
  return {
    share: exact(String(line.percent)).times(exact('0.01')).toFixed(),
    line: fromScaledInteger(times * 5n, decimals + 3).toFixed(),
    below: text(below),
    rate: quotientText(below, whole),
    gap: medianBelow === null ? null : quotientText(times - medianBelow * 100n, times),
    children: countsChildren ? { below: text(childrenBelow), rate: quotientText(childrenBelow, children) } : null,
  };
}
