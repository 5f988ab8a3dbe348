/** Replays the events of places. */
import { checkItems, type Diagnostic, error } from '../money/index.ts';
import { checkShape } from '../shape/index.ts';
import { type AccreditationState, NO_ACCREDITATIONS, type AccreditationStep } from './accreditation-state.ts';
import { checkStateArgument } from './check-arguments.ts';
import { isDay } from './day.ts';
import { type AccreditationEvent, accreditationEventShape, ALLOWED_AFTER, ANSWERS_APPEAL } from './life-cycle.ts';
import { standingAfter, standingOn, standingRestored, statusFor, UNKNOWN_PLACE } from './place-standing.ts';

/** The state after some events, and a diagnostic for each event that was refused. Paths start with the place of the event in the list. */
export interface ReplayAccreditationResult {
  readonly state: AccreditationState;
  readonly problems: readonly Diagnostic[];
}

/**
 * Replays events of places on a state.
 *
 * @remarks
 * An event that is not allowed is refused and changes nothing; the others are replayed. The same event again changes nothing. Effects are dated: no event
 * takes effect before its decision, nor before an earlier event of its place. A place that is reviewed while it is accredited keeps its level until a
 * decision: it can be renewed, postponed, suspended or revoked, and not refused unless it is provisional.
 *
 * @param events - the events, in order
 * @param from - the state before
 * @returns the state after, and the refused events
 * @law a refused event leaves the accreditations as they were
 * @law events replayed in two parts give the same accreditations as at once
 * @law the same event again changes nothing
 * @law a place that is accredited has a level on every day
 * @law an accreditation ends by its last day, by a decision before which the professional is heard, or by a departure
 * @law a place that is reinstated has the level that it had before, unless the event states another one
 */
export function replayAccreditation(
  events: readonly AccreditationEvent[],
  from: AccreditationState = NO_ACCREDITATIONS,
): ReplayAccreditationResult {
  checkItems('events', events, 'object');
  checkStateArgument(from, 'from');
  const places = new Map(Object.entries(from.places).map(([place, steps]) => [place, [...steps]]));
  const known = new Map([...places.values()].flat().map(({ event }) => [event.id, JSON.stringify(event)]));
  const problems: Diagnostic[] = [];
  events.forEach((given, index) => {
    const shaped = checkShape(accreditationEventShape, given);
    if (!shaped.ok) {
      problems.push(...shaped.diagnostics.map((each) => ({ ...each, path: [index, ...each.path] })));
      return;
    }
    const event = shaped.data;
    const text = JSON.stringify(event);
    const before = known.get(event.id);
    if (before === text) return;
    const steps = places.get(event.place) ?? [];
    const refused =
      before === undefined ? eventProblems(event, steps) : [error('CAISSE-EVENT-TWICE', ['id'], { id: event.id })];
    if (refused.length > 0) {
      problems.push(...refused.map((each) => ({ ...each, path: [index, ...each.path] })));
      return;
    }
    known.set(event.id, text);
    const standing = standingOn(steps.at(-1)?.standing ?? UNKNOWN_PLACE, event.from);
    places.set(event.place, [...steps, { event, standing: standingAfter(standing, event) }]);
  });
  return { state: { schema: 1, places: Object.fromEntries(places) }, problems };
}

/** Why an event is refused. */
function eventProblems(event: AccreditationEvent, steps: readonly AccreditationStep[]): readonly Diagnostic[] {
  const days = dayProblems(event);
  if (days.length > 0) return days;
  const { from, kind, id } = event;
  const last = steps.at(-1);
  if (last !== undefined && from < last.event.from)
    return [error('CAISSE-EVENT-ORDER', ['from'], { id, from, before: last.event.from })];
  const standing = standingOn(last?.standing ?? UNKNOWN_PLACE, from);
  const { isAppealed } = standing;
  const status = statusFor(standing, kind);
  const isAllowed = ALLOWED_AFTER[kind].includes(status) && !(kind === 'appeal' && isAppealed);
  if (!isAllowed && !(isAppealed && ANSWERS_APPEAL.includes(kind)))
    return [error('CAISSE-EVENT-NOT-ALLOWED', ['kind'], { id, event: kind, status })];
  if (kind === 'reinstate' && standingRestored(standing, event) === undefined)
    return [error('CAISSE-EVENT-LEVEL-MISSING', ['level'], { id })];
  const isRepeated = steps.some(({ event: before }) => before.from === from && before.kind === kind);
  return isRepeated ? [error('CAISSE-EVENT-SAME-DAY', ['from'], { id, event: kind, place: event.place, from })] : [];
}

/** The problems of the days of an event and of its decision. */
function dayProblems(event: AccreditationEvent): readonly Diagnostic[] {
  const { from, id } = event;
  const decision = 'decision' in event ? event.decision : undefined;
  const until = 'until' in event ? event.until : undefined;
  const heard = 'heard' in event ? event.heard : undefined;
  const days: readonly (readonly [Diagnostic['path'], string | undefined])[] = [
    [['from'], from],
    [['until'], until],
    [['heard'], heard],
    [['decision', 'on'], decision?.on],
  ];
  const wrong = days.filter(([, day]) => day !== undefined && !isDay(day));
  if (wrong.length > 0) return wrong.map(([path, day]) => error('CAISSE-DAY', path, { text: day ?? '' }));
  return [
    ...(until !== undefined && until < from ? [error('CAISSE-DAYS-ORDER', ['until'], { from, until })] : []),
    ...(decision !== undefined && from < decision.on
      ? [error('CAISSE-EVENT-RETROACTIVE', ['from'], { id, from, decided: decision.on })]
      : []),
    ...(heard !== undefined && decision !== undefined && heard > decision.on
      ? [error('CAISSE-EVENT-HEARD-LATE', ['heard'], { id, heard, decided: decision.on })]
      : []),
    ...(decision?.result === 'rejected' ? [error('CAISSE-EVENT-REJECTED', ['decision', 'result'], { id })] : []),
  ];
}
