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
  /** A goal is about the reserve asked, and the scenario has no rule for it. */
  'CAISSE-SOLVE-NO-RESERVE-RULE': NoDetails;
}
