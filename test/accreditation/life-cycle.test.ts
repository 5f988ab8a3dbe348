import { describe, expect, it } from 'vitest';
import {
  type AccreditationEvent,
  dueInMonth,
  levelsOn,
  placeOn,
  replayAccreditation,
} from '../../src/accreditation/index.ts';

const decision = (on: string, result: 'adopted' | 'rejected' = 'adopted'): AccreditationDecisionOf => ({
  procedure: 'consentement',
  on,
  result,
});
type AccreditationDecisionOf = Extract<AccreditationEvent, { readonly kind: 'accredit' }>['decision'];

const start: readonly AccreditationEvent[] = [
  { id: '1', kind: 'apply', place: 'ferme', from: '2026-01-05' },
  { id: '2', kind: 'review', place: 'ferme', from: '2026-01-12' },
  {
    id: '3',
    kind: 'accredit-provisionally',
    place: 'ferme',
    from: '2026-02-01',
    level: 'un',
    until: '2026-07-31',
    decision: decision('2026-01-30'),
  },
];

const codes = (events: readonly AccreditationEvent[]): readonly string[] =>
  replayAccreditation(events).problems.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('life cycle of an accreditation', () => {
  it('goes from candidate to provisionally accredited, and expires', () => {
    const { state, problems } = replayAccreditation(start);
    expect(problems).toEqual([]);
    expect(
      ['2026-01-04', '2026-01-05', '2026-01-12', '2026-02-01', '2026-07-31', '2026-08-01'].map(
        (day) => placeOn(state, 'ferme', day).status,
      ),
    ).toEqual(['unknown', 'candidate', 'under-review', 'provisional', 'provisional', 'expired']);
    expect(dueInMonth(state, '2026-07')).toEqual([{ place: 'ferme', status: 'provisional', until: '2026-07-31' }]);
    expect(levelsOn(state, '2026-08-01')).toEqual({});
  });

  it('refuses a second event of one kind for a place on one day', () => {
    const renew = {
      id: '4',
      kind: 'renew',
      place: 'ferme',
      from: '2026-06-01',
      level: 'deux',
      decision: decision('2026-05-20'),
    } as const;
    expect(codes([...start, renew, { ...renew, id: '5', level: 'trois' }])).toEqual(['4.from CAISSE-EVENT-SAME-DAY']);
    expect(codes([...start, renew, { ...renew, id: '5', level: 'trois', from: '2026-06-02' }])).toEqual([]);
  });

  it('suspends only once the professional was heard, and returns to the level before', () => {
    const suspend = {
      id: '4',
      kind: 'suspend',
      place: 'ferme',
      from: '2026-04-01',
      until: '2026-05-31',
      heard: '2026-03-20',
      decision: decision('2026-03-25'),
    } as const;
    const { state, problems } = replayAccreditation([...start, suspend]);
    expect(problems).toEqual([]);
    expect(levelsOn(state, '2026-05-31')).toEqual({});
    expect(levelsOn(state, '2026-06-01')).toEqual({ ferme: 'un' });
    expect(codes([...start, { ...suspend, heard: '2026-03-26' }])).toEqual(['3.heard CAISSE-EVENT-HEARD-LATE']);
    expect(codes([...start, { ...suspend, until: '2026-03-31' }])).toEqual(['3.until CAISSE-DAYS-ORDER']);
  });

  it('refuses what is not allowed, retroactive, rejected or out of order', () => {
    const accredit = {
      id: '9',
      kind: 'accredit',
      place: 'ferme',
      from: '2026-03-01',
      level: 'deux',
      decision: decision('2026-02-28'),
    } as const;
    expect(codes([...start, accredit])).toEqual([]);
    expect(codes([accredit])).toEqual(['0.kind CAISSE-EVENT-NOT-ALLOWED']);
    expect(codes([...start, { ...accredit, decision: decision('2026-03-02') }])).toEqual([
      '3.from CAISSE-EVENT-RETROACTIVE',
    ]);
    expect(codes([...start, { ...accredit, decision: decision('2026-02-28', 'rejected') }])).toEqual([
      '3.decision.result CAISSE-EVENT-REJECTED',
    ]);
    expect(codes([...start, { ...accredit, from: '2026-01-31', decision: decision('2026-01-30') }])).toEqual([
      '3.from CAISSE-EVENT-ORDER',
    ]);
    expect(codes([...start, { ...accredit, id: '3' }])).toEqual(['3.id CAISSE-EVENT-TWICE']);
    expect(codes([...start, { ...accredit, from: '2026-02-30' }])).toEqual(['3.from CAISSE-DAY']);
    expect(codes([...start, { ...accredit, reason: 'M. X' } as AccreditationEvent])).toEqual([
      '3.reason CAISSE-KEY-UNKNOWN',
    ]);
  });

  it('answers an appeal by a new decision', () => {
    const refuse = {
      id: '4',
      kind: 'refuse',
      place: 'ferme',
      from: '2026-03-01',
      decision: decision('2026-03-01'),
    } as const;
    const appeal = { id: '5', kind: 'appeal', place: 'ferme', from: '2026-03-10' } as const;
    const uphold = {
      id: '6',
      kind: 'uphold',
      place: 'ferme',
      from: '2026-04-01',
      decision: decision('2026-04-01'),
    } as const;
    const accredit = { ...uphold, kind: 'accredit', level: 'un' } as const;
    expect(codes([...start, refuse, appeal, uphold])).toEqual([]);
    expect(codes([...start, refuse, appeal, accredit])).toEqual([]);
    expect(codes([...start, refuse, accredit])).toEqual(['4.kind CAISSE-EVENT-NOT-ALLOWED']);
    expect(codes([...start, refuse, appeal, appeal, { ...appeal, id: '7' }])).toEqual([
      '6.kind CAISSE-EVENT-NOT-ALLOWED',
    ]);
  });

  it('an accredited place keeps its level while it is reviewed, until its accreditation ends', () => {
    const review = { id: '4', kind: 'review', place: 'ferme', from: '2026-07-01' } as const;
    const { state } = replayAccreditation([...start, review]);
    expect(levelsOn(state, '2026-07-31')).toEqual({ ferme: 'un' });
    expect(levelsOn(state, '2026-08-01')).toEqual({});
    expect(placeOn(state, 'ferme', '2026-08-01').status).toBe('under-review');
    expect(dueInMonth(state, '2026-07')).toEqual([{ place: 'ferme', status: 'provisional', until: '2026-07-31' }]);
  });

  it('a review of an accredited place ends by a decision, and takes no level without a hearing', () => {
    const accredit = {
      id: '4',
      kind: 'accredit',
      place: 'ferme',
      from: '2026-03-01',
      level: 'deux',
      decision: decision('2026-03-01'),
    } as const;
    const review = { id: '5', kind: 'review', place: 'ferme', from: '2026-04-01' } as const;
    const next = { id: '6', place: 'ferme', from: '2026-05-01', decision: decision('2026-04-30') } as const;
    const before = [...start, accredit, review];
    const postponed = replayAccreditation([...before, { ...next, kind: 'postpone' }]);
    expect(postponed.problems).toEqual([]);
    expect(placeOn(postponed.state, 'ferme', '2026-05-01')).toEqual({
      status: 'accredited',
      level: 'deux',
      isAppealed: false,
    });
    expect(replayAccreditation([...before, { ...next, kind: 'refuse' }]).problems).toMatchObject([
      { code: 'CAISSE-EVENT-NOT-ALLOWED', details: { status: 'accredited' } },
    ]);
    expect(codes([...start, review, { ...next, kind: 'refuse' }])).toEqual([]);
    const suspended = replayAccreditation([
      ...before,
      { ...next, kind: 'suspend', until: '2026-05-31', heard: '2026-04-20' },
    ]);
    expect(suspended.problems).toEqual([]);
    expect([levelsOn(suspended.state, '2026-05-31'), levelsOn(suspended.state, '2026-06-01')]).toEqual([
      {},
      { ferme: 'deux' },
    ]);
    const revoked = replayAccreditation([...before, { ...next, kind: 'revoke', heard: '2026-04-20' }]);
    expect([revoked.problems, placeOn(revoked.state, 'ferme', '2026-05-01').status]).toEqual([[], 'revoked']);
  });

  it('a place reinstated on appeal has its level again, and one without a level needs one', () => {
    const revoke = {
      id: '4',
      kind: 'revoke',
      place: 'ferme',
      from: '2026-03-01',
      heard: '2026-02-20',
      decision: decision('2026-03-01'),
    } as const;
    const appeal = { id: '5', kind: 'appeal', place: 'ferme', from: '2026-03-10' } as const;
    const reinstate = {
      id: '6',
      kind: 'reinstate',
      place: 'ferme',
      from: '2026-04-01',
      decision: decision('2026-04-01'),
    } as const;
    const standing = (...events: readonly AccreditationEvent[]): unknown =>
      placeOn(replayAccreditation([...start, revoke, appeal, ...events]).state, 'ferme', '2026-04-01');
    const provisional = { status: 'provisional', level: 'un', until: '2026-07-31', isAppealed: false };
    expect(standing(reinstate)).toEqual(provisional);
    expect(standing({ ...reinstate, level: 'deux' })).toEqual({ ...provisional, level: 'deux' });
    const late = { ...reinstate, from: '2026-08-01' } as const;
    expect(codes([...start, revoke, appeal, late])).toEqual(['5.level CAISSE-EVENT-LEVEL-MISSING']);
    expect(codes([...start, revoke, appeal, { ...late, level: 'un' }])).toEqual([]);
    const { from, decision: decided } = revoke;
    const refused: readonly AccreditationEvent[] = [
      ...start.slice(0, 2),
      { id: '4', kind: 'refuse', place: 'ferme', from, decision: decided },
      appeal,
    ];
    expect(codes([...refused, reinstate])).toEqual(['4.level CAISSE-EVENT-LEVEL-MISSING']);
    expect(levelsOn(replayAccreditation([...refused, { ...reinstate, level: 'un' }]).state, '2026-04-01')).toEqual({
      ferme: 'un',
    });
  });
});
