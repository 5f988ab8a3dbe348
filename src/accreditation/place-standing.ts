/** The standing of a place after each of its events, and on a day. */
import { AGAINST_A_PLACE, type AccreditationEvent, type PlaceStatus } from './life-cycle.ts';

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
  /** The accreditation that a refusal or a revocation ended: an answer to an appeal may restore it. */
  readonly ended?: PlaceStanding;
}

/** The standing of a place without events. */
export const UNKNOWN_PLACE: PlaceStanding = { status: 'unknown', isAppealed: false };

/**
 * The standing of a place after an event that is allowed.
 *
 * @remarks
 * A place that is reviewed while it is accredited keeps its level until a decision: what postpones the decision ends the review and leaves the accreditation as it was.
 */
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
      return before.reviewed ?? plain('pending');
    case 'refuse':
      return { ...plain('refused'), ...endOf(before) };
    case 'suspend':
      return { ...plain('suspended'), until: event.until, suspended: before };
    case 'reinstate':
      return standingRestored(before, event) ?? before;
    case 'revoke':
      return { ...plain('revoked'), ...endOf(before) };
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

/** The status that decides whether an event is allowed: a decision against a place that is reviewed while it is accredited needs what it needs without the review. */
export const statusFor = ({ status, reviewed }: PlaceStanding, kind: AccreditationEvent['kind']): PlaceStatus =>
  reviewed !== undefined && AGAINST_A_PLACE.includes(kind) ? reviewed.status : status;

/**
 * The standing after an event `reinstate`: that before the suspension, the refusal or the revocation, with the level and the last day that the event states.
 *
 * @returns the standing; `undefined` if neither the event states a level nor the place would have one on that day
 */
export function standingRestored(
  before: PlaceStanding,
  { from, level, until }: Extract<AccreditationEvent, { readonly kind: 'reinstate' }>,
): PlaceStanding | undefined {
  const stated = { ...(level === undefined ? {} : { level }), ...(until === undefined ? {} : { until }) };
  const kept = standingOn(before.suspended ?? before.ended ?? UNKNOWN_PLACE, from);
  if (kept.level === undefined) return level === undefined ? undefined : withLevel('accredited', { ...stated, level });
  if (kept.reviewed === undefined) return { ...kept, ...stated };
  return { ...kept, level: level ?? kept.level, reviewed: { ...kept.reviewed, ...stated } };
}

/** The accreditation of a place that a decision ends, if the place has one. */
function endOf(before: PlaceStanding): Pick<PlaceStanding, 'ended'> {
  const { suspended, reviewed, level } = before;
  if (suspended !== undefined) return endOf(suspended);
  if (reviewed !== undefined) return { ended: reviewed };
  return level === undefined ? {} : { ended: before };
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
