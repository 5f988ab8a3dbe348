/** Exact fractions of integers. */
import { decimalPlaces, type Exact, toScaledInteger } from '../../money/index.ts';
import { ceilingDivided, floorDivided, greatestCommonDivisor } from '../integers.ts';

/** `over ÷ under`, not always in lowest terms; `under` is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Zero. */
export const ZERO: Fraction = { over: 0n, under: 1n };

/** One. */
export const ONE: Fraction = { over: 1n, under: 1n };

/** An integer as a fraction. */
export const whole = (over: bigint): Fraction => ({ over, under: 1n });

/** An exact decimal as a fraction. */
export function fractionOf(value: Exact): Fraction {
  const places = decimalPlaces(value);
  return { over: toScaledInteger(value, places), under: 10n ** BigInt(places) };
}

/** The same number in lowest terms. */
export function reduced({ over, under }: Fraction): Fraction {
  const common = greatestCommonDivisor(over, under);
  return { over: over / common, under: under / common };
}

/** Denominators up to this are kept as they are, because to reduce a fraction costs more than to compute with it. */
const LARGE_DENOMINATOR = 1n << 64n;

const compact = (fraction: Fraction): Fraction => (fraction.under < LARGE_DENOMINATOR ? fraction : reduced(fraction));

/** `left + right`. */
export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.under === right.under) return { over: left.over + right.over, under: left.under };
  if (left.under % right.under === 0n) return raised(left, right);
  if (right.under % left.under === 0n) return raised(right, left);
  return compact({ over: left.over * right.under + right.over * left.under, under: left.under * right.under });
}

/** The sum of two fractions, the denominator of the first being a multiple of that of the second. */
const raised = ({ over, under }: Fraction, other: Fraction): Fraction => ({
  over: over + other.over * (under / other.under),
  under,
});

/** `left − right`. */
export const minus = (left: Fraction, right: Fraction): Fraction => plus(left, negative(right));

/** `left × right`. */
export const times = (left: Fraction, right: Fraction): Fraction =>
  compact({ over: left.over * right.over, under: left.under * right.under });

/** `dividend ÷ divisor`; the divisor is not zero. */
export function dividedBy(dividend: Fraction, divisor: Fraction): Fraction {
  const [over, under] = [dividend.over * divisor.under, dividend.under * divisor.over];
  return compact(under < 0n ? { over: -over, under: -under } : { over, under });
}

/** The opposite. */
export const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });

/** The sign: −1, 0 or 1. */
export const signOf = ({ over }: Fraction): -1 | 0 | 1 => (over < 0n ? -1 : over > 0n ? 1 : 0);

/** The sign of `left − right`. */
export const order = (left: Fraction, right: Fraction): -1 | 0 | 1 =>
  signOf({ over: left.over * right.under - right.over * left.under, under: 1n });

/** The smaller of two fractions. */
export const smallerOf = (left: Fraction, right: Fraction): Fraction => (order(left, right) <= 0 ? left : right);

/** The larger of two fractions. */
export const largerOf = (left: Fraction, right: Fraction): Fraction => (order(left, right) >= 0 ? left : right);

/** Whether a number is a whole multiple of another that is not zero. */
export const isMultiple = (value: Fraction, of: Fraction): boolean =>
  (value.over * of.under) % (value.under * of.over) === 0n;

/** The largest fraction of which both are whole multiples; zero for two zeros. */
export function commonMeasure(left: Fraction, right: Fraction): Fraction {
  const one = left.over * right.under;
  const other = right.over * left.under;
  return reduced({
    over: greatestCommonDivisor(one, other),
    under: left.under * right.under,
  });
}

/** The largest integer that is not above a fraction. */
export const floorOf = ({ over, under }: Fraction): bigint => floorDivided(over, under);

/** The smallest integer that is not below a fraction. */
export const ceilingOf = ({ over, under }: Fraction): bigint => ceilingDivided(over, under);

/** Whether two fractions are equal. */
export const areEqual = (left: Fraction, right: Fraction): boolean => order(left, right) === 0;
