import { describe, expect, it } from 'vitest';
import { defineCaisse } from '../../src/caisse/index.ts';
import { findPreset } from '../../src/presets/index.ts';
import { renderHtml, reportFund } from '../../src/report/index.ts';
import { type FundSimulation, type FundVariable, simulateCases, solveFund } from '../../src/simulation/index.ts';

const caisseOf = (id: string): ReturnType<typeof defineCaisse> => defineCaisse(findPreset(id)!);

function simulated(id: string, scenario: string): FundSimulation {
  const result = simulateCases(caisseOf(id), scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.central.simulation;
}

function answer(id: string, scenario: string, vary: FundVariable): readonly unknown[] {
  const solved = solveFund(caisseOf(id), scenario, { vary, goals: [{ kind: 'never-below-zero' }] });
  if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
  const { answer: found } = solved.solution;
  return found.kind === 'value' ? [found.better, found.holds.value, found.fails.value] : [found.kind];
}

describe('the questions of real caisses', () => {
  it('Montpellier: 630 households, 40 € each a month, for a year', () => {
    const vary = { kind: 'subsidy', funder: 'Ville et Métropole' } as const;
    expect(answer('montpellier-cac', 'foyers-2025', vary)).toEqual(['more', '302400', '302399']);
  });

  it('Gironde: the CCAS pays what the households would pay, by the same rules', () => {
    const { summary, months } = simulated('gironde-ssa', 'foyers-du-ccas');
    expect(summary).toMatchObject({ othersPaid: 360_000, contributionsPaid: 0, allocationsSpent: 5_400_000 });
    expect(summary.closingReserve).toBe(0);
    expect(months.every(({ households }) => households === 20)).toBe(true);
  });

  it('Lyon: 376 000 € pay all months up to October 2025', () => {
    expect(simulated('lyon-calim8', 'fonds-376').summary.firstBelowZero).toBe('2025-11');
  });

  it('Paris: 60 € of each 100 € by the city balance four months and a year', () => {
    expect(simulated('paris-ssa', 'quatre-mois').summary).toMatchObject({
      closingReserve: 0,
      publicSubsidies: 2_400_000,
    });
    expect(answer('paris-ssa', 'un-an', { kind: 'subsidy', funder: 'Ville de Paris' })).toEqual([
      'more',
      '72000',
      '71999',
    ]);
  });

  it('Flers: the balance fund bears 83 participants at the minimum for three months', () => {
    expect(answer('flers-claf', 'premiere-vague', { kind: 'households' })).toEqual(['less', '83', '84']);
  });

  it('Soli’doume: what all pay is what all receive, each month', () => {
    const { months, summary } = simulated('solidoume', 'moyenne');
    expect(months.map(({ available }) => available)).toEqual(months.map(() => 0));
    expect(summary).toMatchObject({ contributionsPaid: 2_700_000, allocationsSpent: 2_700_000, coverage: '1' });
  });

  it.each([
    ['montpellier-cac', 'foyers-2025', 'Quelle subvention faut-il pour 630 foyers'],
    ['gironde-ssa', 'foyers-du-ccas', 'Que paie le CCAS pour vingt foyers'],
    ['lyon-calim8', 'fonds-376', 'Combien de mois le fonds prévu de 376'],
    ['solidoume', 'moyenne', 'La caisse s’équilibre-t-elle sans subvention'],
  ])('%s has a report to print', (id, scenario, question) => {
    const caisse = caisseOf(id);
    const cases = simulateCases(caisse, scenario);
    if (!cases.ok) throw new Error(JSON.stringify(cases.diagnostics));
    expect(renderHtml(reportFund(caisse, scenario, cases)).replace(/[\u00A0\u202F]/g, ' ')).toContain(question);
  });
});
