import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccreditationEvent,
  type AccreditationState,
  dueInMonth,
  levelsOn,
  placeOn,
  replayAccreditation,
} from '../../src/accreditation/index.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const later = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const anyEvent = (id: number): fc.Arbitrary<AccreditationEvent> =>
  fc
    .record({
      place: fc.constantFrom('ferme', 'epicerie'),
      from: anyDay,
      level: fc.constantFrom('un', 'deux'),
      years: fc.integer({ min: 0, max: 1 }),
      isBounded: fc.boolean(),
      decided: fc.constantFrom('2023-12-01', '2026-01-01'),
      result: fc.constantFrom('adopted', 'adopted', 'adopted', 'rejected' as const),
      kind: fc.constantFrom(
        'apply',
        'review',
        'accredit',
        'accredit-provisionally',
        'postpone',
        'refuse',
        'renew',
        'suspend',
        'reinstate',
        'revoke',
        'appeal',
        'uphold',
        'withdraw',
      ),
    })
    .map(({ place, from, level, years, isBounded, decided, result, kind }) => {
      const head = { id: `e${id}`, place, from };
      const decision = { procedure: 'consentement', on: decided, result } as const;
      const until = later(from, years);
      const bounded = isBounded ? { until } : {};
      switch (kind) {
        case 'apply':
        case 'review':
        case 'appeal':
        case 'withdraw':
          return { ...head, kind };
        case 'accredit':
        case 'renew':
          return { ...head, kind, decision, level, ...bounded };
        case 'accredit-provisionally':
          return { ...head, kind, decision, level, until };
        case 'suspend':
          return { ...head, kind, decision, until, heard: '2023-11-15' };
        case 'revoke':
          return { ...head, kind, decision, heard: '2023-11-15' };
        case 'postpone':
        case 'refuse':
        case 'reinstate':
        case 'uphold':
          return { ...head, kind, decision };
      }
    });

/** Random events, many of them in the order of their days. */
const anyEvents = fc
  .integer({ min: 0, max: 25 })
  .chain((count) => fc.tuple(fc.boolean(), fc.tuple(...Array.from({ length: count }, (_, id) => anyEvent(id)))))
  .map(([isOrdered, events]) =>
    isOrdered ? [...events].sort((left, right) => (left.from < right.from ? -1 : 1)) : [...events],
  );

const refused = (events: readonly AccreditationEvent[], state?: AccreditationState): ReadonlySet<number> =>
  new Set(replayAccreditation(events, state).problems.map(({ path }) => Number(path[0])));

describe('replayAccreditation', () => {
  it('a refused event leaves the accreditations as they were', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const bad = refused(events);
        const kept = events.filter((_, place) => !bad.has(place));
        expect(replayAccreditation(kept)).toEqual({ state: replayAccreditation(events).state, problems: [] });
      }),
    );
  });

  it('events replayed in two parts give the same accreditations as at once', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(), (events, at) => {
        const cut = events.length === 0 ? 0 : at % events.length;
        const first = replayAccreditation(events.slice(0, cut)).state;
        const kept = JSON.parse(JSON.stringify(first)) as AccreditationState;
        expect(replayAccreditation(events.slice(cut), kept).state).toEqual(replayAccreditation(events).state);
      }),
    );
  });

  it('the same event again changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const bad = refused(events);
        const kept = events.filter((_, place) => !bad.has(place));
        const { state } = replayAccreditation(kept);
        expect(replayAccreditation(kept, state)).toEqual({ state, problems: [] });
        for (const event of kept) {
          const other = { ...event, from: later(event.from, 1) } as AccreditationEvent;
          const again = replayAccreditation([other], state);
          expect([again.state, again.problems.map(({ code }) => code)]).toEqual([state, ['CAISSE-EVENT-TWICE']]);
        }
      }),
    );
  });

  it('no effect is retroactive: an event changes no day before its own, and none before its decision', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { state } = replayAccreditation(events);
        const before = replayAccreditation(events.filter(({ from }) => from <= day));
        for (const place of Object.keys(state.places)) {
          const accepted = state.places[place]!.filter(({ event }) => event.from <= day).map(({ event }) => event);
          const alone = replayAccreditation(accepted);
          expect(alone.problems).toEqual([]);
          expect(placeOn(state, place, day)).toEqual(placeOn(alone.state, place, day));
          for (const { event } of state.places[place]!)
            if ('decision' in event) expect(event.decision.on <= event.from).toBe(true);
        }
        expect(before.problems.every(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });

  it('what falls due in a month ends on its day: the day after, the standing is another one', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { state } = replayAccreditation(events);
        for (const { place, until } of dueInMonth(state, day.slice(0, 7))) {
          const next = new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
          const isChangedByEvent = state.places[place]!.some(({ event }) => event.from === next);
          if (!isChangedByEvent) expect(placeOn(state, place, next)).not.toEqual(placeOn(state, place, until));
        }
      }),
    );
  });

  it('only accredited places, and those reviewed while accredited, have a level', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { state } = replayAccreditation(events);
        const levels = levelsOn(state, day);
        for (const place of Object.keys(state.places)) {
          const { status } = placeOn(state, place, day);
          if (levels[place] !== undefined) expect(['accredited', 'provisional', 'under-review']).toContain(status);
          if (['accredited', 'provisional'].includes(status)) expect(levels[place]).toBeDefined();
        }
      }),
    );
  });
});
