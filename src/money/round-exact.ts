/** Rounding exact decimals to a multiple. */
import DecimalLight from 'decimal.js-light';
import { checkParts } from './check-argument.ts';
import { divideRounded, type RoundingMode } from './divide-rounded.ts';
import { type Exact, decimalPlaces, exact, fromScaledInteger, toScaledInteger } from './exact.ts';

/** A rounding: a multiple and a mode. */
export interface Rounding {
  /** The multiple as decimal text, above zero: `"0.01"` a cent, `"0.10"` ten cents, `"5"` five euros. */
  readonly to: string;
  /** The direction of a value between two multiples. */
  readonly mode: RoundingMode;
}

/** Rounding to the cent, ties away from zero: the rounding wherever the rules of a caisse name none. */
export const TO_THE_CENT: Rounding = { to: '0.01', mode: 'half-up' };

const EXACT_ONE = /* @__PURE__ */ exact(1);

/** Multiples such as `1`, `0.1`, `0.01`, `0.10`, for which rounding removes decimals. */
const UNIT_OF_DECIMALS = /^(?:1|0\.0*10*)$/;

const decimalModes: Readonly<Record<RoundingMode, number>> = {
  'half-up': DecimalLight.ROUND_HALF_UP,
  'half-even': DecimalLight.ROUND_HALF_EVEN,
  up: DecimalLight.ROUND_UP,
  down: DecimalLight.ROUND_DOWN,
};

/**
 * Checks that an argument is a rounding.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param rounding - the argument
 * @throws TypeError when it has another type; RangeError when `to` is not above zero, or the mode is not known
 */
export function checkRounding(name: string, rounding: Rounding): void {
  checkParts(name, rounding, { to: 'text', mode: 'text' });
  const { to, mode } = rounding;
  if (!exact(to, `${name}.to`).greaterThan(0)) throw new RangeError(`${name}.to: ${to} is not above zero`);
  if (!Object.hasOwn(decimalModes, mode))
    throw new RangeError(`${name}.mode: ${mode} is none of ${Object.keys(decimalModes).join(', ')}`);
}

/**
 * Rounds a value to a multiple.
 *
 * @param value - the exact value
 * @param rounding - the multiple and the mode
 * @returns the multiple of `rounding.to` that the mode chooses; zero is never negative
 * @throws RangeError when `rounding.to` is not above zero
 * @law a rounded value obeys the definition of its mode
 * @law rounding twice is rounding once
 * @law rounding the opposite gives the opposite
 * @french arrondi
 */
export function roundExact(value: Exact, rounding: Rounding): Exact {
  if (!UNIT_OF_DECIMALS.test(rounding.to)) return roundQuotient(value, EXACT_ONE, rounding);
  const decimals = Math.max(0, rounding.to.indexOf('1') - 1);
  const rounded = value.toDecimalPlaces(decimals, decimalModes[rounding.mode]);
  return rounded.isZero() ? rounded.abs() : rounded;
}

/**
 * Divides two values and rounds the exact quotient once, to a multiple.
 *
 * @param dividend - the exact value to divide
 * @param divisor - the exact value to divide by, not zero
 * @param rounding - the multiple and the mode
 * @returns the multiple of `rounding.to` that the mode chooses
 * @throws RangeError when the divisor is zero or `rounding.to` is not above zero
 * @law a rounded quotient obeys the definition of its mode
 * @law a quotient that ties obeys the definition of its mode
 */
export function roundQuotient(dividend: Exact, divisor: Exact, rounding: Rounding): Exact {
  if (divisor.isZero()) throw new RangeError('divisor: zero');
  const multiple = exact(rounding.to);
  if (!multiple.greaterThan(0)) throw new RangeError(`rounding.to: ${rounding.to} is not above zero`);
  const step = divisor.times(multiple);
  const scale = Math.max(decimalPlaces(dividend), decimalPlaces(step));
  const numerator = toScaledInteger(dividend, scale);
  const denominator = toScaledInteger(step, scale);
  const steps =
    denominator < 0n
      ? divideRounded(-numerator, -denominator, rounding.mode)
      : divideRounded(numerator, denominator, rounding.mode);
  return multiple.times(fromScaledInteger(steps, 0));
}
