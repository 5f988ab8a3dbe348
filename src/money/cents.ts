/** Amounts of money: whole numbers of cents that carry their period. */
import { checkArgument, checkItems } from './check-argument.ts';
import { type Exact, fromScaledInteger, toPlainText } from './exact.ts';

/** The period of an amount; `once` for an amount that does not recur. */
export type Period = 'month' | 'year' | 'week' | 'four-weeks' | 'day' | 'once';

declare const period: unique symbol;

/**
 * A whole number of cents (of euros, or of the caisse's currency) for a period, by default a month.
 *
 * @remarks
 * At run time it is a plain number. The period exists for the compiler, which refuses the sum of a month and a year.
 *
 * @unit cents
 */
export type Cents<P extends Period = 'month'> = number & { readonly [period]: P };

/** The largest absolute value of an amount, in cents: 10,000 billion euros. */
export const CENTS_LIMIT = 1_000_000_000_000_000;

/**
 * Checks that a number is an amount in cents.
 *
 * @param value - the amount in cents
 * @param period - the period it is for; a month if left out
 * @returns the same number, typed
 * @throws TypeError when it is not a number; RangeError when it is not whole or lies beyond ±10,000 billion euros
 * @unit cents
 * @example
 * ```ts
 * import { cents } from 'caisse-rules';
 *
 * const perMonth = cents(1250);
 * const perYear = cents(15_000, 'year');
 * console.log(perMonth, perYear); // => 1250 15000
 * ```
 */
export function cents<P extends Period>(value: number, period: P): Cents<P>;
/** Checks that a number is an amount in cents per month. */
export function cents(value: number): Cents;
export function cents(value: number): Cents<Period> {
  return checkCents('value', value);
}

/**
 * Checks that an argument is an amount in cents.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the amount in cents
 * @throws TypeError when it is not a number; RangeError when it is not a whole number or lies beyond ±10,000 billion euros
 * @unit cents
 */
export function checkCents(name: string, value: number): Cents<Period> {
  checkWhole(name, value);
  if (Math.abs(value) > CENTS_LIMIT) throw new RangeError(`${name}: ${value} cents lies beyond ±${CENTS_LIMIT}`);
  return (value === 0 ? 0 : value) as Cents<Period>;
}

/** Checks that an argument is a whole number of cents, which a sum may be beyond the limit of an amount. */
export function checkWhole(name: string, value: number): number {
  checkArgument(name, value, 'number');
  if (!Number.isInteger(value)) throw new RangeError(`${name}: ${value} is not a whole number of cents`);
  return value;
}

/**
 * The sum of two amounts of one period.
 *
 * @throws TypeError or RangeError when an amount is not a whole number, and RangeError when the sum lies beyond ±10,000 billion euros
 * @law subtracting what was added gives the first amount
 * @unit cents
 * @example
 * ```ts
 * import { addCents, cents } from 'caisse-rules';
 *
 * console.log(addCents(cents(1250), cents(50))); // => 1300
 * ```
 */
export function addCents<P extends Period>(left: Cents<P>, right: Cents<NoInfer<P>>): Cents<P> {
  return checkCents('left + right', checkWhole('left', left) + checkWhole('right', right)) as Cents<P>;
}

/**
 * The difference `left − right` of two amounts of one period.
 *
 * @throws TypeError or RangeError when an amount is not a whole number, and RangeError when the difference lies beyond ±10,000 billion euros
 * @law subtracting what was added gives the first amount
 * @unit cents
 * @example
 * ```ts
 * import { cents, subtractCents } from 'caisse-rules';
 *
 * console.log(subtractCents(cents(1250), cents(2000))); // => -750
 * ```
 */
export function subtractCents<P extends Period>(left: Cents<P>, right: Cents<NoInfer<P>>): Cents<P> {
  return checkCents('left - right', checkWhole('left', left) - checkWhole('right', right)) as Cents<P>;
}

/**
 * The sum of amounts of one period; of none, zero.
 *
 * @remarks
 * The sum may exceed 10,000 billion euros, the limit of a single amount.
 *
 * @param amounts - the amounts
 * @param period - their period; a month if left out
 * @returns the sum
 * @throws RangeError when the sum, or the sum up to one of the amounts, lies beyond ±(2^53 − 1)
 * @law a sum of cents equals the sum of BigInt
 * @unit cents
 * @example
 * ```ts
 * import { cents, sumCents } from 'caisse-rules';
 *
 * console.log(sumCents([cents(1250), cents(50), cents(-300)])); // => 1000
 * console.log(sumCents([cents(100, 'year'), cents(20, 'year')], 'year')); // => 120
 * ```
 */
export function sumCents<P extends Period>(amounts: readonly Cents<NoInfer<P>>[], period: P): Cents<P>;
/** The sum of amounts a month; of none, zero. */
export function sumCents(amounts: readonly Cents[]): Cents;
export function sumCents(amounts: readonly number[]): Cents<Period> {
  checkItems('amounts', amounts, 'number');
  return amounts.reduce<Cents<Period>>((total, amount) => {
    const sum = total + amount;
    if (!Number.isSafeInteger(sum)) throw new RangeError(`amounts: their sum, ${sum} cents, is not a safe integer`);
    return sum as Cents<Period>;
  }, cents(0));
}

/**
 * The opposite of an amount: the payment of one party as received by the other.
 *
 * @throws TypeError or RangeError when it is not a whole number
 * @law an amount and its opposite sum to zero
 * @unit cents
 * @example
 * ```ts
 * import { cents, negateCents } from 'caisse-rules';
 *
 * console.log(negateCents(cents(1250))); // => -1250
 * ```
 */
export function negateCents<P extends Period>(amount: Cents<P>): Cents<P> {
  return (0 - checkWhole('amount', amount)) as Cents<P>;
}

/**
 * Converts an exact amount in euros to cents, without rounding.
 *
 * @param euros - the exact amount in euros
 * @param period - the period it is for; a month if left out
 * @returns the amount in cents
 * @throws RangeError when it is not a whole number of cents or lies beyond ±10,000 billion euros
 * @law cents to exact euros and back are the same cents
 * @unit cents
 */
export function centsFromExact<P extends Period>(euros: Exact, period: P): Cents<P>;
/** Converts an exact amount in euros per month to cents, without rounding. */
export function centsFromExact(euros: Exact): Cents;
export function centsFromExact(euros: Exact): Cents<Period> {
  const inCents = euros.times(100);
  // Checked before the conversion to a number, which loses digits of long decimals.
  if (!inCents.isInteger()) throw new RangeError(`euros: ${toPlainText(euros)} is not a whole number of cents`);
  return cents(inCents.toNumber());
}

/**
 * The exact amount in euros of an amount in cents.
 *
 * @law cents to exact euros and back are the same cents
 * @unit euros
 */
export function exactFromCents(amount: Cents<Period>): Exact {
  return fromScaledInteger(BigInt(amount), 2);
}
