import { type Cents, cents, divideRounded, type DecimalInput, exact, scaledText, toPlainText } from '../money/index.ts';

/**
 * A share of an amount, rounded to the cent (ties away from zero).
 *
 * @param amount - Cents.
 * @param share - A ratio: `0.76` or `"0.76"`.
 * @returns Cents of no period.
 */
export function shareOf(amount: Cents<'once'>, share: DecimalInput): Cents<'once'> {
  const [whole = '0', digits = ''] = toPlainText(exact(share)).split('.');
  const numerator = BigInt(amount) * BigInt(whole + digits);
  return cents(Number(divideRounded(numerator, 10n ** BigInt(digits.length), 'half-up')), 'once');
}

/**
 * How much of a whole a part is, as a ratio of four decimals (ties away from zero) without trailing zeros.
 *
 * @returns Decimal text, or `null` where the whole is zero.
 */
export function ratioOf(part: Cents<'once'>, whole: Cents<'once'>): string | null {
  if (whole === 0) return null;
  const sign = whole < 0 ? -1n : 1n;
  const scaled = divideRounded(BigInt(part) * sign * 10_000n, BigInt(whole) * sign, 'half-up');
  return scaledText(scaled, 4);
}

/** An amount shared out over a number of households or persons, to the cent (ties away from zero); `null` over nobody. */
export function averageOf(amount: Cents<'once'>, number: number): Cents<'once'> | null {
  if (number === 0) return null;
  return cents(Number(divideRounded(BigInt(amount), BigInt(number), 'half-up')), 'once');
}
