import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  assessHousehold,
  type CaisseDocument,
  checkCaisse,
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

/** Cents received, or the codes of the diagnostics. */
function shares(paid: readonly number[], month = '2026-11', of = caisse): readonly unknown[] {
  const households = paid.map((each) => ({ members: [{}], chosen: (each / 100).toFixed(2) }));
  const pool = computePool(of, households, month);
  if (!pool.ok) return pool.diagnostics.map(({ code }) => code);
  return pool.assessments.map(({ allocation: { amount } }) =>
    amount.status === 'computed' && 'cents' in amount ? amount.cents : amount,
  );
}

/** The result of `assessHousehold` for each household, with the facts of the pool given. */
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

  it('is shared among the households that take part, including payments of third payers', () => {
    const shared = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'cagnotte',
      name: 'Cagnotte',
      rules: [
        {
          from: '2026-01',
          eligibility: { kind: 'membership' },
          contribution: {
            kind: 'free',
            minimum: 10,
            thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
          },
          allocation: { kind: 'mean' },
        },
      ],
    });
    const member = (chosen: number, orientation = false, membership = true) => ({
      members: [{}],
      chosen,
      answers: { membership, orientation },
    });
    const households = [member(20), member(99, false, false), member(30.01, true), member(5)];
    const found = computePool(shared, households, '2026-11');
    expect(found).toMatchObject({ ok: true, total: 5001, shares: 2 });
    const received = found.ok ? found.assessments.map(({ allocation: { amount } }) => amount) : [];
    expect(received).toMatchObject([{ cents: 2501 }, { cents: 0 }, { cents: 2500 }, { status: 'refused' }]);
  });

  it('refuses a contribution that depends on the mean of contributions', () => {
    const document: CaisseDocument = {
      schema: 1,
      id: 'cercle',
      name: 'Cercle',
      rules: [{ from: '2026-01', contribution: { kind: 'co-payment', rate: '10 %' }, allocation: { kind: 'mean' } }],
    };
    expect(checkCaisse(document).map(({ code }) => code)).toEqual(['CAISSE-AMOUNTS-CIRCULAR']);
  });

  it('names the household whose payment is not known', () => {
    const found = computePool(caisse, [{ members: [{}], chosen: 10 }, { members: [{}] }], '2026-11');
    expect(found).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-POOL-INCOMPLETE', path: [1], details: { household: 2, missing: ['chosen'] } }],
    });
  });

  it('names its missing inputs', () => {
    expect(assessHousehold(caisse, { members: [{}], chosen: 10 }, '2026-11')).toMatchObject({
      assessment: {
        allocation: { amount: { status: 'incomplete', missing: ['poolTotal', 'poolShares', 'poolRank'] } },
      },
    });
  });
});
