/** The state of accreditations: the accepted events of each place. */
import type { AccreditationEvent } from './life-cycle.ts';
import type { PlaceStanding } from './place-standing.ts';

/** An event that was accepted, and the standing of its place after it. */
export interface AccreditationStep {
  readonly event: AccreditationEvent;
  readonly standing: PlaceStanding;
}

/** All accepted steps of each place, in order. Plain data, which can be kept as JSON. */
export interface AccreditationState {
  readonly schema: 1;
  readonly places: Readonly<Record<string, readonly AccreditationStep[]>>;
}

/** The state without events. */
export const NO_ACCREDITATIONS: AccreditationState = { schema: 1, places: {} };
