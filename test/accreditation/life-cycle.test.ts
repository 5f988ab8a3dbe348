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
});
