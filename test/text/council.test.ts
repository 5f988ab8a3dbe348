import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';
import { describeBudget } from '../../src/text/fund.ts';

/** The sentence about the lowest cash of ten households that receive more than they pay: €1,000 a month is missing. */
function lowest(months: number, subsidies: readonly object[]): readonly string[] {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'none' } }],
    scenarios: {
      essai: {
        label: 'Essai',
        start: '2026-01',
        months,
        unspent: 'stays-in-fund',
        openingReserve: 1000,
        groups: [{ label: 'foyers', households: 10, contribution: 0, allocation: 100 }],
        subsidies,
      } as NonNullable<CaisseDocument['scenarios']>[string],
    },
  });
  const planned = planFund(caisse, 'essai');
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  const { fr, en } = describeBudget(simulateFund(planned.plan), { currency: 'EUR' })[1]!;
  return [fr, en].map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
}

describe('the months in which cash is below zero', () => {
  it('follow each other to the end', () => {
    expect(lowest(12, [])).toEqual([
      'La trésorerie disponible passe sous zéro dès février 2026 et y reste pendant 11 mois ; au plus bas, en décembre 2026, elle est de −11 000,00 €.',
      'The available cash falls below zero in February 2026 and stays there for 11 months; at its lowest, in December 2026, it is −€11,000.00.',
    ]);
  });

  it('follow each other and end before the scenario does', () => {
    const [fr, en] = lowest(12, [{ label: 'Ville', amount: 20_000, every: 'year', dueMonth: 5 }]);
    expect(fr).toContain('passe sous zéro dès février 2026 et y reste pendant 3 mois ;');
    expect(en).toContain('falls below zero in February 2026 and stays there for 3 months;');
  });

  it('are counted in all if cash is positive between them', () => {
    const [fr, en] = lowest(12, [{ label: 'Ville', amount: 6000, every: 'year', dueMonth: 5 }]);
    expect(fr).toContain('passe sous zéro dès février 2026, pendant 8 mois en tout ;');
    expect(en).toContain('falls below zero in February 2026, for 8 months in all;');
  });

  it('are one', () => {
    expect(lowest(2, [])[0]).toContain('passe sous zéro dès février 2026 et y reste pendant 1 mois ;');
  });
});
