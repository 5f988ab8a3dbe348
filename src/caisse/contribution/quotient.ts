/** Amounts that no finite decimal holds before they are rounded, such as those of a straight line between points. */
import type { Rounding } from '../../money/index.ts';
import { add, count, divide, multiply, round, type RuleNode } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';

/**
 * An amount as a quotient.
 *
 * @remarks
 * It is divided once, with its rounding, after all operations that come before the rounding.
 */
export interface Quotient {
  readonly kind: 'undivided';
  /** The amount times the divisor, exactly. */
  readonly dividend: () => RuleNode;
  /** A whole number above zero. */
  readonly divisor: bigint;
  /** The amount, after an operation such as the multiplication by a number of persons, divided and rounded once. */
  readonly rounded: (rounding: Rounding, after?: (amount: RuleNode) => RuleNode) => RuleNode;
}

/** Money before its rounding. */
export type ExactAmount = RuleNode | Quotient;

const unchanged = (amount: RuleNode): RuleNode => amount;

/**
 * Rounds an amount once.
 *
 * @param amount - the amount
 * @param rounding - its rounding
 * @param after - an operation before the rounding
 */
export const roundedOnce = (
  amount: ExactAmount,
  rounding: Rounding,
  after: (amount: RuleNode) => RuleNode = unchanged,
): RuleNode => (amount.kind === 'undivided' ? amount.rounded(rounding, after) : round(after(amount), rounding));

/** An amount from the dividends of amounts over one divisor; where the divisor is 1 it needs no division. */
export function ofDividends(
  amounts: readonly ExactAmount[],
  combine: (dividends: readonly RuleNode[], divisor: bigint) => RuleNode,
): ExactAmount {
  const divisor = commonDivisor(amounts);
  const combined = (): RuleNode =>
    combine(
      amounts.map((amount) => dividendOver(amount, divisor)),
      divisor,
    );
  return divisor === 1n ? combined() : quotient(combined, divisor);
}

/** The smallest or largest of at least one amount, rounded. Rounding keeps the order, so that each amount may be rounded by itself. */
export function roundedExtreme(
  amounts: readonly ExactAmount[],
  rounding: Rounding,
  extreme: (...amounts: readonly RuleNode[]) => RuleNode,
): RuleNode {
  if (commonDivisor(amounts) !== 1n) return extreme(...amounts.map((amount) => roundedOnce(amount, rounding)));
  return round(extreme(...amounts.map((amount) => dividendOver(amount, 1n))), rounding);
}

/** Whether amounts can be added up before one division; reported if their common divisor has too many digits. */
export function checkSum(amounts: readonly ExactAmount[], scope: Scope): boolean {
  const isSound = commonDivisor(amounts) <= DIVISOR_LIMIT;
  if (!isSound) scope.report('CAISSE-POINTS-SUM');
  return isSound;
}

/** The largest common divisor: that of some ten distances between points without common factors. */
const DIVISOR_LIMIT = 10n ** 15n;

/** The mean of at least one amount, rounded once. */
export function roundedMean(amounts: readonly ExactAmount[], rounding: Rounding): RuleNode {
  const divisor = commonDivisor(amounts);
  const sum = add(...amounts.map((amount) => dividendOver(amount, divisor)));
  return divide(sum, count(String(divisor * BigInt(amounts.length))), rounding);
}

/** A number times a divisor; unchanged for 1. */
export const over = (amount: RuleNode, divisor: bigint): RuleNode =>
  divisor === 1n ? amount : multiply(amount, count(String(divisor)));

/** The least common multiple of numbers above zero. */
export const commonMultiple = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((left, right) => (left / commonFactor(left, right)) * right, 1n);

/** The greatest common divisor. */
export function commonFactor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function quotient(dividend: () => RuleNode, divisor: bigint): Quotient {
  return {
    kind: 'undivided',
    dividend,
    divisor,
    rounded: (rounding, after = unchanged) => divide(after(dividend()), count(String(divisor)), rounding),
  };
}

const commonDivisor = (amounts: readonly ExactAmount[]): bigint =>
  commonMultiple(amounts.map((amount) => (amount.kind === 'undivided' ? amount.divisor : 1n)));

function dividendOver(amount: ExactAmount, divisor: bigint): RuleNode {
  if (amount.kind !== 'undivided') return over(amount, divisor);
  return over(amount.dividend(), divisor / amount.divisor);
}
