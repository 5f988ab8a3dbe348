/** Exact decimals, made by a private constructor of decimal.js-light. */
// In Node the package is CommonJS: only its default export is a value.
import DecimalLight, { type Decimal } from 'decimal.js-light';

/** A number as people and JSON write it: `12.5`, `"12.50"`, `"-0.025"`. Text has digits, a point and a sign, no exponent. */
export type DecimalInput = number | string;

/**
 * An exact decimal, made by `exact`. Addition, subtraction and multiplication never round.
 *
 * @remarks
 * To divide, use `roundQuotient`, which takes a rounding.
 */
export type Exact = Decimal;

/** Digits kept by addition and multiplication, and the longest text read. Inputs of 40 digits never reach it. */
const PRECISION = 1000;

// A clone keeps its own settings, whatever `Decimal.set` changes elsewhere in the program. Every setting is given here.
const ExactDecimal = /* @__PURE__ */ DecimalLight.clone({
  precision: PRECISION,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const PLAIN_TEXT = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a number exactly; a number of JavaScript is taken by its shortest decimal text.
 *
 * @remarks
 * A decimal of another constructor of decimal.js-light is read again from its text, so that its settings have no effect.
 * Minus zero becomes zero.
 *
 * @param value - the number, or its plain decimal text
 * @param name - the name of the value, with which messages begin
 * @returns the exact decimal
 * @throws RangeError when it is not finite, not plain decimal text, or longer than 1000 characters
 * @throws TypeError when it is neither a number, nor a string, nor a decimal
 * @law exact reads plain text and writes it back
 * @law exact takes a number by its shortest text, so it gives the number back
 * @law sums, differences and products of exact decimals equal those of BigInt
 */
export function exact(value: DecimalInput | Exact, name = 'value'): Exact {
  if (typeof value === 'string') return fromText(value, name);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${name}: ${value} is not a finite number`);
    return new ExactDecimal(value);
  }
  // All constructors of the package share one prototype.
  if (!(value instanceof ExactDecimal)) throw new TypeError(`${name}: neither a number, nor text, nor a decimal`);
  if (Math.abs(value.exponent()) > PRECISION) throw new RangeError(`${name}: ${String(value)} is out of range`);
  return value.constructor === ExactDecimal ? value : fromText(value.toFixed(), name);
}

/** The number of decimals that the value needs, zeros at the end not counted: 1 for `12.50`. */
export function decimalPlaces(value: Exact): number {
  return value.decimalPlaces();
}

/** The value as digits, with a point if it needs one, never with an exponent, and no zeros at the end. */
export function toPlainText(value: Exact): string {
  return value.toFixed();
}

/**
 * The value as an integer at a scale: `12.5` at 2 decimals is `1250n`.
 *
 * @param value - the value
 * @param decimals - the scale, a number of decimals
 * @returns the value times ten to the power of `decimals`
 * @throws RangeError when the value has more decimals than that
 * @law an exact decimal at a scale and back is itself
 */
export function toScaledInteger(value: Exact, decimals: number): bigint {
  const text = value.toFixed(decimals);
  if (value.decimalPlaces() > decimals)
    throw new RangeError(`value: ${toPlainText(value)} has more than ${decimals} decimals`);
  return BigInt(text.replace('.', ''));
}

/** Converts an integer at a scale to a decimal: `1250n` at 2 decimals is `12.5`. */
export function fromScaledInteger(integer: bigint, decimals: number): Exact {
  return new ExactDecimal(`${integer}e-${decimals}`);
}

/** An integer at a scale as plain text: `1250n` at 2 decimals is `12.5`. */
export function scaledText(integer: bigint, decimals: number): string {
  if (decimals === 0) return String(integer);
  const digits = String(integer < 0n ? -integer : integer).padStart(decimals + 1, '0');
  const places = digits.slice(-decimals).replace(/0+$/, '');
  const whole = `${integer < 0n ? '-' : ''}${digits.slice(0, -decimals)}`;
  return places === '' ? whole : `${whole}.${places}`;
}

function fromText(text: string, name: string): Exact {
  if (text.length > PRECISION) throw new RangeError(`${name}: text of more than ${PRECISION} characters`);
  if (!PLAIN_TEXT.test(text)) throw new RangeError(`${name}: ${JSON.stringify(text)} is not a plain decimal number`);
  // Reading a short whole number as a number is faster than reading its text.
  return new ExactDecimal(text.length < 8 && !text.includes('.') ? Number(text) : text);
}
