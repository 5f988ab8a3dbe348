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
import { ALLOWED_AFTER } from '../../src/accreditation/life-cycle.ts';

/** All kinds of events. */
const KINDS = Object.keys(ALLOWED_AFTER) as (keyof typeof ALLOWED_AFTER)[];

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
      kind: fc.constantFrom(...KINDS),
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

/** A random life of one place in 2026 and 2027: each event is one of those that are accepted after the events before it. */
const anyLife: fc.Arbitrary<readonly AccreditationEvent[]> = fc
  .array(
    fc.record({
      chosen: fc.nat(),
      days: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 120 }),
      isBounded: fc.boolean(),
      level: fc.constantFrom(undefined, 'un', 'deux'),
    }),
    { minLength: 8, maxLength: 24, size: 'max' },
  )
  .map((steps) => {
    let [state, day]: [AccreditationState, number] = [replayAccreditation([]).state, 0];
    const life: AccreditationEvent[] = [];
    for (const { chosen, days, length, isBounded, level } of steps) {
      day += days;
      const [from, until] = [dayAt(day), dayAt(day + length)];
      const head = { id: `e${life.length}`, place: 'ferme', from };
      const decision = { procedure: 'consentement', on: from, result: 'adopted' } as const;
      const bounded = isBounded ? { until } : {};
      const accepted = KINDS.map((kind): AccreditationEvent => {
        switch (kind) {
          case 'apply':
          case 'review':
          case 'appeal':
          case 'withdraw':
            return { ...head, kind };
          case 'accredit':
          case 'renew':
            return { ...head, kind, decision, level: level ?? 'un', ...bounded };
          case 'accredit-provisionally':
            return { ...head, kind, decision, level: level ?? 'un', until };
          case 'suspend':
            return { ...head, kind, decision, until, heard: from };
          case 'revoke':
            return { ...head, kind, decision, heard: from };
          case 'reinstate':
            return { ...head, kind, decision, ...(level === undefined ? {} : { level, ...bounded }) };
          case 'postpone':
          case 'refuse':
          case 'uphold':
            return { ...head, kind, decision };
        }
      }).filter((event) => replayAccreditation([event], state).problems.length === 0);
      if (accepted.length === 0) continue;
      const event = accepted[chosen % accepted.length]!;
      life.push(event);
      ({ state } = replayAccreditation([event], state));
    }
    return life;
  });

/** The day that is some days after 1 January 2026. */
const dayAt = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

/** The days around each event and each end of a life. */
const daysOf = (life: readonly AccreditationEvent[]): readonly string[] =>
  life
    .flatMap((event) => [event.from, ...('until' in event ? [event.until] : [])])
    .flatMap((day) =>
      [-1, 0, 1].map((more) => new Date(Date.parse(`${day}T00:00:00Z`) + more * 86_400_000).toISOString().slice(0, 10)),
    );

/** The events by which a place may lose its level: a hearing comes before it, or the end of what was provisional, or the place leaves. */
const MAY_END_A_LEVEL: readonly string[] = ['suspend', 'revoke', 'withdraw'];

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

  it('a place that is accredited has a level on every day', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { state, problems } = replayAccreditation(life);
        expect(problems).toEqual([]);
        for (const day of daysOf(life)) {
          const { status, level } = placeOn(state, 'ferme', day);
          if (['accredited', 'provisional'].includes(status)) expect([day, level]).toEqual([day, expect.any(String)]);
          expect(levelsOn(state, day)['ferme']).toBe(level);
        }
      }),
    );
  });

  it('an accreditation ends by its last day, by a decision before which the professional is heard, or by a departure', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        life.forEach((event, place) => {
          const before = placeOn(replayAccreditation(life.slice(0, place)).state, 'ferme', event.from);
          const after = placeOn(replayAccreditation(life.slice(0, place + 1)).state, 'ferme', event.from);
          if (before.level === undefined || after.level !== undefined) return;
          const isProvisional = before.status === 'provisional' || before.reviewed?.status === 'provisional';
          expect([...MAY_END_A_LEVEL, ...(isProvisional ? ['refuse'] : [])]).toContain(event.kind);
        });
      }),
    );
  });

  it('a place that is reinstated has the level that it had before, unless the event states another one', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        life.forEach((event, place) => {
          if (event.kind !== 'reinstate') return;
          const levels = life
            .slice(0, place)
            .map(({ from }, at) => placeOn(replayAccreditation(life.slice(0, at + 1)).state, 'ferme', from).level);
          const { level } = placeOn(replayAccreditation(life.slice(0, place + 1)).state, 'ferme', event.from);
          expect(level).toBe(event.level ?? levels.filter((each) => each !== undefined).at(-1));
        });
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
