import { describe, expect, it } from 'vitest';
import { assessHousehold, type CaisseDocument, computePool, defineCaisse } from '../../src/caisse/index.ts';
import { findWarnings } from '../../src/caisse/curves.ts';
import { renderDiagnostic } from '../../src/text/index.ts';
import { plain } from '../text/plain.ts';

const DOCUMENT: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  unit: 'participant',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
      allocation: { kind: 'flat', amount: 50, per: 'member' },
    },
  ],
};

const caisse = defineCaisse<CaisseDocument>(DOCUMENT);
const assess = (members: number, income = 1600) =>
  assessHousehold(caisse, { members: Array.from({ length: members }, () => ({})), resources: { income } }, '2026-11');

describe('the unit of a caisse', () => {
  it('assesses one participant alone', () => {
    const result = assess(1);
    expect(result.ok && result.assessment).toMatchObject({
      contribution: { amount: { status: 'computed', cents: 4000 } },
      allocation: { amount: { status: 'computed', cents: 5000 } },
      net: { status: 'computed', cents: 1000 },
    });
  });

  it('refuses several members, and says what to do', () => {
    const result = assess(4);
    if (!result.ok) throw new Error('not assessed');
    const { amount } = result.assessment.allocation;
    if (amount.status !== 'refused') throw new Error(amount.status);
    expect(amount.diagnostics).toMatchObject([{ code: 'CAISSE-PARTICIPANT-NOT-ALONE', details: { persons: 4 } }]);
    expect(plain([renderDiagnostic(amount.diagnostics[0]!, 'fr')])).toBe(
      'Cette caisse évalue chaque participant seul, et non le foyer ; nombre de personnes indiquées : 4. Faites une évaluation pour chaque personne qui participe, avec elle pour seul membre.',
    );
    expect(result.assessment.flows.map(({ outcome }) => outcome.status)).toEqual(['refused', 'refused']);
  });

  it('is the household by default', () => {
    const { unit: _, ...household } = DOCUMENT;
    const result = assessHousehold(
      defineCaisse<CaisseDocument>(household),
      { members: [{}, {}, {}, {}], resources: { income: 1600 } },
      '2026-11',
    );
    expect(result.ok && result.assessment.allocation).toMatchObject({ amount: { cents: 20_000 } });
  });

  it('leaves a household of several out of a pool', () => {
    const pooled = defineCaisse<CaisseDocument>({
      ...DOCUMENT,
      rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'mean' } }],
    });
    const pool = computePool(
      pooled,
      [
        { members: [{}], chosen: 30 },
        { members: [{}, {}], chosen: 90 },
        { members: [{}], chosen: 50 },
      ],
      '2026-11',
    );
    expect(pool).toMatchObject({ ok: true, total: 8000, shares: 2 });
  });

  it('warns of no household of several', () => {
    const pays = defineCaisse<CaisseDocument>({
      ...DOCUMENT,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'steps',
            base: 'income',
            brackets: [
              { from: 0, amount: 10 },
              { from: 1000, amount: 400 },
            ],
          },
          allocation: { kind: 'flat', amount: 50, per: 'member' },
        },
      ],
    });
    const households = findWarnings(pays).map(({ details }) =>
      'household' in details ? details.household : undefined,
    );
    expect(new Set(households)).toEqual(new Set(['single']));
  });
});
