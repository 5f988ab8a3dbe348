/** The rounding of a quotient to an integer; every other rounding uses it. */

/**
 * The direction of a number between two multiples. Negative numbers are rounded like their opposites.
 *
 * @remarks
 * - `half-up`: to the nearest; a tie goes away from zero. 2.5 gives 3, −2.5 gives −3.
 * - `half-even`: to the nearest; a tie goes to the even one. 2.5 gives 2, 3.5 gives 4.
 * - `up`: away from zero. 2.1 gives 3, −2.1 gives −3.
 * - `down`: toward zero. 2.9 gives 2, −2.9 gives −2.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

/** Chooses the floor of a quotient or the integer above it; the quotient is below zero exactly when its floor is. */
type RoundingChoice = (floor: bigint, remainder: bigint, divisor: bigint) => bigint;

const awayFromZero = (floor: bigint): bigint => (floor < 0n ? floor : floor + 1n);
const towardZero = (floor: bigint): bigint => (floor < 0n ? floor + 1n : floor);
const toEven = (floor: bigint): bigint => (floor % 2n === 0n ? floor : floor + 1n);

const toNearest =
  (tie: (floor: bigint) => bigint): RoundingChoice =>
  (floor, remainder, divisor) => {
    const twice = 2n * remainder;
    if (twice === divisor) return tie(floor);
    return twice < divisor ? floor : floor + 1n;
  };

const unlessWhole =
  (inexact: (floor: bigint) => bigint): RoundingChoice =>
  (floor, remainder) =>
    remainder === 0n ? floor : inexact(floor);

const choices: Readonly<Record<RoundingMode, RoundingChoice>> = {
  'half-up': toNearest(awayFromZero),
  'half-even': toNearest(toEven),
  up: unlessWhole(awayFromZero),
  down: unlessWhole(towardZero),
};

/**
 * Divides two integers and rounds the quotient to an integer.
 *
 * @remarks
 * Uses floor division and remainder, like every reading of a rule.
 *
 * @param numerator - any integer
 * @param denominator - an integer above zero
 * @param mode - the direction of a quotient that is not whole
 * @returns the rounded quotient
 * @throws RangeError when the denominator is not above zero
 * @law a rounded division obeys the definition of its mode
 */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator <= 0n) throw new RangeError(`denominator: ${denominator} is not above zero`);
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  const floor = rest < 0n ? quotient - 1n : quotient;
  const remainder = rest < 0n ? rest + denominator : rest;
  return choices[mode](floor, remainder, denominator);
}
