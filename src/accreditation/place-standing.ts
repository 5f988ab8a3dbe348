/** The standing of a place after each of its events, and on a day. */
import type { AccreditationEvent, PlaceStatus } from './life-cycle.ts';

/** The standing of a place. `until` is the last day of the status, included. */
export interface PlaceStanding {
  readonly status: PlaceStatus;
  readonly level?: string;
  readonly until?: string;
  /** Whether an appeal is open. */
  readonly isAppealed: boolean;
  /** The standing to which a suspension returns when it ends. */
  readonly suspended?: PlaceStanding;
  /** The standing while an accredited place is reviewed: it keeps its level. */
  readonly reviewed?: PlaceStanding;
}

/** The standing of a place without events. */
export const UNKNOWN_PLACE: PlaceStanding = { status: 'unknown', isAppealed: false };

/** The standing of a place after an event that is allowed. */
export function standingAfter(before: PlaceStanding, event: AccreditationEvent): PlaceStanding {
  const plain = (status: PlaceStatus): PlaceStanding => ({ status, isAppealed: false });
  switch (event.kind) {
    case 'apply':
      return plain('candidate');
    case 'review':
      return before.level === undefined
        ? plain('under-review')
        : { ...plain('under-review'), level: before.level, reviewed: before };
    case 'accredit':
    case 'renew':
      return withLevel('accredited', event);
    case 'accredit-provisionally':
      return withLevel('provisional', event);
    case 'postpone':
      return plain('pending');
    case 'refuse':
      return plain('refused');
    case 'suspend':
      return { ...plain('suspended'), until: event.until, suspended: before };
    case 'reinstate':
      return before.suspended ?? plain('accredited');
    case 'revoke':
      return plain('revoked');
    case 'appeal':
      return { ...before, isAppealed: true };
    case 'uphold':
      return { ...before, isAppealed: false };
    case 'withdraw':
      return plain('withdrawn');
    default:
      return event satisfies never;
  }
}

const withLevel = (
  status: PlaceStatus,
  { level, until }: { readonly level: string; readonly until?: string },
): PlaceStanding => ({ status, level, ...(until === undefined ? {} : { until }), isAppealed: false });

/** A standing on a later day: a suspension that ended returns to the standing before it, and an accreditation that ended has expired. */
export function standingOn(standing: PlaceStanding, day: string): PlaceStanding {
  const { status, until, suspended, reviewed } = standing;
  if (reviewed !== undefined) {
    const kept = standingOn(reviewed, day);
    return kept.level === undefined ? { status, isAppealed: false } : standing;
  }
  if (until === undefined || day <= until) return standing;
  return status === 'suspended' && suspended !== undefined
    ? standingOn(suspended, day)
    : { status: 'expired', isAppealed: false };
}
