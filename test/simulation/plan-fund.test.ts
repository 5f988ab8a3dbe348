import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { findPreset, presets } from '../../src/presets/index.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';

const preset = (id: string): Caisse => defineCaisse(findPreset(id)!);

function simulated(id: string, scenario: string): ReturnType<typeof simulateFund>['summary'] {
  const planned = planFund(preset(id), scenario);
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  return simulateFund(planned.plan).summary;
}

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
      allocation: { kind: 'flat', amount: 50, per: 'member' },
    },
    { from: '2026-03', allocation: { kind: 'flat', amount: 60, per: 'member' } },
  ],
  scenarios: {
    essai: {
      label: { fr: 'Essai', en: 'Trial' },
      start: '2026-01',
      months: 4,
      groups: [
        {
          label: { fr: 'couples', en: 'couples' },
          households: 10,
          household: { members: [{ age: 40 }, { age: 41 }], resources: { income: 2000 } },
        },
      ],
      subsidies: [{ label: { fr: 'Ville', en: 'City' }, amount: 100, every: 'month', to: '2026-02' }],
    },
  },
};

describe('planFund', () => {
  it('gives the published results of Paris: 24 000 € in four months, or a year that exceeds 100 000 €', () => {
    expect(simulated('paris-ssa', 'quatre-mois')).toMatchObject({ publicSubsidies: 2_400_000, closingReserve: 0 });
    expect(simulated('paris-ssa', 'un-an')).toMatchObject({ toBeFunded: 7_200_000, closingReserve: 2_800_000 });
  });

  it('gives the published results of the Ariège: a coverage of 76 %, a gap of 12 € per member and month', () => {
    expect(simulated('ariege-ccampa', 'moyenne-2025')).toMatchObject({
      coverage: '0.76',
      toBeFundedPerHouseholdMonth: 1200,
    });
  });

  it('keeps the contradicting figures of Montpellier in separate scenarios', () => {
    expect(simulated('montpellier-cac', 'moyenne-2024').closingReserve).toBe(24_000_000 - 400 * 4000 * 12);
    expect(simulated('montpellier-cac', 'petit-budget').firstBelowZero).toBe('2023-02');
    expect(simulated('montpellier-cac', 'petit-budget').publicSubsidies).toBe(10_500_000);
    expect(simulated('montpellier-cac', 'budget-480').closingReserve).toBe(0);
  });

  it('computes a typical household by the rules of each month', () => {
    const planned = planFund(defineCaisse(document), 'essai', { language: 'en' });
    expect(planned.ok && planned.plan.groups[0]).toEqual({
      label: 'couples',
      households: [10, 10, 10, 10],
      flows: [
        { id: 'contribution', from: 'household', to: 'fund', total: [50_000, 50_000, 50_000, 50_000] },
        { id: 'allocation', from: 'fund', to: 'household', total: [100_000, 100_000, 120_000, 120_000] },
      ],
    });
    expect(planned.ok && planned.plan.subsidies).toEqual([
      { label: 'City', amount: 10_000, funder: 'public', from: '2026-01', to: '2026-02' },
    ]);
  });

  it('extends a scenario with the same figures', () => {
    const planned = planFund(preset('paris-ssa'), 'quatre-mois', { months: 6 });
    expect(planned.ok && simulateFund(planned.plan).months).toHaveLength(6);
  });

  it('proposes the nearest scenario', () => {
    const planned = planFund(preset('paris-ssa'), 'un_an');
    expect(!planned.ok && planned.diagnostics[0]).toMatchObject({
      code: 'CAISSE-FUND-SCENARIO-UNKNOWN',
      details: { nearest: 'un-an' },
    });
  });

  it('reports the month and the missing input of a typical household', () => {
    const scenario = document.scenarios!['essai']!;
    const group = { ...scenario.groups[0]!, household: { members: [{}] } };
    const unknownIncome = { ...document, scenarios: { essai: { ...scenario, groups: [group] } } };
    const planned = planFund(defineCaisse(unknownIncome as CaisseDocument), 'essai');
    expect(!planned.ok && planned.diagnostics[0]).toMatchObject({
      code: 'CAISSE-FUND-INCOMPLETE',
      path: ['scenarios', 'essai', 'groups', 0],
      details: { month: '2026-01', missing: ['income'] },
    });
  });

  it('plans every scenario of every preset', () => {
    const scenarios = presets.flatMap((each) => Object.keys(each.scenarios ?? {}).map((id) => [each.id, id] as const));
    expect(scenarios.length).toBeGreaterThan(5);
    for (const [id, scenario] of scenarios) expect(planFund(preset(id), scenario)).toMatchObject({ ok: true });
  });
});
