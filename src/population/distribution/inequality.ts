/** Measures of inequality and poverty. */
import { type Exact, fromScaledInteger, roundQuotient } from '../../money/index.ts';
import { createPlacedSums } from '../placed-sums.ts';
import type { Shown } from './group-sums.ts';
import { firstPlace, type QuantileDefinition, quantileDoubled, type Ranked, type Share } from './ranked.ts';
import type { Whole } from './whole-numbers.ts';

/** The number of decimals of measures. */
const DECIMALS = 6;

/** The sums from which measures of inequality follow. Values and sizes are whole numbers; `null` where they are hidden. */
export interface RankSums {
  /** The sum of all sizes. */
  readonly whole: Shown;
  /** The sum of all values times their sizes. */
  readonly total: Shown;
  /** The sum of size × (twice the size up to the value − size) × value. */
  readonly weighted: Shown;
  /** Quantiles times 2; `null` without sizes. */
  readonly d1: Shown;
  readonly median: Shown;
  readonly d9: Shown;
  /** Ten times the sum of the values up to one tenth of all sizes, two tenths, and so on up to nine tenths. */
  readonly tenths: readonly Shown[];
}

/** Measures of one distribution, as decimal text with six decimals, rounded half-up once; `null` where a divisor is zero, or where it is hidden. */
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

/** A quotient of two whole numbers with six decimals; `null` if a number is missing or the divisor is zero. */
export function quotientText(dividend: Shown, divisor: Shown): string | null {
  if (dividend === null || divisor === null || divisor === 0n) return null;
  return roundQuotient(decimal(dividend), decimal(divisor), { to: '0.000001', mode: 'half-up' }).toFixed(DECIMALS);
}

const TENTHS: readonly bigint[] = [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n];

/** The sums of ranked values. */
export function sumRanked(ranked: Ranked, definition: QuantileDefinition): RankSums {
  const { count, value: valueAt, size, upTo, whole } = ranked;
  const quantile = (share: Share): bigint | null => quantileDoubled(ranked, share, definition);
  // The first value that reaches each tenth of all sizes.
  const limits = TENTHS.map((tenth) => firstPlace(count, (at) => BigInt(upTo(at)) * 10n >= tenth * whole));
  const [total, weighted] = [createProductSum(), createProductSum()];
  const tenths: bigint[] = [];
  for (let place = 0; place < count; place += 1) {
    const value = valueAt(place);
    while (limits[tenths.length] === place) {
      // The value at the limit counts in part.
      const part = TENTHS[tenths.length]! * whole - BigInt(upTo(place - 1)) * 10n;
      tenths.push(total.sum() * 10n + part * BigInt(value));
    }
    const [own, last] = [size(place), upTo(place)];
    total.add(own, 1, value);
    weighted.add(own, twiceLess(last, own), value);
  }
  return {
    whole,
    total: total.sum(),
    weighted: weighted.sum(),
    d1: quantile({ of: 1n, in: 10n }),
    median: quantile({ of: 1n, in: 2n }),
    d9: quantile({ of: 9n, in: 10n }),
    tenths: TENTHS.map((_, at) => tenths[at] ?? 0n),
  };
}

/** An exact sum of products. */
interface ProductSum {
  readonly add: (left: Whole, middle: Whole, right: number) => void;
  readonly sum: () => bigint;
}

function createProductSum(): ProductSum {
  const plain = createPlacedSums();
  let large = 0n;
  return {
    add: (left, middle, right) => {
      if (typeof left === 'number' && typeof middle === 'number') plain.add(0, left, middle, right);
      else large += BigInt(left) * BigInt(middle) * BigInt(right);
    },
    sum: () => plain.sum(0) + large,
  };
}

/** Twice a number, less another that is not larger. */
const twiceLess = (twice: Whole, less: Whole): Whole =>
  typeof twice === 'number' && typeof less === 'number' ? 2 * twice - less : 2n * BigInt(twice) - BigInt(less);

/**
 * Measures inequality.
 *
 * @remarks
 * A tenth is a tenth of all sizes: where its limit falls within a group of equal values, the group counts in part, so that shares do not depend on the order of rows. The Gini index is twice the
 * area between the Lorenz curve and the diagonal.
 *
 * @law the Gini index is between 0 and 1 for values that are not negative, and 0 for equal values
 * @law values times a number have the same measures
 * @law the points of the Lorenz curve are convex
 */
export function measureInequality({ whole, total, weighted, d1, d9, tenths }: RankSums): InequalityMeasures {
  const all = total === null ? null : total * 10n;
  const upTo = (tenth: number): Shown => tenths[tenth - 1]!;
  const above = (tenth: number): Shown => (all === null || upTo(tenth) === null ? null : all - upTo(tenth)!);
  const [product, excess] =
    whole === null || total === null || weighted === null ? [null, null] : [whole * total, weighted - whole * total];
  return {
    gini: quotientText(excess, product),
    d9OverD1: quotientText(d9, d1),
    s80OverS20: quotientText(above(8), upTo(2)),
    palma: quotientText(above(9), upTo(4)),
    lorenz: tenths.map((sum) => quotientText(sum, all)),
  };
}
