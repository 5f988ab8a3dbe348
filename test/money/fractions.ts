import fc from 'fast-check';

/** An integer at a scale, read from plain text independently of the library. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** Plain decimal text for an integer at a scale: `-25n` at 3 decimals is `-0.025`. */
export function plainText(integer: bigint, decimals: number): string {
  const digits = String(integer < 0n ? -integer : integer).padStart(decimals + 1, '0');
  const sign = integer < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Plain text as the library writes it: no zeros at the end. */
export function withoutEndZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Plain decimal text of up to so many digits, with up to so many decimals. */
export const anyPlainText = (digits = 20, maxDecimals = 8): fc.Arbitrary<string> =>
  fc
    .tuple(fc.bigInt({ min: -(10n ** BigInt(digits)) + 1n, max: 10n ** BigInt(digits) - 1n }), fc.nat(maxDecimals))
    .map(([integer, decimals]) => plainText(integer, decimals));
