/** Diagnostics of a household that the rules do not allow, mostly of its choices; amounts are in cents. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of a household that the rules do not allow, mostly of its choices; amounts are in cents. */
export interface ChoiceDiagnostics {
  /** Several members, or none, are given to a caisse that assesses each participant alone. */
  'CAISSE-PARTICIPANT-NOT-ALONE': { persons: number };
  /** The chosen contribution is below the minimum. */
  'CAISSE-CHOSEN-BELOW-MINIMUM': { chosen: number; minimum: number };
  /** The chosen contribution is below the contribution due. */
  'CAISSE-CHOSEN-BELOW-DUE': { chosen: number; due: number };
  /** The chosen contribution is above the maximum. */
  'CAISSE-CHOSEN-ABOVE-MAXIMUM': { chosen: number; maximum: number };
  /** The chosen contribution is not a whole number of steps above the minimum. */
  'CAISSE-CHOSEN-NOT-A-STEP': { chosen: number; step: string; minimum: number; below: number; above?: number };
  /** An adjustment is outside its bounds. */
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS': { adjustment: number; from?: number; to?: number };
  /** The chosen tariff is not open to choice. */
  'CAISSE-TIER-NOT-AVAILABLE': { tiers: readonly string[] };
  /** A household meets the condition of no tariff. */
  'CAISSE-NO-TIER': NoDetails;
  /** More days of presence are given than the month has. */
  'CAISSE-DAYS-PRESENT': NoDetails;
}
