/** Shares of amounts by whole numbers, for many runs. */
import { cents, decimalPlaces, exact, toScaledInteger } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { shareOf } from './share-of.ts';

/** A share as a fraction of whole numbers, with the text that it was read from. */
export interface WholeShare {
  readonly text: DecimalText;
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads shares; each text once. A share with too many digits has the numerator `NaN`, so that no fast path takes it. */
export function createShares(): (text: DecimalText) => WholeShare {
  const known = new Map<DecimalText, WholeShare>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const decimals = decimalPlaces(exact(text));
    const numerator = Number(toScaledInteger(exact(text), decimals));
    const isSafe = decimals <= DECIMALS && Number.isSafeInteger(numerator);
    const share = { text, numerator: isSafe ? numerator : NaN, denominator: 10 ** Math.min(decimals, DECIMALS) };
    known.set(text, share);
    return share;
  };
}

/** The largest number of decimals of a fast path. */
const DECIMALS = 15;

/** As `shareOf`: a share of an amount, rounded to the cent, ties away from zero. */
export function wholeShareOf(amount: number, { text, numerator, denominator }: WholeShare): number {
  const product = Math.abs(amount) * numerator;
  if (!(product <= Number.MAX_SAFE_INTEGER)) return shareOf(cents(amount, 'once'), text);
  const rest = product % denominator;
  const whole = (product - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
  return amount < 0 ? 0 - whole : whole;
}
