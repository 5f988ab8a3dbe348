/** Diagnostics of questions to a scenario. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of questions to a scenario. */
export interface SolveDiagnostics {
  /** A document has nothing at a place. */
  'CAISSE-SOLVE-PLACE': { place: string };
  /** The value at a place is not one figure. */
  'CAISSE-SOLVE-NOT-A-FIGURE': { place: string };
  /** A question is about several places, whose values differ. */
  'CAISSE-SOLVE-SEVERAL': { places: readonly string[] };
  /** The last value of a question is below the first. */
  'CAISSE-SOLVE-RANGE': { from: string; to: string };
  /** A value of a question that is no amount is beyond the largest amount. */
  'CAISSE-SOLVE-LARGE': { text: string };
  /** A question has too many values. */
  'CAISSE-SOLVE-VALUES': { limit: number };
  /** A goal is about the reserve asked, and the scenario has no rule for it. */
  'CAISSE-SOLVE-NO-RESERVE-RULE': NoDetails;
  /** A question to a population is about households that share a pool, whose sums are equal by definition. */
  'CAISSE-SOLVE-POOL': NoDetails;
  /** No household of a population has every fact that the rules read. */
  'CAISSE-SOLVE-UNKNOWN': { names: readonly string[] };
}
