import { expect, it } from 'vitest';
import { computeCurves } from '../../src/caisse/curves.ts';
import { type Allocation, defineCaisse, type CaisseDocument } from '../../src/caisse/index.ts';

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
