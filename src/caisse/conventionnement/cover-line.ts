/** The cover of a line in whole numbers: cents, thousandths of a unit, and millionths of a rate. */
import { exact, toScaledInteger } from '../../money/index.ts';
import type { CoverTerms } from './cover-rule.ts';
import { RATE_DECIMALS } from './lower-conventionnement.ts';

const MILLIONTHS = 10 ** RATE_DECIMALS;
const THOUSANDTHS = 1000;

/** The terms of a cover in whole numbers. */
export interface WholeTerms {
  /** Millionths. */
  readonly rate: number;
  /** Cents for one unit; infinite without a base price. */
  readonly base: number;
  /** Cents for one unit. */
  readonly share: number;
  /** The smallest ceiling, in cents for one unit; infinite without a ceiling. */
  readonly ceiling: number;
}

/** The terms in whole numbers. */
export function wholeTerms({ rate, base, share = '0', ceilings }: CoverTerms): WholeTerms {
  const cents = (amount: string): number => Number(toScaledInteger(exact(amount), 2));
  return {
    rate: Number(toScaledInteger(exact(rate), RATE_DECIMALS)),
    base: base === undefined ? Infinity : cents(base),
    share: cents(share),
    ceiling: Math.min(Infinity, ...ceilings.map(cents)),
  };
}

/**
 * The cover of a line in cents, as `coverRule` gives it.
 *
 * @remarks
 * All products are below 2⁵³, or so large that they limit nothing: prices are at most 10⁸ cents, quantities at most 10⁹ thousandths.
 *
 * @param terms - the terms
 * @param price - cents
 * @param quantity - thousandths
 */
export function coverLine(terms: WholeTerms, price: number, quantity: number): number {
  const { share, ceiling } = terms;
  let covered = coverAtRate(terms, price, quantity);
  if (share > 0) covered = Math.min(covered, Math.max(0, price - halfUp(share * quantity, THOUSANDTHS)));
  if (ceiling !== Infinity) covered = Math.min(covered, Math.floor((ceiling * quantity) / THOUSANDTHS));
  return covered;
}

/** Whether the rate of a line is above zero and covers less than half a cent of its price, so that neither its ceilings nor its share matter. */
export const isRoundedToZero = (terms: WholeTerms, price: number, quantity: number): boolean =>
  terms.rate > 0 && price > 0 && coverAtRate(terms, price, quantity) === 0;

/** The rate of the price that counts, before the share and the ceilings. */
function coverAtRate({ rate, base }: WholeTerms, price: number, quantity: number): number {
  const basis = base === Infinity ? price : Math.min(price, halfUp(base * quantity, THOUSANDTHS));
  return halfUp(basis * rate, MILLIONTHS);
}

/** A quotient of whole numbers above zero, rounded half-up. */
export const halfUp = (dividend: number, divisor: number): number => Math.floor((dividend + divisor / 2) / divisor);
