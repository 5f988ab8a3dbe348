/** Diagnostics of registers, of rules of conventionnement, and of baskets. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of registers, of rules of conventionnement, and of baskets. */
export interface ConventionDiagnostics {
  /** A rule or an entry names something that is in no register. */
  'CAISSE-CONVENTION-NAME-UNKNOWN': { name: string; nearest?: string };
  /** A category is a part of itself. */
  'CAISSE-CONVENTION-CATEGORY-CYCLE': { name: string };
  /** Two products have the same code. */
  'CAISSE-CONVENTION-CODE-TWICE': { code: string; product: string };
  /** A rate of cover is above 100 %. */
  'CAISSE-CONVENTION-RATE': { text: string };
  /** A rate of cover has more decimals than the cover is computed with. */
  'CAISSE-CONVENTION-RATE-TOO-PRECISE': { text: string; limit: number };
  /** Two rules of equal weight apply to the same place or product, and give different things. */
  'CAISSE-CONVENTION-DISAGREE': { rule: string; other: string; place?: string; product?: string };
  /** The rules in force have no conventionnement. */
  'CAISSE-CONVENTION-MISSING': { month: string };
  /** A basket has no line. */
  'CAISSE-BASKET-EMPTY': NoDetails;
  /** Two lines of a basket have the same id; the second is left out. */
  'CAISSE-BASKET-LINE-TWICE': { id: string };
  /** A line of a basket has neither a price nor a deposit. */
  'CAISSE-BASKET-PRICE-MISSING': NoDetails;
  /** A number of a basket is below zero, or a quantity is zero. */
  'CAISSE-BASKET-NEGATIVE': { text: string };
  /** A number of a basket has more decimals than cents or grams. */
  'CAISSE-BASKET-TOO-PRECISE': { text: string; limit: number };
  /** A number of a basket is larger than baskets are. */
  'CAISSE-BASKET-TOO-LARGE': { text: string; limit: number };
  /** A discount is larger than what it is taken from; amounts are in cents. */
  'CAISSE-BASKET-DISCOUNT': { discount: number; price: number };
  /** An amount already covered in the month is not a whole number of cents, or names no ceiling a month. */
  'CAISSE-BASKET-SPENT': { name: string; text: string };
  /** The place of a basket is in no register. */
  'CAISSE-WARN-PLACE-UNLISTED': { name: string; nearest?: string };
  /** A product or a code of a basket is in no register. */
  'CAISSE-WARN-PRODUCT-UNLISTED': { name: string; nearest?: string };
  /** A category of a basket is in no register. */
  'CAISSE-WARN-CATEGORY-UNLISTED': { name: string; nearest?: string };
}
