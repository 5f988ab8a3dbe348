/** Measures of inequality and poverty of ranked values. */
import { exact, type Exact, fromScaledInteger, roundQuotient } from '../../money/index.ts';
import { type QuantileDefinition, quantileDoubled, type Ranked, type Share } from './ranked.ts';

/** The number of decimals of measures. */
const DECIMALS = 6;

/** Measures of one distribution, as decimal text with six decimals, rounded half-up once; `null` where a divisor is zero. */
export interface InequalityMeasures {
  /** The Gini index. With negative values it can exceed 1. */
  readonly gini: string | null;
  /** The ninth decile over the first. */
  readonly d9OverD1: string | null;
  /** What the fifth above the fourth quintile has, over what the fifth up to the first quintile has. */
  readonly s80OverS20: string | null;
  /** What the tenth above the ninth decile has, over what the first four tenths have. */
  readonly palma: string | null;
  /** The shares of all that the first tenth, the first two tenths, and so on up to nine tenths have: points of the Lorenz curve. */
  readonly lorenz: readonly (string | null)[];
}

const decimal = (value: bigint): Exact => fromScaledInteger(value, 0);

/** A quotient of two whole numbers with six decimals. */
export function quotientText(dividend: bigint, divisor: bigint): string | null {
  if (divisor === 0n) return null;
  return roundQuotient(decimal(dividend), decimal(divisor), { to: '0.000001', mode: 'half-up' }).toFixed(DECIMALS);
}

/**
 * Measures the inequality of ranked values.
 *
 * @remarks
 * A tenth is a tenth of all sizes: where its limit falls within a group of equal values, the group counts in part, so that shares do not depend on the order of rows. The Gini index is twice the
 * area between the Lorenz curve and the diagonal.
 *
 * @param ranked - the values
 * @param definition - the definition of quantiles
 * @law the Gini index is between 0 and 1 for values that are not negative, and 0 for equal values
 * @law values times a number have the same measures
 * @law the points of the Lorenz curve are convex
 */
export function measureInequality(ranked: Ranked, definition: QuantileDefinition): InequalityMeasures {
  const total = totalOf(ranked);
  const below = (tenths: bigint): bigint => sumUpTo(ranked, { of: tenths, in: 10n });
  const whole = total * 10n;
  const [d1, d9] = [1n, 9n].map((of) => quantileDoubled(ranked, { of, in: 10n }, definition));
  return {
    gini: giniOf(ranked, total),
    d9OverD1: d1 === undefined || d1 === null || d9 === undefined || d9 === null ? null : quotientText(d9, d1),
    s80OverS20: quotientText(whole - below(8n), below(2n)),
    palma: quotientText(whole - below(9n), below(4n)),
    lorenz: Array.from({ length: 9 }, (_, place) => quotientText(below(BigInt(place + 1)), whole)),
  };
}

/** The sum of all values times their sizes. */
export const totalOf = ({ values, sizes }: Ranked): bigint =>
  values.reduce((sum, value, place) => sum + BigInt(value) * sizes[place]!, 0n);

/** The sum of the values up to a share of all sizes, times the parts of the share; the value at the limit counts in part. */
export function sumUpTo({ values, sizes, upTo, whole }: Ranked, { of, in: parts }: Share): bigint {
  const limit = of * whole;
  let sum = 0n;
  for (let place = 0; place < values.length; place += 1) {
    const before = (upTo[place]! - sizes[place]!) * parts;
    if (before >= limit) break;
    const counted = upTo[place]! * parts < limit ? sizes[place]! * parts : limit - before;
    sum += counted * BigInt(values[place]!);
  }
  return sum;
}

/** (Σ size × (twice the size below + size) × value) / (all sizes × total) − 1. */
function giniOf({ values, sizes, upTo, whole }: Ranked, total: bigint): string | null {
  const weighted = values.reduce(
    (sum, value, place) => sum + sizes[place]! * (2n * upTo[place]! - sizes[place]!) * BigInt(value),
    0n,
  );
  return quotientText(weighted - whole * total, whole * total);
}

/** Poverty below a line. Rates and gaps are decimal text; `null` where a divisor is zero. */
export interface PovertyMeasures {
  /** The share of the median that is the line, such as `0.6`. */
  readonly share: string;
  /** The line in euros, exact. */
  readonly line: string;
  /** The share of all whose value is below the line. */
  readonly rate: string | null;
  /** How far the median of those below the line is below it, as a share of the line. */
  readonly gap: string | null;
  /** The size of those below the line, a whole number at the scale of the sizes. */
  readonly below: bigint;
}

/** A poverty line: a share of twice the median. */
export interface PovertyLine {
  /** A whole percentage of the median: 50 or 60. */
  readonly percent: bigint;
  /** Twice the median, a whole number at the scale of the values. */
  readonly medianDoubled: bigint;
  /** The number of decimals of the values: 2 for cents. */
  readonly decimals: number;
}

/**
 * Measures poverty below a line.
 *
 * @param ranked - the values
 * @param line - the line
 * @param definition - the definition of the median of those below the line
 * @law poverty is zero where all values are at the line or above
 */
export function measurePoverty(ranked: Ranked, line: PovertyLine, definition: QuantileDefinition): PovertyMeasures {
  const { percent, medianDoubled, decimals } = line;
  // A whole number.
  const lineTimes200 = percent * medianDoubled;
  const count = ranked.values.filter((value) => BigInt(value) * 200n < lineTimes200).length;
  const below = count === 0 ? 0n : ranked.upTo[count - 1]!;
  const poor: Ranked = {
    values: ranked.values.slice(0, count),
    sizes: ranked.sizes.slice(0, count),
    upTo: ranked.upTo.slice(0, count),
    whole: below,
  };
  const median = quantileDoubled(poor, { of: 1n, in: 2n }, definition);
  return {
    share: exact(String(percent)).times(exact('0.01')).toFixed(),
    line: fromScaledInteger(lineTimes200 * 5n, decimals + 3).toFixed(),
    rate: quotientText(below, ranked.whole),
    gap: median === null ? null : quotientText(lineTimes200 - median * 100n, lineTimes200),
    below,
  };
}
