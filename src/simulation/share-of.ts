import { type Cents, cents, divideRounded, type DecimalInput, exact, scaledText, toPlainText } from '../money/index.ts';

/**
 * A share of an amount, rounded to the cent (ties away from zero).
 *
 * @param amount - the amount in cents
 * @param share - a ratio: `0.76` or `"0.76"`
 * @returns the share in cents
 */
export function shareOf(amount: Cents<'once'>, share: DecimalInput): Cents<'once'> {
  const [whole = '0', digits = ''] = toPlainText(exact(share)).split('.');
  const numerator = BigInt(amount) * BigInt(whole + digits);
  return cents(Number(divideRounded(numerator, 10n ** BigInt(digits.length), 'half-up')), 'once');
}

/**
 * The ratio of a part to a whole, rounded to four decimals (ties away from zero), without trailing zeros.
 *
 * @returns decimal text, or `null` if the whole is zero
 */
export function ratioOf(part: Cents<'once'>, whole: Cents<'once'>): string | null {
  if (whole === 0) return null;
  const sign = whole < 0 ? -1n : 1n;
  const scaled = divideRounded(BigInt(part) * sign * 10_000n, BigInt(whole) * sign, 'half-up');
  return scaledText(scaled, 4);
}

/** The average amount per household or person, rounded to the cent (ties away from zero); `null` if the number is zero. */
export function averageOf(amount: Cents<'once'>, number: number): Cents<'once'> | null {
  if (number === 0) return null;
  return cents(Number(divideRounded(BigInt(amount), BigInt(number), 'half-up')), 'once');
}
