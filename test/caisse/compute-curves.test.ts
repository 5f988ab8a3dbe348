import { describe, expect, it } from 'vitest';
import { computeCurves, type CurvePool } from '../../src/caisse/curves.ts';
import { type Allocation, defineCaisse, type CaisseDocument, type GivenFacts } from '../../src/caisse/index.ts';

it.each<[Allocation, boolean]>([
  [{ kind: 'mean' }, true],
  [{ kind: 'flat', amount: 50 }, false],
])('curves of %j say whether the pool is held still', (allocation, isPoolFixed) => {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', contribution: { kind: 'proportional', base: 'income', rate: '1 %' }, allocation }],
  });
  const facts = isPoolFixed ? { poolTotal: 300, poolShares: 3, poolRank: 0 } : {};
  const range = { input: 'income', from: 0, to: 1000, facts };
  const drawn = computeCurves(caisse, { members: [{}] }, '2026-11', range);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.diagnostics));
  const { curves } = drawn;
  expect(curves.isPoolFixed).toBe(isPoolFixed);
  // With the pool held still, what one euro more of payment gives back to the household is not in the curve.
  expect(curves.allocation).toMatchObject({ segments: [{ line: { slope: '0' } }] });
});

describe('curves of a pool with the payments of the others', () => {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [
      {
        from: '2026-01',
        contribution: {
          kind: 'proportional',
          base: 'income',
          rate: '1 %',
          thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
        },
        allocation: { kind: 'mean' },
      },
    ],
  });

  it.each<[string, CurvePool, GivenFacts, readonly [string, string][]]>([
    [
      'four households',
      { othersPaid: 90, households: 4 },
      {},
      [
        ['0', '22.5'],
        ['1000', '25'],
        ['400', '23.5'],
      ],
    ],
    // 90.01 € give 30.00 € each, and a cent to the first.
    ['the first of three', { othersPaid: 80.01, households: 3 }, {}, [['1000', '30.01']]],
    ['the second of three', { othersPaid: 80.01, households: 3 }, { poolRank: 1 }, [['1000', '30']]],
    [
      'no one else',
      { othersPaid: 0, households: 1 },
      {},
      [
        ['0', '0'],
        ['1234.56', '12.35'],
      ],
    ],
  ])('%s', (_, pool, facts, points) => {
    for (const orientation of [false, true]) {
      const household = { members: [{}], answers: { orientation } };
      const drawn = computeCurves(caisse, household, '2026-11', { input: 'income', from: 0, to: 2000, facts, pool });
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.diagnostics));
      expect(drawn.curves).toMatchObject({ isPoolFixed: false, pool });
      const { allocation } = drawn.curves;
      for (const [income, received] of points) expect(allocation.complete && allocation.at(income)).toBe(received);
    }
  });

  it('have the missing facts of the payment', () => {
    const options = { input: 'income', from: 0, to: 2000, pool: { othersPaid: 90, households: 4 } };
    const drawn = computeCurves(caisse, { members: [{}] }, '2026-11', options);
    expect(drawn).toMatchObject({ curves: { allocation: { complete: false, missing: ['orientation'] } } });
  });

  it.each([
    [{ othersPaid: -1, households: 4 }, 'CAISSE-HOUSEHOLD-OUT-OF-RANGE', 'poolTotal'],
    [{ othersPaid: 90, households: 0 }, 'CAISSE-HOUSEHOLD-OUT-OF-RANGE', 'poolShares'],
    [{ othersPaid: 90, households: 2.5 }, 'CAISSE-HOUSEHOLD-NOT-WHOLE', 'poolShares'],
  ])('are refused for %j', (pool, code, name) => {
    const drawn = computeCurves(caisse, { members: [{}] }, '2026-11', { input: 'income', from: 0, to: 9, pool });
    expect(drawn).toMatchObject({ ok: false, diagnostics: [{ code, path: ['facts', name] }] });
  });

  it('are refused where no amount depends on a pool', () => {
    const flat = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: '1 %' },
          allocation: { kind: 'flat', amount: 50 },
        },
      ],
    });
    const options = { input: 'income', from: 0, to: 9, pool: { othersPaid: 90, households: 4 } };
    expect(computeCurves(flat, { members: [{}] }, '2026-11', options)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-NOT-A-POOL' }],
    });
  });
});
