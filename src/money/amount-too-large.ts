/** The diagnostic of an amount beyond the limit of cents. */
import { CENTS_LIMIT } from './cents.ts';
import { type Diagnostic, error } from './diagnostic.ts';
import { type Exact, fromScaledInteger, toPlainText } from './exact.ts';

/**
 * The diagnostic of an amount that is too large.
 *
 * @param euros - the exact amount in euros
 * @param path - the place of the amount
 * @returns the diagnostic, or `undefined` for an amount within ±10,000 billion euros
 */
export function amountTooLarge(euros: Exact, path: Diagnostic['path'] = []): Diagnostic | undefined {
  const limit = fromScaledInteger(BigInt(CENTS_LIMIT), 2);
  if (!euros.abs().greaterThan(limit)) return undefined;
  return error('CAISSE-AMOUNT-TOO-LARGE', path, { text: toPlainText(euros), limit: toPlainText(limit) });
}
