/** The life cycle of an accreditation: its events, its statuses, and which event may follow which status. */
import { kinds, later, object, optional, type DataShape, TEXT, words } from '../shape/index.ts';

/** The decision behind an event. */
export interface AccreditationDecision {
  /** How it was decided, such as `consentement` or `vote aux deux tiers`. */
  readonly procedure: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly on: string;
  readonly result: 'adopted' | 'rejected';
  /** The body that decided; no name of a person. */
  readonly by?: string;
}

interface EventWords {
  /** Unique among all events. */
  readonly id: string;
  readonly place: string;
  /** The day on which the event takes effect, `YYYY-MM-DD`; never before its decision. */
  readonly from: string;
}

/** An event that needs no decision of the caisse. */
type PlaceEvent<Kind extends string> = EventWords & { readonly kind: Kind };

/** An event that a decision of the caisse makes. */
type DecidedEvent<Kind extends string> = PlaceEvent<Kind> & { readonly decision: AccreditationDecision };

/** The day on which the professional was heard, before a decision against it. */
interface Heard {
  readonly heard: string;
}

/**
 * One event. `until` is the last day, included.
 *
 * @remarks
 * `reinstate` restores the accreditation before the suspension, the refusal or the revocation; `level` and `until` replace those that it had. It states `level` if the place had no level, or if its accreditation has ended meanwhile.
 */
export type AccreditationEvent =
  | PlaceEvent<'apply'>
  | PlaceEvent<'review'>
  | (DecidedEvent<'accredit'> & { readonly level: string; readonly until?: string })
  | (DecidedEvent<'accredit-provisionally'> & { readonly level: string; readonly until: string })
  | DecidedEvent<'postpone'>
  | DecidedEvent<'refuse'>
  | (DecidedEvent<'renew'> & { readonly level: string; readonly until?: string })
  | (DecidedEvent<'suspend'> & Heard & { readonly until: string })
  | (DecidedEvent<'reinstate'> & { readonly level?: string; readonly until?: string })
  | (DecidedEvent<'revoke'> & Heard)
  | PlaceEvent<'appeal'>
  | DecidedEvent<'uphold'>
  | PlaceEvent<'withdraw'>;

/** The name of a kind of event. */
export type AccreditationEventKind = AccreditationEvent['kind'];

/**
 * The status of a place. `expired`: the last day of its accreditation has passed.
 *
 * @french statut
 */
export type PlaceStatus =
  | 'unknown'
  | 'candidate'
  | 'under-review'
  | 'accredited'
  | 'provisional'
  | 'pending'
  | 'refused'
  | 'suspended'
  | 'revoked'
  | 'withdrawn'
  | 'expired';

/** The statuses in which a place has its level. */
export const ACCREDITED: readonly PlaceStatus[] = ['accredited', 'provisional'];

/**
 * The statuses after which each event is allowed. For a place that is reviewed while it is accredited, the events of `AGAINST_A_PLACE` are allowed
 * after the status that it keeps: it can be suspended or revoked, and not refused unless it is provisional. After an appeal, `accredit`, `accredit-provisionally` and `reinstate` are
 * allowed as well.
 */
export const ALLOWED_AFTER: Readonly<Record<AccreditationEventKind, readonly PlaceStatus[]>> = {
  apply: ['unknown', 'refused', 'revoked', 'withdrawn', 'expired'],
  review: ['candidate', 'pending', 'accredited', 'provisional', 'expired'],
  accredit: ['under-review', 'pending', 'provisional'],
  'accredit-provisionally': ['under-review', 'pending'],
  postpone: ['under-review'],
  refuse: ['under-review', 'pending', 'provisional'],
  renew: ['under-review', 'accredited', 'provisional', 'expired'],
  suspend: ['accredited', 'provisional'],
  reinstate: ['suspended'],
  revoke: ['accredited', 'provisional', 'suspended'],
  appeal: ['refused', 'suspended', 'revoked'],
  uphold: [],
  withdraw: ['candidate', 'under-review', 'accredited', 'provisional', 'pending', 'suspended'],
};

/** The decisions by which a place loses its level. */
export const AGAINST_A_PLACE: readonly AccreditationEventKind[] = ['refuse', 'suspend', 'revoke'];

/** The events that can answer an appeal. */
export const ANSWERS_APPEAL: readonly AccreditationEventKind[] = [
  'accredit',
  'accredit-provisionally',
  'reinstate',
  'uphold',
];

type EventOf<Kind extends AccreditationEventKind> = Extract<AccreditationEvent, { readonly kind: Kind }>;

/** The shape of `AccreditationEvent`. */
export const accreditationEventShape: DataShape<AccreditationEvent> = /* @__PURE__ */ later(() => {
  const head = { id: TEXT, place: TEXT, from: TEXT };
  const decided = {
    ...head,
    decision: object<AccreditationDecision>({
      procedure: TEXT,
      on: TEXT,
      result: words('adopted', 'rejected'),
      by: optional(TEXT),
    }),
  };
  return kinds<'kind', AccreditationEvent>('kind', {
    apply: object<EventOf<'apply'>>({ ...head, kind: words('apply') }),
    review: object<EventOf<'review'>>({ ...head, kind: words('review') }),
    accredit: object<EventOf<'accredit'>>({ ...decided, kind: words('accredit'), level: TEXT, until: optional(TEXT) }),
    'accredit-provisionally': object<EventOf<'accredit-provisionally'>>({
      ...decided,
      kind: words('accredit-provisionally'),
      level: TEXT,
      until: TEXT,
    }),
    postpone: object<EventOf<'postpone'>>({ ...decided, kind: words('postpone') }),
    refuse: object<EventOf<'refuse'>>({ ...decided, kind: words('refuse') }),
    renew: object<EventOf<'renew'>>({ ...decided, kind: words('renew'), level: TEXT, until: optional(TEXT) }),
    suspend: object<EventOf<'suspend'>>({ ...decided, kind: words('suspend'), until: TEXT, heard: TEXT }),
    reinstate: object<EventOf<'reinstate'>>({
      ...decided,
      kind: words('reinstate'),
      level: optional(TEXT),
      until: optional(TEXT),
    }),
    revoke: object<EventOf<'revoke'>>({ ...decided, kind: words('revoke'), heard: TEXT }),
    appeal: object<EventOf<'appeal'>>({ ...head, kind: words('appeal') }),
    uphold: object<EventOf<'uphold'>>({ ...decided, kind: words('uphold') }),
    withdraw: object<EventOf<'withdraw'>>({ ...head, kind: words('withdraw') }),
  });
});
