import { describe, expect, it } from 'vitest';
import { checkCaisse, type CaisseDocument, type FundScenario } from '../../src/caisse/index.ts';
import { findPreset } from '../../src/presets/index.ts';

const SCENARIO: FundScenario = {
  label: 'essai',
  start: '2026-01',
  months: 12,
  groups: [{ label: 'foyers', households: 10, contribution: 60, allocation: 100 }],
};

/** The details of the warning on a scenario. */
function warned(scenario: Partial<FundScenario>): unknown {
  const document: CaisseDocument = {
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'flat', amount: 100 } }],
    scenarios: { essai: { ...SCENARIO, ...scenario } },
  };
  const [found] = checkCaisse(document);
  return found?.details;
}

describe('the published share of public money', () => {
  it('is compared with the figures of the scenario, in percents or at its own decimals', () => {
    // 7,200 euros of contributions and 4,800 euros of subsidies.
    const subsidies = [{ label: 'ville', every: 'month', amount: 400 }] as const;
    expect(warned({ subsidies, publicShare: '40 %' })).toBeUndefined();
    expect(warned({ subsidies, publicShare: '41 %' })).toEqual({ announced: '0.41', computed: '0.4' });
    expect(warned({ subsidies: [{ label: 'ville', amount: 4830 }], publicShare: '40 %' })).toBeUndefined();
    expect(warned({ subsidies: [{ label: 'ville', amount: 4830 }], publicShare: '40,2 %' })).toEqual({
      announced: '0.402',
      computed: '0.401',
    });
    expect(warned({ subsidies: [{ label: 'ville', amount: 6900 }], publicShare: '50 %' })).toEqual({
      announced: '0.5',
      computed: '0.49',
    });
  });

  it('counts private gifts as income, not as public money', () => {
    const subsidies = [{ label: 'fondation', funder: 'private', amount: 2800 }] as const;
    expect(warned({ subsidies, publicShare: '28 %' })).toEqual({ announced: '0.28', computed: '0' });
  });

  it('is left alone if the rules compute the contributions', () => {
    const groups = [{ label: 'foyers', households: 10, household: { members: [{}], chosen: 60 } }];
    expect(warned({ groups, publicShare: '45 %' })).toBeUndefined();
  });

  it('says the contradiction of Montpellier', () => {
    const found = checkCaisse(findPreset('montpellier-cac')!);
    expect(found.map(({ path, details }) => ({ path, details }))).toEqual([
      { path: ['scenarios', 'petit-budget', 'publicShare'], details: { announced: '0.45', computed: '0.17' } },
    ]);
  });
});
