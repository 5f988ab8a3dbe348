/** Straight lines between points, divided and rounded once. */
import {
  decimalPlaces,
  type Exact,
  exact,
  type Rounding,
  scaledText,
  toPlainText,
  toScaledInteger,
} from '../../money/index.ts';
import {
  bounds,
  compare,
  count,
  divide,
  inferType,
  interpolatedScale,
  type NumberType,
  round,
  type RuleNode,
  type ScalePoint,
  when,
} from '../../rule/index.ts';
import { part } from '../names.ts';
import { commonFactor, commonMultiple, type Quotient } from './quotient.ts';

/**
 * An amount of money in straight lines between points.
 *
 * @remarks
 * Its dividend has the values of the points times the divisor, so that all slopes are finite decimals. An amount that is only rounded is the scale itself; an
 * amount that is multiplied first is divided line by line, since neighbouring lines may have divisors without a common factor.
 *
 * @param base - the number that is looked up
 * @param points - at least one point, in ascending order
 */
export function straightLines(base: RuleNode, points: readonly ScalePoint[]): Quotient {
  const divisors = divisorsOf(points);
  const divisor = commonMultiple(divisors);
  return {
    kind: 'undivided',
    divisor,
    dividend: () => multipleOf(base, points, divisor),
    rounded: (rounding, after) => {
      const alone = interpolatedScale(base, 'money', points, rounding);
      // An operation that changes nothing leaves the scale as it is.
      if (after === undefined || after(alone) === alone) return alone;
      return runsOf(divisors).reduceRight<RuleNode | undefined>((beyond, { from, to, divisor: own }) => {
        const settled = divided(after(multipleOf(base, points.slice(from, to + 1), own)), own, rounding);
        return beyond === undefined ? settled : when(isBelow(base, points[to]!), settled, beyond);
      }, undefined)!;
    },
  };
}

/** Neighbouring lines with one divisor, from one point to another. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly divisor: bigint;
}

function runsOf(divisors: readonly bigint[]): readonly Run[] {
  if (divisors.length === 0) return [{ from: 0, to: 0, divisor: 1n }];
  return divisors.reduce<readonly Run[]>((runs, divisor, place) => {
    const last = runs.at(-1);
    if (last?.divisor === divisor) return [...runs.slice(0, -1), { ...last, to: place + 1 }];
    return [...runs, { from: place, to: place + 1, divisor }];
  }, []);
}

function divided(amount: RuleNode, divisor: bigint, rounding: Rounding): RuleNode {
  return divisor === 1n ? round(amount, rounding) : divide(amount, count(String(divisor)), rounding);
}

const isBelow = (base: RuleNode, { at }: ScalePoint): RuleNode =>
  compare(base, 'less', { kind: 'constant', type: inferType(base) as NumberType, value: at });

/** The scale with all values times a divisor; its rounding changes nothing, since it has the decimals of the exact value. */
function multipleOf(base: RuleNode, points: readonly ScalePoint[], divisor: bigint): RuleNode {
  const factor = exact(String(divisor));
  const multiplied = points.map(({ at, value }) => ({ at, value: toPlainText(exact(value).times(factor)) }));
  const decimals = decimalsOf(base, points, divisor);
  const scale = interpolatedScale(base, 'money', multiplied, { to: scaledText(1n, decimals), mode: 'half-up' });
  return divisor === 1n ? scale : part('contribution.multiple', scale);
}

function decimalsOf(base: RuleNode, points: readonly ScalePoint[], divisor: bigint): number {
  const { root } = bounds(base);
  const ofBase = 'decimals' in root ? root.decimals : 0;
  const factor = exact(String(divisor));
  const ofValues = points.map(({ value }) => decimalPlaces(exact(value).times(factor)));
  const ofLines = linesOf(points).map(({ from, width, rise }) => {
    const { numerator, denominator } = fractionOf(rise.times(factor), width);
    const ofSlope = decimalsOfFraction(denominator);
    return numerator === 0n ? 0 : ofSlope + Math.max(ofBase, decimalPlaces(from));
  });
  return Math.max(2, ...ofValues, ...ofLines);
}

/** The smallest whole number of each line by which its slope is a finite decimal. */
function divisorsOf(points: readonly ScalePoint[]): readonly bigint[] {
  return linesOf(points).map(({ width, rise }) => {
    const { denominator } = fractionOf(rise, width);
    return without(5n, without(2n, denominator));
  });
}

interface Line {
  readonly from: Exact;
  readonly width: Exact;
  readonly rise: Exact;
}

function linesOf(points: readonly ScalePoint[]): readonly Line[] {
  return points.slice(1).map((next, place) => {
    const { at, value } = points[place]!;
    return { from: exact(at), width: exact(next.at).minus(exact(at)), rise: exact(next.value).minus(exact(value)) };
  });
}

/** A fraction in lowest terms. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function fractionOf(dividend: Exact, divisor: Exact): Fraction {
  const decimals = Math.max(decimalPlaces(dividend), decimalPlaces(divisor));
  const [above, below] = [toScaledInteger(dividend, decimals), toScaledInteger(divisor, decimals)];
  const common = commonFactor(above, below);
  return { numerator: above / common, denominator: below / common };
}

/** A number without a prime factor. */
const without = (prime: bigint, number: bigint): bigint =>
  number % prime === 0n ? without(prime, number / prime) : number;

/** The decimals of a fraction in lowest terms whose denominator has no other prime factors than 2 and 5. */
function decimalsOfFraction(denominator: bigint): number {
  const times = (prime: bigint, number: bigint): number =>
    number % prime === 0n ? 1 + times(prime, number / prime) : 0;
  return Math.max(times(2n, denominator), times(5n, denominator));
}
