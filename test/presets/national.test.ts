import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { exact } from '../../src/money/index.ts';
import { caisseRules, computeTotals, makeNation, type Population } from '../../src/population/index.ts';
import { FRANCE_FIGURES } from '../../src/population/synthetic/france-figures.ts';
import { masses2025, populationOf } from './national-rows.ts';
import { nationalPresets, ssa15075, ssaAgrista10, ssaCsgPoints, ssaNational } from '../../src/presets/index.ts';

/** The total of a flow or result in a month, times a number of months. */
function totalOf(document: CaisseDocument, name: string, population: Population, months: number): string {
  const found = caisseRules(defineCaisse(document), '2026-11');
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  const totals = computeTotals(population, { [name]: found.rules[name]! });
  if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
  return exact(totals.all.totals[name]!.sum!).times(exact(months)).toFixed();
}

const persons = (count: number): Population => populationOf([{ households: count }]);

/** Billions with some decimals, as they are published. */
const billions = (euros: string, decimals: number): string => (Number(euros) / 1e9).toFixed(decimals);

describe('150 € a month for everyone', () => {
  it.each([
    ['65 million insured, as published', 65_000_000, '117000000000'],
    ['the legal population of 2023', FRANCE_FIGURES['pop.2023.municipal_101dep'].value, '123031436400'],
    ['the households of the census of 2022', FRANCE_FIGURES['hh.2022.total.persons'].value, '119394903600'],
    ['the population of 1 January 2026', 69_100_000, '124380000000'],
  ])('costs this for %s', (_, count, cost) => {
    expect(totalOf(ssaNational, 'allocation', persons(count), 12)).toBe(cost);
  });

  it('costs the same for the synthetic nation as for the households of the census', () => {
    const nation = makeNation();
    expect(nation.ok && totalOf(ssaNational, 'allocation', nation.population, 12)).toBe('119394903600');
  });

  it('costs 110.4 billion with half the amount for 14.5 million minors among 68.6 million', () => {
    const all = populationOf([{ households: 39_600_000 }, { households: 14_500_000, minors: 1 }]);
    const cost = totalOf(ssa15075, 'allocation', all, 12);
    expect([cost, billions(cost, 1)]).toEqual(['110430000000', '110.4']);
  });
});

/** The document with another rate of its contribution. */
function withRate(document: CaisseDocument, rate: string): CaisseDocument {
  const [version] = document.rules;
  const { contribution } = version!;
  if (contribution?.kind !== 'proportional') throw new Error('no rate');
  return { ...document, rules: [{ ...version!, contribution: { ...contribution, rate } }] };
}

describe('10 % as AgriSTA writes, an open case', () => {
  const COST = 124_380_000_000;
  const leftAt = (rate: string): number =>
    Number(totalOf(withRate(ssaAgrista10, rate), 'contribution', masses2025, 1)) - COST;

  it('leaves 47.6 billion on the gross masses of 2025', () => {
    expect(totalOf(ssaAgrista10, 'contribution', masses2025, 1)).toBe('172025230000');
    expect(billions(String(leftAt('10 %')), 1)).toBe('47.6');
  });

  it('balances between 7.23 % and 7.24 %', () => {
    expect(leftAt('7.23 %')).toBeLessThan(0);
    expect(leftAt('7.24 %')).toBeGreaterThan(0);
  });

  it('says that the published base is unknown', () => {
    expect(JSON.stringify(ssaAgrista10.gaps)).toMatch(/L’assiette publiée/);
  });
});

describe('CSG of 2025', () => {
  const YIELDS = { activity: 110_670, replacement: 28_259, capital: 17_590, gambling: 687 };

  it('has bases that add up to the printed total within its rounding', () => {
    const sum = Object.values(YIELDS).reduce((total, each) => total + each, 0);
    expect([sum, 157_207 - sum]).toEqual([157_206, 1]);
  });

  it('has a point on activity of 12,029 million, whose 9.2 give the yield back', () => {
    const base = Math.round((YIELDS.activity * 100) / 9.2);
    expect(Math.round(base / 100)).toBe(12_029);
    const document = withRate(ssaAgrista10, '9.2 %');
    const million = populationOf([{ households: base, amounts: { gross_wages: 1000 } }]);
    expect((Number(totalOf(document, 'contribution', million, 1)) / 1000).toFixed(0)).toBe(String(YIELDS.activity));
  });

  it('pays 116.1 of 119.4 billion with 7 points on the masses of the synthetic nation', () => {
    const nation = makeNation();
    if (!nation.ok) throw new Error(JSON.stringify(nation.diagnostics));
    expect(billions(totalOf(ssaCsgPoints, 'contribution', nation.population, 12), 1)).toBe('116.1');
  });
});

describe('a published claw-back on ten brackets', () => {
  const LIMITS = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map(
    (tenth) => FRANCE_FIGURES[`nv.2023.filosofi.d${tenth}`].value,
  );
  /** Standards of living: 0.75 of the first decile, the middles, and 1.8 of the ninth. */
  const MEANS = [
    LIMITS[0]! * 0.75,
    ...LIMITS.slice(1).map((limit, place) => (LIMITS[place]! + limit) / 2),
    LIMITS[8]! * 1.8,
  ];
  const UNITS = 45_100_000;

  /** A person of one consumption unit receives 1,288 € and pays back the share min(1, max(0, (x − S) ÷ S)). */
  const clawBack = (threshold: number): CaisseDocument => ({
    schema: 1,
    id: 'ecretement',
    name: 'Écrêtement',
    rules: [
      {
        from: '2023-01',
        contribution: {
          kind: 'rule',
          rule: {
            kind: 'round',
            rounding: { to: 0.01 },
            of: {
              kind: 'multiply',
              left: { kind: 'constant', type: 'money', value: 1288 },
              right: {
                kind: 'min',
                of: [
                  { kind: 'constant', type: 'ratio', value: 1 },
                  {
                    kind: 'max',
                    of: [
                      { kind: 'constant', type: 'ratio', value: 0 },
                      {
                        kind: 'divide',
                        dividend: {
                          kind: 'subtract',
                          left: { kind: 'input', name: 'income' },
                          right: { kind: 'constant', type: 'money', value: threshold },
                        },
                        divisor: { kind: 'constant', type: 'money', value: threshold },
                        rounding: { to: 0.00000001 },
                      },
                    ],
                  },
                ],
              },
            },
          },
        },
        allocation: { kind: 'consumption-unit', amount: 1288 },
      },
    ],
  });
  const tenths = populationOf(MEANS.map((income) => ({ households: UNITS / 10, amounts: { income } })));
  const recovered = (threshold: number): string => totalOf(clawBack(threshold), 'contribution', tenths, 12);

  it('pays 697.1 billion', () => {
    expect(billions(totalOf(clawBack(1288), 'allocation', tenths, 12), 1)).toBe('697.1');
  });

  it('recovers 415.2 billion above 1,288 €, a mean rate of 0.596, and 153.5 billion above 2,160 €', () => {
    expect(billions(recovered(1288), 1)).toBe('415.2');
    expect((Number(recovered(1288)) / (UNITS * 1288 * 12)).toFixed(3)).toBe('0.596');
    expect(billions(recovered(2160), 1)).toBe('153.5');
  });
});

describe('national presets', () => {
  it.each(nationalPresets.map((document) => [document.id, document] as const))(
    '%s is sourced, with its grade',
    (_, document) => {
      expect(document.status).toBe('proposal');
      for (const { title } of Object.values(document.sources ?? {}))
        expect(JSON.stringify(title)).toMatch(/niveau [AB]/);
    },
  );
});
