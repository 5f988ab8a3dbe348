/** Poverty below a share of the median. */
import { exact, fromScaledInteger, scaledText } from '../../money/index.ts';
import type { Shown } from './group-sums.ts';
import { quotientText } from './inequality.ts';
import { firstPlace, type QuantileDefinition, quantileDoubled, type Ranked } from './ranked.ts';

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
const valuesBelow = ({ count, value }: Ranked, line: PovertyLine): number =>
  firstPlace(count, (place) => BigInt(value(place)) * 200n >= timesTwoHundred(line));

/** Sums what is below a line. */
export function sumPoverty(ranked: Ranked, line: PovertyLine, definition: QuantileDefinition): PovertySums {
  const { value, upTo, childrenUpTo } = ranked;
  const count = valuesBelow(ranked, line);
  const below = BigInt(upTo(count - 1));
  return {
    below,
    medianBelow: quantileDoubled({ count, value, upTo, whole: below }, { of: 1n, in: 2n }, definition),
    childrenBelow: BigInt(childrenUpTo(count - 1)),
  };
}

/** The number of rows below a line. */
export const rowsBelow = (ranked: Ranked, line: PovertyLine): PovertyRows =>
  rowsOfFirst(ranked, valuesBelow(ranked, line));

/** The number of rows of the first values. */
export const rowsOfFirst = ({ rowsUpTo, rowsWithChildrenUpTo }: Ranked, count: number): PovertyRows => ({
  rows: rowsUpTo(count - 1),
  rowsWithChildren: rowsWithChildrenUpTo(count - 1),
});

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
