import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  assessHousehold,
  type CaisseDocument,
  computePool,
  defineCaisse,
} from '../../src/caisse/index.ts';
import { cents } from '../../src/money/index.ts';

const caisseWith = (allocation: Allocation) =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'cagnotte',
    name: 'Cagnotte',
    rules: [{ from: '2026-01', until: '2026-12', contribution: { kind: 'free' }, allocation }],
  });

const caisse = caisseWith({ kind: 'mean' });

/** Cents received, or the codes of what is wrong. */
function shares(paid: readonly number[], month = '2026-11', of = caisse): readonly unknown[] {
  const contributions = paid.map((each) => cents(each));
  const pool = computePool(of, contributions, month);
  return pool.ok ? pool.allocations : pool.diagnostics.map(({ code }) => code);
}

/** What `assessHousehold` says of each member, where the facts of the pool are given. */
function assessed(paid: readonly number[]): readonly unknown[] {
  const total = cents(paid.reduce((sum, each) => sum + each, 0)) / 100;
  return paid.map((_, poolRank) => {
    const facts = { poolTotal: total.toFixed(2), poolShares: paid.length, poolRank };
    const result = assessHousehold(caisse, { members: [{}], chosen: 0 }, '2026-11', { facts });
    if (!result.ok || result.assessment.allocation.amount.status !== 'computed') return result;
    const { amount } = result.assessment.allocation;
    return 'cents' in amount ? amount.cents : amount;
  });
}

describe('a pool', () => {
  it.each([
    { paid: [3000, 4000, 5000, 6000, 7000], received: [5000, 5000, 5000, 5000, 5000] },
    { paid: [100, 0, 0], received: [34, 33, 33] },
    { paid: [0, 0, 101], received: [34, 34, 33] },
    { paid: [1, 0, 0, 0], received: [1, 0, 0, 0] },
    { paid: [0, 0], received: [0, 0] },
    { paid: [4999], received: [4999] },
    { paid: [], received: [] },
  ])('paid $paid gives $received', ({ paid, received }) => {
    expect(shares(paid)).toEqual(received);
    expect(assessed(paid)).toEqual(received);
  });

  it.each([
    ['2025-12', caisse, 'CAISSE-MONTH-BEFORE-RULES'],
    ['2027-01', caisse, 'CAISSE-MONTH-AFTER-RULES'],
    ['2026-13', caisse, 'CAISSE-MONTH'],
    ['2026-11', caisseWith({ kind: 'flat', amount: 100 }), 'CAISSE-NOT-A-POOL'],
  ])('in %s is none: case %#', (month, of, code) => {
    expect(shares([100], month, of)).toEqual([code]);
  });

  it('takes no contribution below zero', () => {
    expect(() => shares([100, -1])).toThrow(new RangeError('contributions: -1 is below zero'));
  });

  it('names what is missing of it', () => {
    expect(assessHousehold(caisse, { members: [{}], chosen: 10 }, '2026-11')).toMatchObject({
      assessment: {
        allocation: { amount: { status: 'incomplete', missing: ['poolTotal', 'poolShares', 'poolRank'] } },
      },
    });
  });
});
