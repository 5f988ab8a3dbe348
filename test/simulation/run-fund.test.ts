import { describe, expect, it } from 'vitest';
import { type CaisseDocument, checkCaisse, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { monthsBetween } from '../../src/money/index.ts';
import { type FundRuns, planFund, runFund, type RunFundOptions, solveFund } from '../../src/simulation/index.ts';
import { compileRuns } from '../../src/simulation/lean-runs.ts';

const scenario: FundScenario = {
  label: 'Essai',
  start: '2027-01',
  months: 4,
  unspent: 'carries-over',
  groups: [{ id: 'seuls', label: 'seuls', households: { low: 30, high: 50 }, contribution: 20, allocation: 100 }],
  paymentRate: { low: '80 %', mode: '90 %', high: '100 %', every: 'month' },
  takeUp: { values: [{ value: '70 %' }, { value: '85,5 %', weight: 2 }, { value: '90 %', weight: 0 }] },
  subsidies: [{ label: 'Ville', amount: { low: '7 500,50', high: 9000 } }],
  reserveMonths: 1,
};

const documentWith = (changes: Partial<FundScenario>): CaisseDocument => ({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [{ from: '2026-01', contribution: { kind: 'flat', amount: 20 }, allocation: { kind: 'flat', amount: 100 } }],
  scenarios: { essai: { ...scenario, ...changes } },
});

function run(changes: Partial<FundScenario> = {}, options: Partial<RunFundOptions> = {}): FundRuns {
  const result = runFund(defineCaisse<CaisseDocument>(documentWith(changes)), 'essai', {
    runs: 1000,
    seed: 1,
    ...options,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.runs;
}

const codes = (changes: Partial<FundScenario>): readonly string[] =>
  checkCaisse(documentWith(changes)).map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);

describe('runFund', () => {
  it('gives the same cents on every machine', () => {
    const { each, bands, belowZero, belowRule, seed, runs, tornado } = run();
    expect({ seed, runs }).toEqual({ seed: 1, runs: 1000 });
    expect(each.slice(0, 3)).toMatchInlineSnapshot(`
      [
        {
          "firstBelowRule": "2027-01",
          "firstBelowZero": "2027-03",
          "lowest": -645010,
          "reserves": [
            543477,
            159819,
            -242447,
            -645010,
          ],
          "result": -728073,
          "values": [
            "49",
            [
              "0.97",
              "0.98",
              "0.88",
              "0.89",
            ],
            "0.855",
            "8673.67",
          ],
        },
        {
          "firstBelowRule": "2027-01",
          "firstBelowZero": "2027-03",
          "lowest": -629115,
          "reserves": [
            542798,
            161210,
            -240527,
            -629115,
          ],
          "result": -710482,
          "values": [
            "48",
            [
              "0.91",
              "0.92",
              "0.8",
              "0.95",
            ],
            "0.855",
            "8658.38",
          ],
        },
        {
          "firstBelowRule": "2027-01",
          "firstBelowZero": "2027-03",
          "lowest": -753034,
          "reserves": [
            456708,
            59220,
            -351255,
            -753034,
          ],
          "result": -837792,
          "values": [
            "50",
            [
              "0.88",
              "0.92",
              "0.88",
              "0.98",
            ],
            "0.855",
            "7962.08",
          ],
        },
      ]
    `);
    expect(bands.at(-1)).toMatchInlineSnapshot(`
      {
        "month": "2027-04",
        "reserves": [
          -704688,
          -556036,
          -402157,
          -244442,
          -83021,
        ],
      }
    `);
    expect({ belowZero, belowRule }).toMatchInlineSnapshot(`
      {
        "belowRule": {
          "first": [
            {
              "month": "2027-01",
              "runs": 275,
            },
            {
              "month": "2027-02",
              "runs": 646,
            },
            {
              "month": "2027-03",
              "runs": 79,
            },
          ],
          "runs": 1000,
        },
        "belowZero": {
          "first": [
            {
              "month": "2027-03",
              "runs": 648,
            },
            {
              "month": "2027-04",
              "runs": 349,
            },
          ],
          "runs": 997,
        },
      }
    `);
    expect(tornado).toMatchInlineSnapshot(`
      [
        {
          "assumption": 0,
          "high": {
            "closing": -730217,
            "firstBelowZero": "2027-03",
            "lowest": -730217,
          },
          "low": {
            "closing": -108120,
            "firstBelowZero": "2027-04",
            "lowest": -108120,
          },
        },
        {
          "assumption": 3,
          "high": {
            "closing": -344194,
            "firstBelowZero": "2027-03",
            "lowest": -344194,
          },
          "low": {
            "closing": -494144,
            "firstBelowZero": "2027-03",
            "lowest": -494144,
          },
        },
        {
          "assumption": 2,
          "high": {
            "closing": -419169,
            "firstBelowZero": "2027-03",
            "lowest": -419169,
          },
          "low": {
            "closing": -316935,
            "firstBelowZero": "2027-04",
            "lowest": -316935,
          },
        },
        {
          "assumption": 1,
          "high": {
            "closing": -387169,
            "firstBelowZero": "2027-03",
            "lowest": -387169,
          },
          "low": {
            "closing": -451169,
            "firstBelowZero": "2027-03",
            "lowest": -451169,
          },
        },
      ]
    `);
  });

  it('states each assumption with its ends and its central value', () => {
    const { assumptions, central } = run();
    expect(assumptions).toEqual([
      { path: ['groups', 0, 'households'], every: 'run', low: '30', central: '40', high: '50' },
      { path: ['paymentRate'], every: 'month', low: '0.8', central: '0.9', high: '1' },
      { path: ['takeUp'], every: 'run', low: '0.7', central: '0.855', high: '0.855' },
      { path: ['subsidies', 0, 'amount'], every: 'run', low: '7500.5', central: '8250.25', high: '9000' },
    ]);
    expect(central.values).toEqual(['40', '0.9', '0.855', '8250.25']);
  });

  it('simulates elsewhere with the central values', () => {
    const drawn = planFund(defineCaisse<CaisseDocument>(documentWith({})), 'essai');
    const fixed = planFund(
      defineCaisse<CaisseDocument>(
        documentWith({
          groups: [{ ...scenario.groups[0]!, households: 40 }],
          paymentRate: '90 %',
          takeUp: '85,5 %',
          subsidies: [{ label: 'Ville', amount: '8 250,25' }],
        }),
      ),
      'essai',
    );
    expect(drawn).toEqual(fixed);
  });

  it('lets a figure with a distribution be solved from its central value', () => {
    const solved = solveFund(defineCaisse<CaisseDocument>(documentWith({})), 'essai', {
      vary: { kind: 'subsidy', funder: 'Ville' },
      goals: [{ kind: 'never-below-zero' }],
    });
    expect(solved).toMatchObject({
      ok: true,
      solution: { varied: { type: 'money', present: '8250.25' }, answer: { kind: 'value', better: 'more' } },
    });
  });

  it('draws each month by itself only where the document asks for it', () => {
    const values = run({}, { runs: 50 }).each.map((each) => each.values);
    expect(values.every(([, paid]) => Array.isArray(paid) && paid.length === 4)).toBe(true);
    expect(values.some(([, paid]) => new Set(paid).size > 1)).toBe(true);
    expect(values.every(([households, , takeUp]) => typeof households === 'string' && typeof takeUp === 'string')).toBe(
      true,
    );
  });

  it('draws other values with another seed, and never a value of the weight zero', () => {
    const [one, two] = [run({}, { runs: 50 }), run({}, { runs: 50, seed: 2 })];
    expect(one.each).not.toEqual(two.each);
    expect(new Set(run().each.map(({ values }) => values[2]))).toEqual(new Set(['0.7', '0.855']));
  });

  it('gives both treatments of unspent credit if the scenario states none', () => {
    const { unspent: _unspent, ...open } = scenario;
    const result = runFund(defineCaisse<CaisseDocument>({ ...documentWith({}), scenarios: { essai: open } }), 'essai', {
      runs: 20,
      seed: 1,
    });
    expect(result).toMatchObject({ ok: true, ifUnspentStays: { runs: 20 } });
  });

  it('refuses what cannot be run', () => {
    const caisse = defineCaisse<CaisseDocument>(documentWith({}));
    for (const [options, message] of [
      [{ runs: 0, seed: 1 }, 'options.runs: 0 is not a whole number from 1 to 10000'],
      [{ runs: 10_001, seed: 1 }, 'options.runs: 10001 is not a whole number from 1 to 10000'],
      [{ runs: 1.5, seed: 1 }, 'options.runs: 1.5 is not a whole number from 1 to 10000'],
      [{ runs: 1, seed: 0.5 }, 'options.seed: 0.5 is not a whole number'],
      [{ runs: 1, seed: 2 ** 53 }, 'options.seed: 9007199254740992 is not a whole number'],
      [{ runs: 1, seed: 1, quantiles: [] }, 'options.quantiles: no quantile'],
      [{ runs: 1, seed: 1, quantiles: [0.5, 1.5] }, 'options.quantiles: 1.5 is not from 0 to 1'],
      [{ runs: 1, seed: 1, months: 601 }, 'options.months: 601 is not a whole number from 1 to 600'],
    ] as const) {
      expect(() => runFund(caisse, 'essai', options)).toThrow(new RangeError(message));
    }
    const steady = documentWith({ groups: [{ ...scenario.groups[0]!, households: 40 }], subsidies: [] });
    const { takeUp: _takeUp, paymentRate: _paymentRate, ...nothing } = steady.scenarios!['essai']!;
    const result = runFund(defineCaisse<CaisseDocument>({ ...steady, scenarios: { essai: nothing } }), 'essai', {
      runs: 1,
      seed: 1,
    });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-FUND-NOTHING-DRAWN' }] });
    expect(runFund(caisse, 'autre', { runs: 1, seed: 1 })).toMatchObject({ ok: false });
  });

  it('reports no sum of tranches whose shares cannot be read', () => {
    const tranches = (...shares: readonly (string | number)[]): FundScenario['subsidies'] => [
      { label: 'Ville', amount: 1000, tranches: shares.map((share) => ({ share })) },
    ];
    expect(codes({ subsidies: tranches(60, 40)! }).map((each) => each.split(' ')[0])).toEqual([
      'CAISSE-RATE-LOOKS-LIKE-PERCENT',
      'CAISSE-RATE-LOOKS-LIKE-PERCENT',
    ]);
    expect(codes({ subsidies: tranches('60 %', '50 %')! }).map((each) => each.split(' ')[0])).toEqual([
      'CAISSE-FUND-TRANCHES',
    ]);
  });

  it('reports distributions that cannot be drawn', () => {
    expect(codes({ takeUp: { low: '90 %', high: '80 %' } })).toEqual(['CAISSE-FUND-DRAW-ORDER takeUp.high']);
    expect(codes({ takeUp: { low: '70 %', mode: '60 %', high: '80 %' } })).toEqual([
      'CAISSE-FUND-DRAW-MODE takeUp.mode',
    ]);
    expect(codes({ takeUp: { low: '70 %', high: '110 %' } })).toEqual(['CAISSE-FUND-SHARE takeUp.high']);
    expect(codes({ takeUp: { values: [] } })).toEqual(['CAISSE-FUND-LIST-EMPTY takeUp.values']);
    expect(codes({ takeUp: { values: [{ value: 1, weight: 0 }] } })).toEqual([
      'CAISSE-FUND-DRAW-WEIGHTS takeUp.values',
    ]);
    expect(codes({ takeUp: { values: [{ value: 1, weight: -1 }] } })).toEqual([
      'CAISSE-FIGURE-NEGATIVE takeUp.values.0.weight',
    ]);
    expect(codes({ places: { low: 1, high: 3, every: 'month' } })).toEqual(['CAISSE-FUND-DRAW-MONTHLY places.every']);
    expect(codes({ places: { low: 1, high: '2,5' } })).toEqual(['CAISSE-FUND-HOUSEHOLDS places.high']);
  });
});

describe('amounts of a nation', () => {
  it('beyond ten thousand billion euros in one run are refused, and not rounded', () => {
    const drawn = { low: '1000000000000', mode: '2000000000000', high: '9000000000000' };
    const subsidies = [
      { label: 'État', amount: drawn },
      { label: 'Régions', amount: drawn },
    ];
    const result = runFund(defineCaisse<CaisseDocument>(documentWith({ subsidies })), 'essai', { runs: 50, seed: 1 });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-AMOUNT-TOO-LARGE' }] });
  });
});

describe('compileRuns', () => {
  const follows = (changes: Partial<FundScenario>, rules: Partial<CaisseDocument['rules'][number]> = {}): boolean => {
    const document = documentWith(changes);
    const caisse = defineCaisse<CaisseDocument>({ ...document, rules: [{ ...document.rules[0]!, ...rules }] });
    const planned = planFund(caisse, 'essai');
    if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
    return compileRuns(caisse, caisse.scenarios['essai']!, planned.plan, monthsBetween(scenario.start, 4)) !== null;
  };
  const typical = { members: [{ age: 40 }], resources: { income: 1000 } };

  it('follows drawn households, shares and amounts, and leaves the rest to the exact simulation', () => {
    expect(follows({})).toBe(true);
    expect(follows({ groups: [{ label: 'type', households: { low: 3, high: 9 }, household: typical }] })).toBe(true);
    expect(follows({ places: 20 })).toBe(false);
    expect(follows({ places: 20, groups: [{ label: 'type', households: 30, household: typical }] })).toBe(true);
    expect(
      follows({ places: { low: 2, high: 9 }, groups: [{ label: 'type', households: 30, household: typical }] }),
    ).toBe(false);
    expect(follows({ subsidies: [{ label: 'Ville', amount: 9, onlyFor: { groups: ['seuls'] } }] })).toBe(false);
    expect(follows({}, { contribution: { kind: 'flat', amount: 20, period: 'year' } })).toBe(false);
    expect(follows({}, { allocation: { kind: 'mean' } })).toBe(false);
  });
});
