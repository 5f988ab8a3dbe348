import { describe, expect, it } from 'vitest';
import {
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  type FundGroup,
  type FundScenario,
  type RuleVersion,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { findPreset, presets } from '../../src/presets/index.ts';
import { type PlanCost, planFund, simulateFund } from '../../src/simulation/index.ts';

const preset = (id: string): Caisse => defineCaisse(findPreset(id)!);

/** A document whose scenario has these figures. */
const budget = (scenario: Partial<FundScenario>): CaisseDocument => ({
  ...document,
  scenarios: { essai: { ...document.scenarios!['essai']!, ...scenario } },
});

/** The diagnostics of a budget: of its document, then of its plan. */
function refused(scenario: Partial<FundScenario>, months?: number): string[] {
  const checked = checkCaisse(budget(scenario));
  if (checked.length > 0) return checked.map(({ code, path }) => `${code} ${path.join('.')}`);
  const planned = planFund(defineCaisse(budget(scenario)), 'essai', months === undefined ? {} : { months });
  return planned.ok ? [] : planned.diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
}

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
  it('refuses an amount that posts or an index make too large, at its place', () => {
    const prix = {
      label: 'prix',
      values: [
        { from: '2026-01', value: 1 },
        { from: '2026-06', value: '1000000000' },
      ],
    };
    const post = { label: 'équipe', amount: '1000000000000', per: 'post', posts: '1000000' } as const;
    const rent = { label: 'loyer', amount: 1_000_000_000, per: 'month', indexedOn: 'prix' } as const;
    const grant = { label: 'Ville', amount: 1_000_000_000, indexedOn: 'prix' };
    expect(refused({ costs: [{ label: 'poste', amount: 40_000, per: 'post', posts: 2 }, post] })).toEqual([
      'CAISSE-AMOUNT-TOO-LARGE scenarios.essai.costs.1.amount',
    ]);
    expect(refused({ indices: { prix }, costs: [rent], subsidies: [grant] })).toEqual([
      'CAISSE-AMOUNT-TOO-LARGE scenarios.essai.costs.0.amount',
      'CAISSE-AMOUNT-TOO-LARGE scenarios.essai.subsidies.0.amount',
    ]);
  });

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
      persons: 2,
      households: [10, 10, 10, 10],
      flows: [
        { id: 'contribution', from: 'household', to: 'fund', total: [50_000, 50_000, 50_000, 50_000] },
        { id: 'allocation', from: 'fund', to: 'household', total: [100_000, 100_000, 120_000, 120_000] },
      ],
    });
    expect(planned.ok && planned.plan.subsidies).toEqual([
      {
        label: 'City',
        funder: 'public',
        payments: [
          { month: '2026-01', amount: 10_000 },
          { month: '2026-02', amount: 10_000 },
        ],
      },
    ]);
  });

  it.each([
    ['an allocation', { allocation: 30 }, [50_000, 30_000]],
    ['a contribution', { contribution: 30 }, [30_000, 100_000]],
    ['neither', {}, [50_000, 100_000]],
  ])('uses the figures of a group with a typical household in place of the rules: %s', (_figures, figures, totals) => {
    const groups = [{ ...document.scenarios!['essai']!.groups[0]!, ...figures }];
    const planned = planFund(defineCaisse(budget({ groups })), 'essai', { months: 2 });
    expect(planned.ok && planned.plan.groups[0]?.flows.map(({ total }) => total)).toEqual(
      totals.map((total) => [total, total]),
    );
  });

  it('extends a scenario with the same figures', () => {
    const planned = planFund(preset('paris-ssa'), 'quatre-mois', { months: 6 });
    expect(planned.ok && simulateFund(planned.plan).months).toHaveLength(6);
  });

  it('proposes the nearest scenario', () => {
    const planned = planFund(preset('paris-ssa'), 'un_an');
    expect(!planned.ok && planned.diagnostics[0]).toMatchObject({
      code: 'CAISSE-FUND-SCENARIO-UNKNOWN',
      path: ['scenarios'],
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

describe('national amounts', () => {
  const group = { label: 'foyers', households: 30_900_000, contribution: 10, allocation: 0 };

  it('a subsidy of 120 billion euros a year is exact', () => {
    const caisse = defineCaisse(
      budget({ months: 12, groups: [group], subsidies: [{ label: 'État', amount: 120_000_000_000.01 }] }),
    );
    const planned = planFund(caisse, 'essai');
    if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
    const { summary } = simulateFund(planned.plan);
    expect(summary.publicSubsidies).toBe(12_000_000_000_001);
    expect(summary.closingReserve).toBe(12_000_000_000_001 + 30_900_000 * 1000 * 12);
  });

  it('10^13 euros are exact, and a cent more is a diagnostic', () => {
    const groups = [{ ...group, contribution: 0 }];
    expect(refused({ groups, subsidies: [{ label: 'État', amount: 10_000_000_000_000 }] })).toEqual([]);
    expect(refused({ groups, subsidies: [{ label: 'État', amount: '10000000000000.01' }] })).toEqual([
      'CAISSE-AMOUNT-TOO-LARGE scenarios.essai.subsidies.0.amount',
    ]);
    const twice = [
      { label: 'État', amount: 10_000_000_000_000 },
      { label: 'Ville', amount: '0.01' },
    ];
    expect(refused({ groups, subsidies: twice })).toEqual(['CAISSE-AMOUNT-TOO-LARGE scenarios.essai']);
  });

  it('a group whose total is too large is a diagnostic, said once', () => {
    const most = { label: 'foyers', households: 1_000_000_000, contribution: 10_001, allocation: 0 };
    expect(refused({ groups: [most] })).toEqual(['CAISSE-AMOUNT-TOO-LARGE scenarios.essai.groups.0']);
    const member = {
      label: 'foyers',
      households: 1_000_000_000,
      household: { members: [{}], resources: { income: '9999999' } },
    };
    expect(refused({ groups: [member] })).toEqual(['CAISSE-AMOUNT-TOO-LARGE scenarios.essai.groups.0']);
    expect(refused({ groups: [{ ...most, households: Number.MAX_SAFE_INTEGER }] })).toEqual([
      'CAISSE-FUND-HOUSEHOLDS-TOO-MANY scenarios.essai.groups.0.households',
    ]);
  });

  it('a reserve of so many months that its amount is too large is a diagnostic', () => {
    const groups = [{ label: 'foyers', households: 1000, contribution: 0, allocation: 100 }];
    expect(refused({ groups, reserveMonths: 100_000_000 })).toEqual([]);
    expect(refused({ groups, reserveMonths: '100000000.5' })).toEqual(['CAISSE-AMOUNT-TOO-LARGE scenarios.essai']);
  });

  it('a plan that is too large is a RangeError of simulateFund', () => {
    const planned = planFund(defineCaisse(document), 'essai');
    if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
    const cost = { label: 'frais', per: 'household', amount: 1_000_000_000_000_000 } as const;
    expect(() => simulateFund({ ...planned.plan, costs: [cost as unknown as PlanCost] })).toThrow(/^plan: /);
  });
});

describe('months outside a scenario', () => {
  it.each<[string, Partial<FundScenario>, string]>([
    [
      'a grant after the last month',
      { subsidies: [{ label: 'Ville', amount: 1, from: '2026-05' }] },
      'subsidies.0.from',
    ],
    [
      'a grant before the first month',
      { subsidies: [{ label: 'Ville', amount: 1, from: '2025-12' }] },
      'subsidies.0.from',
    ],
    [
      'a monthly grant that ends too late',
      { subsidies: [{ label: 'Ville', amount: 1, every: 'month', to: '2026-05' }] },
      'subsidies.0.to',
    ],
    [
      'a single cost after the last month',
      { costs: [{ label: 'four', amount: 1, per: 'once', month: '2027-01' }] },
      'costs.0.month',
    ],
  ])('%s is a diagnostic', (_, scenario, path) => {
    expect(refused(scenario)).toEqual([`CAISSE-FUND-MONTH-OUTSIDE scenarios.essai.${path}`]);
  });

  it('a grant in the last month counts', () => {
    expect(refused({ subsidies: [{ label: 'Ville', amount: 1, from: '2026-04' }] })).toEqual([]);
  });

  it('a shorter simulation that leaves out a grant is a diagnostic', () => {
    const subsidies = [{ label: 'Ville', amount: 1, from: '2026-03' }];
    expect(refused({ subsidies }, 3)).toEqual([]);
    expect(refused({ subsidies }, 2)).toEqual(['CAISSE-FUND-MONTH-OUTSIDE scenarios.essai.subsidies.0']);
  });
});

it.each([
  [3, [2, 1, 0]],
  [6, [3, 2, 1]],
])(
  'of %i households, half leave in whole numbers, with the fraction carried to the next month',
  (households, expected) => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 } }],
      scenarios: {
        essai: {
          label: 'Essai',
          start: '2026-01',
          months: 4,
          groups: [{ label: 'foyers', households, departures: '50 %', contribution: 20, allocation: 100 }],
        },
      },
    });
    const planned = planFund(caisse, 'essai');
    expect(
      planned.ok &&
        simulateFund(planned.plan)
          .months.slice(1)
          .map((month) => month.households),
    ).toEqual(expected);
  },
);

it('the budget of the first year in Gironde is balanced', () => {
  const summary = simulated('gironde-ssa', 'annee-1');
  expect(summary.closingReserve).toBe(0);
  expect(summary.firstBelowZero).toBeNull();
});

/** A town that waives a part of the contribution of its first two households. */
const waivingPlaces = (
  households: number,
  waived: { readonly amount: number } | { readonly reduction: string },
  contribution: Readonly<Record<string, unknown>>,
  answers: Partial<Household>,
): unknown => ({
  ...document,
  rules: [
    {
      from: '2026-01',
      contribution: { ...contribution, waivers: [{ when: { kind: 'places', places: 2 }, ...waived }] },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 1,
      groups: [
        {
          label: 'seuls',
          households,
          household: { members: [{ age: 40 }], resources: { income: 500 }, ...answers },
        },
      ],
    },
  },
});

const interpolated = {
  kind: 'interpolated',
  base: 'income',
  points: [
    { at: 0, value: 20 },
    { at: 1000, value: 40 },
  ],
  adjustment: { from: -2, to: 2 },
};
const codesOf = (caisse: unknown): readonly string[] => {
  const planned = planFund(defineCaisse(caisse as CaisseDocument), 'essai');
  return planned.ok ? [] : planned.diagnostics.map(({ code }) => code);
};

it('a choice that the rules refuse is a diagnostic, also where its amount depends on a rank', () => {
  const asked = { answers: { adjustment: 50 } };
  expect(codesOf(waivingPlaces(2, { reduction: '50 %' }, interpolated, asked))).toEqual([
    'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS',
  ]);
});

it('a choice that a waiver replaces for the first ranks only is a diagnostic, and no household is counted as refused', () => {
  const atLeast = { kind: 'flat', amount: 20, choice: 'at-least' };
  expect(codesOf(waivingPlaces(2, { amount: 10 }, atLeast, { chosen: 15 }))).toEqual([]);
  expect(codesOf(waivingPlaces(3, { amount: 10 }, atLeast, { chosen: 15 }))).toEqual(['CAISSE-CHOSEN-BELOW-DUE']);
});

describe('a group of households', () => {
  const planOf = (rules: Partial<RuleVersion>, group: Partial<FundGroup>): ReturnType<typeof planFund> =>
    planFund(
      defineCaisse<CaisseDocument>({
        ...document,
        rules: [{ ...document.rules[0]!, allocation: { kind: 'flat', amount: 100 }, ...rules }],
        scenarios: {
          essai: {
            label: 'Essai',
            start: '2026-01',
            months: 1,
            groups: [{ label: 'foyers', households: 20, ...group }],
          },
        },
      }),
      'essai',
    );
  const paid = (planned: ReturnType<typeof planFund>): readonly (number | bigint)[] => {
    if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
    const { contributionsPaid, allocationsCredited } = simulateFund(planned.plan).months[0]!;
    return [contributionsPaid, allocationsCredited];
  };
  const free = { contribution: { kind: 'free', minimum: 10 } } as const;
  const below = { members: [{ age: 40 }], chosen: 5 };

  it('is not held to the limits of a contribution that is stated in its place', () => {
    expect(paid(planOf(free, { household: below, contribution: 20 }))).toEqual([40_000, 200_000]);
  });

  it('is held to them where only its allocation is stated', () => {
    expect(planOf(free, { household: below, allocation: 50 })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-CHOSEN-BELOW-MINIMUM' }],
    });
  });

  it('takes the places from the first on, unless its rank is given', () => {
    const places = { contribution: { kind: 'none' }, eligibility: { kind: 'places', places: 10 } } as const;
    const alone = { members: [{ age: 40 }] };
    expect(paid(planOf(places, { household: alone }))).toEqual([0, 100_000]);
    expect(paid(planOf(places, { household: { ...alone, answers: { rank: 3 } } }))).toEqual([0, 200_000]);
    expect(paid(planOf(places, { household: { ...alone, answers: { rank: 11 } } }))).toEqual([0, 0]);
  });

  it.each(['departures', 'pauses'] as const)('has %s with a place in the document', (name) => {
    const problems = refused({
      groups: [{ label: 'foyers', households: 20, contribution: 20, allocation: 50, [name]: '120 %' }],
    });
    expect(problems).toEqual([`CAISSE-FUND-SHARE scenarios.essai.groups.0.${name}`]);
  });
});
