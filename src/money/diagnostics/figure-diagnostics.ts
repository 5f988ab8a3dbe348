/** Diagnostics of the figures of a document and of the names that it declares. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of the figures of a document and of the names that it declares. */
export interface FigureDiagnostics {
  /** An input of the household is written where a figure is needed. */
  'CAISSE-FIGURE-INPUT': { name: string };
  /** The identifier of a caisse has spaces, accents or signs. */
  'CAISSE-ID': { id: string; correct: string };
  /** An amount is written in another currency than that of the caisse. */
  'CAISSE-FIGURE-CURRENCY': { text: string; written: 'EUR' | 'CHF'; currency: 'EUR' | 'CHF' };
  /** A figure is negative where it must not be. */
  'CAISSE-FIGURE-NEGATIVE': { text: string };
  /** A figure is zero or negative where it must be positive. */
  'CAISSE-FIGURE-ZERO': { text: string };
  /** A rate above 1 is written without its percent sign. */
  'CAISSE-RATE-LOOKS-LIKE-PERCENT': { text: string; rate: string };
  /** An age is not a possible whole number of years. */
  'CAISSE-AGE': { age: string; limit: number };
  /** Ages do not ascend. */
  'CAISSE-AGE-ORDER': { before: number; age: number };
  /** An amount is rounded to less than a cent. */
  'CAISSE-ROUNDING-TOO-FINE': { to: string };
  /** A scale does not start at zero. */
  'CAISSE-SCALE-START': { from: string };
  /** Two items of a list have the same identifier. */
  'CAISSE-ID-DUPLICATE': { id: string };
  /** A declared name is already used. */
  'CAISSE-NAME-TAKEN': { name: string };
  /** A source is not declared. */
  'CAISSE-SOURCE-UNKNOWN': { name: string; nearest?: string };
  /** An input is not declared. */
  'CAISSE-INPUT-UNKNOWN': { name: string; nearest?: string };
  /** An input of each member is read as one of the household. */
  'CAISSE-INPUT-OF-MEMBERS': { name: string };
  /** An input of the household is read as one of each member. */
  'CAISSE-INPUT-OF-HOUSEHOLD': { name: string };
  /** The number of members who may have an input is out of range. */
  'CAISSE-INPUT-MEMBERS': { members: number; limit: number };
  /** A quantity is not declared. */
  'CAISSE-QUANTITY-UNKNOWN': { name: string; nearest?: string };
  /** A quantity is computed from itself. */
  'CAISSE-QUANTITY-CYCLE': { name: string; cycle: readonly string[] };
  /** A quantity has the wrong type. */
  'CAISSE-QUANTITY-TYPE': { name: string; expected: string; found: string };
  /** A parameter is not declared. */
  'CAISSE-PARAMETER-UNKNOWN': { name: string; nearest?: string };
  /** A parameter has the wrong type. */
  'CAISSE-PARAMETER-TYPE': { name: string; expected: string; found: string };
  /** A parameter without a value is used where a value is needed. */
  'CAISSE-PARAMETER-VALUE-MISSING': { name: string };
  /** A rule of the document has the wrong type of result. */
  'CAISSE-RESULT-TYPE': { expected: string; found: string };
  /** A rate applies to something that is not an amount. */
  'CAISSE-RATE-BASE': { base: string; found: string };
  /** An interpolated rate has no rounding. */
  'CAISSE-RATE-ROUNDING-MISSING': NoDetails;
  /** A rounding of rates is given to a scale that has none. */
  'CAISSE-RATE-ROUNDING-UNUSED': NoDetails;
  /** The exact amounts of a scale between points have too many digits to be added up before their rounding. */
  'CAISSE-POINTS-SUM': NoDetails;
  /** A remaining income per day has no number of days per month. */
  'CAISSE-DAYS-PER-MONTH-MISSING': NoDetails;
  /** A number of days per month is given to a remaining income that is not per day. */
  'CAISSE-DAYS-PER-MONTH-UNUSED': NoDetails;
}
