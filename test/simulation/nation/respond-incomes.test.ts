import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import { makeNation, type Population } from '../../../src/population/index.ts';
import { ssa15075, ssaAgrista10, ssaCsgPoints } from '../../../src/presets/index.ts';
import {
  type DeclaredAssumption,
  type ExploredOutcome,
  exploreNation,
  type ExploreNationOptions,
} from '../../../src/simulation/nation.ts';
import { nationLimits } from '../../../src/text/fund.ts';
import { describeExploredMethod, NATION_LIMITS } from '../../../src/text/index.ts';
import { MONTH, populationOf } from './any-nation.ts';
import { only } from './any-responding.ts';

type Rules = Partial<CaisseDocument['rules'][number]>;

const withRules = (rules: Rules): CaisseDocument => ({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '10 %', rounding: { to: 0.01 } },
      allocation: { kind: 'flat', amount: 100 },
      ...rules,
    },
  ],
});

/** What one household with an income gives, with some assumptions at their only values. */
function explored(
  document: CaisseDocument,
  income: string,
  assumptions: readonly DeclaredAssumption[],
  options: ExploreNationOptions = {},
): ReturnType<typeof exploreNation> {
  const household = { members: [{ age: 40 }], resources: { income } };
  const population = populationOf({ document, rows: [{ household, weight: 1 }] });
  const caisse = defineCaisse<CaisseDocument>(document);
  return exploreNation(caisse, MONTH, population, { schema: 1, assumptions }, options);
}

function outcomeOf(...given: Parameters<typeof explored>): ExploredOutcome {
  const result = explored(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.explored.central.outcome;
}

const elasticity = (value: string): readonly DeclaredAssumption[] => [only('elasticity:income', value)];

describe('an elasticity', () => {
  // 10 % of 2 000 × (1 − 0,25 × 0,1) = 1 950.
  it('of a flat rate multiplies what is paid by one less the elasticity times the rate', () => {
    expect(outcomeOf(withRules({}), '2000', elasticity('0.25'))).toMatchObject({
      paid: '195',
      cost: '100',
      left: '95',
    });
    expect(outcomeOf(withRules({}), '2000', elasticity('25 %'))).toMatchObject({ paid: '195' });
  });

  // 4 % and 6 % of 2 000 × (1 − 0,25 × 0,1) = 1 950: 78 and 117.
  it('counts what the employer pays', () => {
    const rates = { employeeRate: '4 %', employerRate: '6 %' };
    const contribution = { kind: 'payroll', base: 'income', ...rates, rounding: { to: 0.01 } } as const;
    expect(outcomeOf(withRules({ contribution }), '2000', elasticity('0.25'))).toMatchObject({ paid: '195' });
  });

  // From 1 950 to 2 050, 50 of allocation and 10 of contribution: t = 0.6, and 1 950 × (1 − 0.5 × 0.6) = 1 365.
  it('counts the allocation that is lost within one step', () => {
    const brackets = [
      { from: 0, amount: 150 },
      { from: 2000, amount: 100 },
    ];
    const document = withRules({ allocation: { kind: 'steps', base: 'income', brackets } });
    expect(outcomeOf(document, '1950', elasticity('0.5'))).toMatchObject({ paid: '136.5', cost: '150' });
    // One step away from the threshold, only the contribution counts: 1 899.99 × 0.95 = 1 804.9905.
    expect(outcomeOf(document, '1899.99', elasticity('0.5'))).toMatchObject({ paid: '180.5', cost: '150' });
  });

  // 300 of contribution for 100 of income count as 100 %: 1 950 × (1 − 0.5) = 975.
  it('counts a cliff of more than the step as the whole step', () => {
    const brackets = [
      { from: 0, amount: 20 },
      { from: 2000, amount: 320 },
    ];
    const document = withRules({ contribution: { kind: 'steps', base: 'income', brackets } });
    expect(outcomeOf(document, '1950', elasticity('0.5'))).toMatchObject({ paid: '20' });
    const atLeast = { kind: 'resources', quantity: 'income', is: 'at-least', limit: 975 } as const;
    expect(
      outcomeOf(
        withRules({ contribution: { kind: 'steps', base: 'income', brackets }, eligibility: atLeast }),
        '1950',
        elasticity('0.5'),
      ),
    ).toMatchObject({ paid: '20' });
    expect(
      outcomeOf(
        withRules({
          contribution: { kind: 'steps', base: 'income', brackets },
          eligibility: { ...atLeast, limit: '975.01' },
        }),
        '1950',
        elasticity('0.5'),
      ),
    ).toMatchObject({ paid: '0' });
  });

  // The allocation rises by 50 for 100 more: t = 0.1 − 0.5, and 9 000 000 × (1 + 0.4) is over the range.
  it('keeps the income within its range', () => {
    const brackets = [
      { from: 0, amount: 100 },
      { from: 9_000_050, amount: 150 },
    ];
    const document = withRules({ allocation: { kind: 'steps', base: 'income', brackets } });
    expect(outcomeOf(document, '9000000', elasticity('1'))).toMatchObject({ paid: '1000000', cost: '150' });
  });

  // 2 000 × 1.1 = 2 200, then 2 200 × (1 − 0.25 × 0.1) = 2 145.
  it('responds after the factor of the income', () => {
    const assumptions = [only('elasticity:income', '0.25'), only('income:income', '1.1')];
    expect(outcomeOf(withRules({}), '2000', assumptions)).toMatchObject({ paid: '214.5' });
  });
});

describe('the balance with an elasticity', () => {
  const question = { vary: { kind: 'figure', path: 'rules.0.contribution.rate' } } as const;
  const balanceOf = (amount: number, value: string) => {
    const document = withRules({ allocation: { kind: 'flat', amount } });
    const outcome = outcomeOf(document, '1000', elasticity(value), { question });
    return outcome.kind === 'computed' ? outcome.balance : outcome;
  };

  // With elasticity 1, a rate r yields 1 000 × r × (1 − r): at most 250, at 50 %.
  it('is found on a curve that rises and falls', () => {
    // 0.1 × 0.9 = 0.09, and 0.101 × 0.899 = 0.090799 are the first to cover 90 and 90.5.
    expect(balanceOf(90, '1')).toEqual({ value: '0.1', holds: true });
    expect(balanceOf(90.5, '1')).toEqual({ value: '0.101', holds: true });
    // 0.468 × 0.532 = 0.248976 and 0.469 × 0.531 = 0.249039; 0.497 × 0.503 = 0.249991, and 0.498 × 0.502 = 0.249996 is 250 to the cent.
    expect(balanceOf(249, '1')).toEqual({ value: '0.469', holds: true });
    expect(balanceOf(250, '1')).toEqual({ value: '0.498', holds: true });
  });

  it('is not found above the top of the curve, and the nearest value is the top', () => {
    expect(balanceOf(251, '1')).toEqual({ value: '0.498', holds: false });
  });

  // Without a response, 9 % covers 90; with 0.25, 0.092 × (1 − 0.25 × 0.092) = 0.089884 and 0.093 × 0.97675 = 0.09083775.
  it('depends on the elasticity', () => {
    expect(balanceOf(90, '0')).toEqual({ value: '0.09', holds: true });
    expect(balanceOf(90, '0.25')).toEqual({ value: '0.093', holds: true });
  });
});

function nation(): Population {
  const made = makeNation({ rows: 5000 });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.population;
}

describe('an elasticity on the synthetic nation', () => {
  const population = nation();

  it.each([
    ['ssa-agrista-10', ssaAgrista10, ['gross_wages', 'pensions']],
    ['ssa-csg-points', ssaCsgPoints, ['gross_wages', 'capital_income']],
  ] as const)('lowers what is paid under %s', (_, document, names) => {
    const list = names.map((name): DeclaredAssumption => ({
      id: name,
      label: name,
      vary: `elasticity:${name}`,
      values: ['0', '0.12345', '1'].map((value) => ({ id: value, value })),
      central: '0',
    }));
    const found = exploreNation(defineCaisse(document), '2026-11', population, { schema: 1, assumptions: list });
    const grid = found.ok ? (found.explored.grid ?? []) : [];
    const paid = grid.map(({ outcome }) => (outcome.kind === 'computed' ? Number(outcome.paid) : 0));
    expect(paid).toHaveLength(9);
    expect(paid.every((sum) => sum > 0)).toBe(true);
    // The last assumption varies fastest; each further value lowers the sum.
    for (const place of [1, 2, 4, 5, 7, 8]) expect(paid[place]).toBeLessThan(paid[place - 1]!);
    for (const place of [3, 4, 5, 6, 7, 8]) expect(paid[place]).toBeLessThan(paid[place - 3]!);
  });

  it('is refused for an income that the rules do not read', () => {
    const assumptions = [only('elasticity:gross_wages', '0.25')];
    const found = exploreNation(defineCaisse(ssa15075), '2026-11', population, { schema: 1, assumptions });
    expect(!found.ok && found.diagnostics).toMatchObject([
      { code: 'CAISSE-ASSUMPTION-INCOME', path: ['assumptions', 0, 'vary'], details: { name: 'gross_wages' } },
    ]);
  });
});

describe('an assumption about an elasticity', () => {
  const problem = (assumption: DeclaredAssumption) => {
    const found = explored(withRules({}), '1000', [assumption]);
    return found.ok ? [] : found.diagnostics;
  };

  it('names the nearest income', () => {
    expect(problem(only('elasticity:incme', '0.1'))).toMatchObject([
      { code: 'CAISSE-ASSUMPTION-INCOME', details: { name: 'incme', names: ['income'], nearest: 'income' } },
    ]);
  });

  it.each(['120 %', '-0.1'])('has no value of %s', (value) => {
    expect(problem(only('elasticity:income', value))).toMatchObject([
      {
        code: 'CAISSE-ASSUMPTION-VALUE',
        path: ['assumptions', 0, 'values', 0, 'value'],
        details: { text: value, limit: 1 },
      },
    ]);
  });

  it.each([
    ['elasticity:', undefined],
    ['elasticity', undefined],
    ['elastcity:income', 'elasticity:income'],
    ['incme:income', 'income:income'],
    ['lost:contribution', 'lost:contributions'],
  ])('%s is unknown, with the nearest target', (vary, nearest) => {
    const [found] = problem(only(vary, '0.1'));
    expect(found).toMatchObject({ code: 'CAISSE-ASSUMPTION-UNKNOWN', details: { vary } });
    expect((found?.details as { readonly nearest?: string }).nearest).toBe(nearest);
  });

  it('is refused twice for one income', () => {
    const assumptions = [only('elasticity:income', '0.1'), { ...only('elasticity:income', '0.2'), id: 'b' }];
    const found = explored(withRules({}), '1000', assumptions);
    expect(!found.ok && found.diagnostics).toMatchObject([{ code: 'CAISSE-ASSUMPTION-TWICE' }]);
  });
});

describe('what is said of behaviour', () => {
  const readings = (value: string) => {
    const found = explored(withRules({}), '1000', elasticity(value));
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    return found.explored;
  };

  it('is that it is not modelled, unless an elasticity other than zero is declared', () => {
    expect(nationLimits(null)).toEqual(NATION_LIMITS);
    expect(nationLimits(readings('0'))).toEqual(NATION_LIMITS);
    const [first, ...others] = nationLimits(readings('0.1'));
    expect(first!.fr).toContain('comme scénario, une réaction des revenus');
    expect(first!.en).toContain('as a scenario, a response of incomes');
    expect(others).toEqual(NATION_LIMITS.slice(1));
  });

  it('is how the response is computed, where there is one', () => {
    const sentences = (value: string): string =>
      describeExploredMethod(readings(value))
        .map(({ en }) => en)
        .join(' ');
    expect(sentences('0')).not.toContain('elasticity');
    expect(sentences('0.1')).toContain(
      'An elasticity is a scenario, not a finding. Of €100 a month more of an income,',
    );
  });
});
