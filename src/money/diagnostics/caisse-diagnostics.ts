/** Diagnostics of the contributions, allocations and criteria of a caisse. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of the contributions, allocations and criteria of a caisse. */
export interface CaisseDiagnostics {
  /** An advised amount has neither a start, nor an end, nor formulas. */
  'CAISSE-ADVICE-EMPTY': NoDetails;
  /** A number of notches of a questionnaire is not possible. */
  'CAISSE-NOTCHES': { notches: string; limit: number };
  /** A reduction is above 100 %. */
  'CAISSE-REDUCTION-ABOVE-100-PERCENT': { rate: string };
  /** A waiver has both an amount and a reduction. */
  'CAISSE-WAIVER-AMOUNT-AND-REDUCTION': NoDetails;
  /** Contribution and allocation are computed from one another. */
  'CAISSE-AMOUNTS-CIRCULAR': NoDetails;
  /** A contribution is computed from an allocation that is not money. */
  'CAISSE-ALLOCATION-NOT-MONEY': NoDetails;
  /** A contribution is computed from an allocation that is not monthly. */
  'CAISSE-ALLOCATION-NOT-MONTHLY': NoDetails;
  /** A pool is asked of a caisse whose allocation is not the mean of the contributions. */
  'CAISSE-NOT-A-POOL': { month: string };
  /** The payment or the participation of a household of a pool is not known. `household` counts from 1. */
  'CAISSE-POOL-INCOMPLETE': { household: number; missing: readonly string[] };
  /** A pool is asked of rows that stand for several households. */
  'CAISSE-POOL-WEIGHT': NoDetails;
  /** A conversion is given to a monthly allocation. */
  'CAISSE-CONVERSION-UNUSED': NoDetails;
  /** A conversion has a number of periods or months that is not positive. */
  'CAISSE-CONVERSION-ZERO': { periods: string; months: string };
  /** A pro rata by days is given to an allocation that is not monthly. */
  'CAISSE-PRO-RATA-NOT-MONTHLY': { period: string };
  /** A criterion reads an input of the wrong type. */
  'CAISSE-CRITERION-INPUT-TYPE': { input: string; type: string };
  /** A range of household sizes is empty or is not in whole numbers. */
  'CAISSE-SIZE-RANGE': { from: number; before?: number };
  /** A table by number of persons has no row for a size below its last one. */
  'CAISSE-TABLE-ROW-MISSING': { persons: number; missing: number };
  /** An amount that depends on the members is multiplied by the members. */
  'CAISSE-PER-WITH-COMPOSITION': { per: string };
  /** An option is given to a kind that does not have it. */
  'CAISSE-OPTION-NOT-APPLICABLE': { option: string; kind: string };
}
