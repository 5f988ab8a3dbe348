/** Scales as straight pieces in integers, over the range of their base. */
import {
  decimalPlaces,
  exact,
  type Exact,
  fromScaledInteger,
  roundExact,
  scaledText,
  toScaledInteger,
} from '../../money/index.ts';
import { greatestCommonDivisor } from '../integers.ts';
import type { InterpolatedScaleNode, MarginalScaleNode, StepScaleNode } from '../rule-node.ts';
import type { IntegerSize, IntegerPiece } from './plan-step-types.ts';
import { interpolatedScaleOf, marginalAt, marginalScaleOf, stepScaleOf } from '../scales.ts';

/** The pieces of a marginal scale: zero below the first threshold, then a slope in each bracket. */
export function marginalPieces(node: MarginalScaleNode, base: IntegerSize, decimals: number): readonly IntegerPiece[] {
  const scale = marginalScaleOf(node);
  const brackets = scale.thresholds.map((threshold, place): IntegerPiece => {
    const from = firstFrom(threshold, base);
    const start = toScaledInteger(marginalAt(scale, fromScaledInteger(from, base.decimals)), decimals);
    return {
      from,
      origin: from,
      start,
      slope: toScaledInteger(scale.rates[place]!, decimals - base.decimals),
      divisor: 1n,
    };
  });
  return reachable([levelPiece(null, 0n), ...brackets], base);
}

/** The pieces of a step scale: an amount, or a slope through zero, in each bracket. */
export function stepPieces(node: StepScaleNode, base: IntegerSize, decimals: number): readonly IntegerPiece[] {
  const { thresholds, results } = stepScaleOf(node);
  const pieces = results.map((result, place): IntegerPiece => {
    const from = place === 0 ? null : firstFrom(thresholds[place]!, base);
    if ('amount' in result) return levelPiece(from, toScaledInteger(result.amount, decimals));
    return { ...levelPiece(from, 0n), slope: toScaledInteger(result.rate, decimals - base.decimals) };
  });
  return reachable(pieces, base);
}

/** The pieces of an interpolated scale, in multiples of its rounding: level at both ends, slopes between the points. */
export function interpolatedPieces(node: InterpolatedScaleNode, base: IntegerSize): readonly IntegerPiece[] {
  const { at, values, rounding } = interpolatedScaleOf(node);
  const multiple = exact(rounding.to);
  const unit = fromScaledInteger(1n, base.decimals);
  const end = (value: Exact): bigint =>
    toScaledInteger(roundExact(value, rounding), decimalPlaces(multiple)) /
    toScaledInteger(multiple, decimalPlaces(multiple));
  const slopes = at.slice(1).map((next, place): IntegerPiece => {
    const [x, y] = [at[place]!, values[place]!];
    const from = firstFrom(x, base);
    const width = next.minus(x);
    const rise = values[place + 1]!.minus(y);
    const start = y.times(width).plus(rise.times(fromScaledInteger(from, base.decimals).minus(x)));
    return { from, origin: from, ...inLowestTerms(start, rise.times(unit), width.times(multiple)) };
  });
  const last = levelPiece(firstFrom(at.at(-1)!, base), end(values.at(-1)!));
  return reachable([levelPiece(null, end(values[0]!)), ...slopes, last], base);
}

const levelPiece = (from: bigint | null, start: bigint): IntegerPiece => ({
  from,
  origin: 0n,
  start,
  slope: 0n,
  divisor: 1n,
});

/** The smallest integer of the base that is not below a threshold. */
function firstFrom(threshold: Exact, { decimals }: IntegerSize): bigint {
  const unit = scaledText(1n, decimals);
  const mode = threshold.isNegative() ? 'down' : 'up';
  return toScaledInteger(roundExact(threshold, { to: unit, mode }), decimals);
}

function inLowestTerms(start: Exact, slope: Exact, divisor: Exact): Pick<IntegerPiece, 'start' | 'slope' | 'divisor'> {
  const decimals = Math.max(...[start, slope, divisor].map(decimalPlaces));
  const [a, b, c] = [start, slope, divisor].map((value) => toScaledInteger(value, decimals)) as [
    bigint,
    bigint,
    bigint,
  ];
  const common = [b, c].reduce(greatestCommonDivisor, a);
  return { start: a / common, slope: b / common, divisor: c / common };
}

/** The pieces that the base can reach, with neighbours on one line merged; the first piece has no lower end. */
function reachable(pieces: readonly IntegerPiece[], { minimum, maximum }: IntegerSize): readonly IntegerPiece[] {
  const reached = pieces.filter(({ from }, place) => {
    const next = pieces[place + 1]?.from ?? null;
    return (from ?? minimum) <= maximum && (next === null || (next > minimum && next > (from ?? minimum)));
  });
  const distinct = reached.filter((piece, place) => place === 0 || !isOneLine(piece, reached[place - 1]!));
  return distinct.map((piece, place) => (place === 0 ? { ...piece, from: null } : piece));
}

function isOneLine(left: IntegerPiece, right: IntegerPiece): boolean {
  const at = ({ origin, start, slope }: IntegerPiece): bigint => start - slope * origin;
  return left.divisor === right.divisor && left.slope === right.slope && at(left) === at(right);
}
