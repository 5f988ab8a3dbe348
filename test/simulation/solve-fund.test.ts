import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import {
  type FundAnswer,
  type FundGoal,
  type FundQuestion,
  type FundSolution,
  type FundVariable,
  readVariable,
  solveFund,
  solvePairs,
  type SolveFundOptions,
} from '../../src/simulation/index.ts';

const scenario: FundScenario = {
  label: 'Essai',
  start: '2026-01',
  months: 12,
  unspent: 'carries-over',
  groups: [
    { id: 'seuls', label: 'personnes seules', households: 40, contribution: 20, allocation: 100 },
    { id: 'couples', label: 'couples', households: { from: 10, to: 20, months: 2 }, contribution: 40, allocation: 100 },
  ],
  subsidies: [
    { label: { fr: 'Ville', en: 'Town' }, amount: 10_000, every: 'year', dueMonth: 3 },
    { label: 'Fondation', amount: { prudent: 1000, central: '2 000 €', high: 3000 } },
  ],
  openingReserve: 20_000,
};

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  parameters: { participation: { type: 'ratio', label: 'participation', value: '2 %' } },
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: { parameter: 'participation' } },
      allocation: { kind: 'flat', amount: 100, rounding: { to: 5 } },
    },
  ],
};

const caisseOf = (change: Partial<FundScenario> = {}): Caisse =>
  defineCaisse<CaisseDocument>({ ...document, scenarios: { essai: { ...scenario, ...change } } });

const NEVER: FundGoal = { kind: 'never-below-zero' };

function ask(
  question: Omit<FundQuestion, 'goals'> & { readonly goals?: readonly FundGoal[] },
  change: Partial<FundScenario> = {},
  options: SolveFundOptions = {},
): FundSolution {
  const result = solveFund(caisseOf(change), 'essai', { goals: [NEVER], ...question }, options);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.solution;
}

/** A short form of an answer: the last value that holds, its neighbour, and which way it holds. */
function short(answer: FundAnswer): readonly string[] {
  switch (answer.kind) {
    case 'value':
      return [answer.better, answer.holds.value, answer.fails.value];
    case 'none':
      return ['none', answer.nearest.value];
    case 'all':
      return ['all', answer.first.value, answer.last.value];
    case 'intervals':
      return ['intervals', ...answer.intervals.map(({ first, last }) => `${first.value}–${last.value}`)];
    default:
      return answer satisfies never;
  }
}

const refused = (vary: FundVariable): readonly string[] => {
  const result = solveFund(caisseOf(), 'essai', { vary, goals: [NEVER] });
  return result.ok ? [] : result.diagnostics.map(({ code }) => code);
};

// Spending is 40 × 100 + 20 × 100 a month, 10 couples fewer in January: 71 000 €; contributions 40 × 20 + 20 × 40, 18 800 €.
describe('readVariable', () => {
  it.each<[text: string, variable: FundVariable]>([
    ['subsidy:Ville', { kind: 'subsidy', funder: 'Ville' }],
    ['subsidy:1', { kind: 'subsidy', funder: 1 }],
    ['subsidy:Ville 2', { kind: 'subsidy', funder: 'Ville 2' }],
    ['subsidy:2 villes', { kind: 'subsidy', funder: '2 villes' }],
    ['households:1234567890', { kind: 'households', group: '1234567890' }],
    ['allocation', { kind: 'allocation' }],
    ['subsidy', { kind: 'figure', path: 'subsidy' }],
  ])('%s', (text, variable) => {
    expect(readVariable(text)).toEqual(variable);
  });
});

describe('solvePairs', () => {
  it('gives the end of the range where more households leave more', () => {
    // 30 € of each household pay the costs of 900 € from 30 households on.
    const caisse = caisseOf({
      groups: [{ label: 'foyers', households: 30, contribution: 50, allocation: 20 }],
      costs: [{ label: 'poste', amount: 900, per: 'month' }],
      subsidies: [],
      openingReserve: 0,
    });
    const question = { goals: [NEVER], allocation: { from: 20, to: 20 } };
    const pairs = (from: number, to: number): unknown =>
      solvePairs(caisse, 'essai', { ...question, households: { from, to } });
    expect(pairs(20, 40)).toMatchObject({ pairs: [{ allocation: '20', households: 40, isEnd: true }] });
    expect(pairs(20, 29)).toMatchObject({ pairs: [{ allocation: '20', households: null, isEnd: false }] });
  });
});

describe('a parameter that several figures name', () => {
  it('changes with each of them, and only those are named', () => {
    const aide = { parameter: 'aide' } as const;
    const caisse = defineCaisse<CaisseDocument>({
      ...document,
      parameters: { ...document.parameters, aide: { type: 'money', label: 'aide', value: 100 } },
      scenarios: {
        essai: {
          ...scenario,
          groups: [
            { id: 'seuls', label: 'personnes seules', households: 40, contribution: 20, allocation: aide },
            { id: 'couples', label: 'couples', households: 20, contribution: 40, allocation: aide },
          ],
          costs: [
            { label: 'accueil', amount: aide, per: 'month' },
            { label: 'loyer', amount: 100, per: 'month' },
          ],
        },
      },
    });
    const vary: FundVariable = { kind: 'allocation', group: 'seuls' };
    const result = solveFund(caisse, 'essai', { vary, goals: [NEVER] });
    expect(result.ok && result.solution.varied.others).toEqual(['couples', 'accueil']);
  });
});

describe('the three questions', () => {
  it('which grant of which funder, once or each year', () => {
    expect(short(ask({ vary: { kind: 'subsidy', funder: 'Ville' } }).answer)).toEqual(['more', '30200', '30199']);
    expect(short(ask({ vary: { kind: 'subsidy', funder: 'Town' } }).answer)).toEqual(['more', '30200', '30199']);
    expect(short(ask({ vary: { kind: 'subsidy', funder: 'Fondation' } }).answer)).toEqual(['more', '22200', '22199']);
    expect(short(ask({ vary: { kind: 'subsidy', funder: 1 } }).answer)).toEqual(['more', '22200', '22199']);
  });

  it('says what the answer and its neighbour leave', () => {
    const { answer } = ask({ vary: { kind: 'subsidy', funder: 'Ville' } });
    expect(answer).toMatchObject({
      holds: { lowest: { month: '2026-12', reserve: 0 }, closingReserve: 0, firstBelowZero: null, misses: [] },
      fails: {
        lowest: { month: '2026-12', reserve: -100 },
        closingReserve: -100,
        firstBelowZero: '2026-12',
        misses: [{ goal: NEVER, month: '2026-12', missing: 100 }],
      },
    });
  });

  it('which allocation: of all groups, of one, or of the rules', () => {
    expect(short(ask({ vary: { kind: 'allocation' } }).answer)).toEqual(['less', '71', '72']);
    expect(short(ask({ vary: { kind: 'allocation', group: 'couples' } }).answer)).toEqual(['less', '12', '13']);
    const groups = [
      { label: 'foyers', households: 10, household: { members: [{ age: 40 }], resources: { income: 1000 } } },
    ];
    const { varied, step, answer } = ask({ vary: { kind: 'allocation' } }, { groups });
    expect(varied).toMatchObject({ type: 'money', present: '100', paths: [['rules', 0, 'allocation', 'amount']] });
    // Ten households pay 20 € and receive steps of 5 €: 32 000 € and 2 400 € of contributions are 286 € a month and household.
    expect(step).toBe('5');
    expect(short(answer)).toEqual(['less', '285', '290']);
  });

  it('how many households: of all groups, in their proportions, or of one', () => {
    expect(short(ask({ vary: { kind: 'households' } }).answer)).toEqual(['less', '36', '37']);
    expect(ask({ vary: { kind: 'households' } }).varied.present).toBe('60');
    expect(short(ask({ vary: { kind: 'households', group: 0 } }).answer)).toEqual(['less', '18', '19']);
  });

  it('any figure: a rate, a share, a parameter of the rules, a figure of a household', () => {
    expect(short(ask({ vary: { kind: 'figure', path: 'scenarios.essai.takeUp' } }).answer)[0]).toBe('less');
    const groups = [
      { label: 'foyers', households: 100, household: { members: [{ age: 40 }], resources: { income: 1000 } } },
    ];
    const rate = ask({ vary: { kind: 'figure', path: 'rules.0.contribution.rate' } }, { groups });
    expect(rate.varied).toMatchObject({
      type: 'rate',
      present: '0.02',
      paths: [['parameters', 'participation', 'value']],
    });
    // 100 households receive 120 000 € and 32 000 € are given: 88 000 € of 1 200 000 € of income is 7.33 %.
    expect(short(rate.answer)).toEqual(['more', '0.074', '0.073']);
    const income = ask(
      { vary: { kind: 'figure', path: 'scenarios.essai.groups.0.household.resources.income' } },
      { groups },
    );
    expect(short(income.answer)).toEqual(['more', '3667', '3666']);
  });
});

describe('the goals', () => {
  const vary = { kind: 'subsidy', funder: 'Ville' } as const;

  it.each<[string, FundGoal[], Partial<FundScenario>, readonly string[]]>([
    ['balanced over the period', [{ kind: 'balanced' }], {}, ['more', '50200', '50199']],
    ['net of credit owed', [{ kind: 'net' }], { takeUp: '90 %' }, ['more', '30200', '30199']],
    ['the reserve asked', [{ kind: 'reserve' }], { reserveMonths: 1 }, ['more', '36200', '36199']],
    ['several at once', [{ kind: 'balanced' }, NEVER], {}, ['more', '50200', '50199']],
  ])('%s', (_, goals, change, expected) => {
    expect(short(ask({ vary, goals }, change).answer)).toEqual(expected);
  });

  it('a stated coverage', () => {
    const coverage: FundGoal = { kind: 'coverage', share: '40 %' };
    expect(short(ask({ vary: { kind: 'allocation' }, goals: [coverage] }).answer)).toEqual(['less', '66', '67']);
    expect(short(ask({ vary, goals: [coverage] }).answer)).toEqual(['none', '0']);
  });
});

describe('the answers', () => {
  it('no value: the nearest miss, its month and the amount', () => {
    const { answer } = ask({ vary: { kind: 'subsidy', funder: 'Ville' }, to: 20_000 });
    expect(answer).toMatchObject({
      kind: 'none',
      nearest: { value: '20000', misses: [{ month: '2026-12', missing: 1_020_000 }] },
    });
  });

  it('no value: the diagnostic of a document that is not valid', () => {
    const { answer } = ask({ vary: { kind: 'figure', path: 'scenarios.essai.months' }, from: 700, to: 702 });
    expect(answer).toMatchObject({
      kind: 'none',
      nearest: {
        kind: 'invalid',
        value: '700',
        diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'CAISSE-FUND-MONTHS' })]) as unknown,
      },
    });
  });

  it('all values', () => {
    expect(short(ask({ vary: { kind: 'households' }, from: 1, to: 20 }).answer)).toEqual(['all', '1', '20']);
  });

  it('several intervals instead of one value', () => {
    // Two tranches of the grant are paid only once enough households take part: more of them cost more, then bring it.
    const subsidies = [
      { label: 'Ville', amount: 30_000, tranches: [{ share: 1, households: 55 }] },
      { label: 'Département', amount: 2000 },
    ];
    const question = { vary: { kind: 'households' }, from: 1, to: 100 } as const;
    const { answer } = ask(question, { subsidies });
    expect(short(answer)).toEqual(['intervals', '1–25', '55–59']);
    expect(answer).toMatchObject({
      intervals: [
        { before: null, after: { value: '26' } },
        { before: { value: '54' }, after: { value: '60' } },
      ],
    });
    // A sample of a large range finds them too, and says how much of it was simulated.
    const sampled = ask({ ...question, to: 2000 }, { subsidies }, { thorough: 50 });
    expect(short(sampled.answer)).toEqual(['intervals', '1–25', '55–59']);
    expect(sampled.values).toBe(2000);
    expect(sampled.simulated).toBeLessThan(150);
  });

  it('both, where the scenario leaves open what becomes of unspent credit', () => {
    const { unspent: _, ...open } = scenario;
    const caisse = defineCaisse<CaisseDocument>({ ...document, scenarios: { essai: { ...open, takeUp: '80 %' } } });
    const result = solveFund(caisse, 'essai', { vary: { kind: 'subsidy', funder: 'Ville' }, goals: [{ kind: 'net' }] });
    if (!result.ok || result.ifUnspentStays === null) throw new Error('two answers');
    expect(short(result.solution.answer)).toEqual(['more', '30200', '30199']);
    expect(short(result.ifUnspentStays.answer)).toEqual(['more', '16000', '15999']);
  });

  it('uses the case, the range and the step of the caller', () => {
    const vary = { kind: 'subsidy', funder: 'Ville' } as const;
    expect(short(ask({ vary }, {}, { case: 'prudent' }).answer)).toEqual(['more', '31200', '31199']);
    expect(short(ask({ vary, step: 500 }).answer)).toEqual(['more', '30500', '30000']);
    expect(short(ask({ vary, from: '30199,50', step: '0,25' }).answer)).toEqual(['more', '30200', '30199.75']);
  });
});

describe('what the document does not have', () => {
  it.each<[string, FundVariable, string]>([
    ['a funder', { kind: 'subsidy', funder: 'Vile' }, 'CAISSE-FUND-NAME-UNKNOWN'],
    ['a group', { kind: 'households', group: 'seul' }, 'CAISSE-FUND-NAME-UNKNOWN'],
    ['a place', { kind: 'figure', path: 'rules.3.contribution.rate' }, 'CAISSE-SOLVE-PLACE'],
    ['a key', { kind: 'figure', path: 'rules.0.contribution.rat' }, 'CAISSE-KEY-UNKNOWN'],
    ['a figure: a list', { kind: 'figure', path: 'scenarios.essai.groups' }, 'CAISSE-SOLVE-NOT-A-FIGURE'],
    ['a figure: a text', { kind: 'figure', path: 'name' }, 'CAISSE-SOLVE-NOT-A-FIGURE'],
    ['a figure: a month', { kind: 'figure', path: 'rules.0.from' }, 'CAISSE-SOLVE-NOT-A-FIGURE'],
  ])('%s', (_, vary, code) => {
    expect(refused(vary)).toEqual([code]);
  });

  it('a funder with several subsidies, or groups with several allocations', () => {
    const twice = [
      { label: 'Ville', amount: 1 },
      { label: 'Ville', amount: 2 },
    ];
    const codes = (change: Partial<FundScenario>, vary: FundVariable): readonly string[] => {
      const result = solveFund(caisseOf(change), 'essai', { vary, goals: [NEVER] });
      return result.ok ? [] : result.diagnostics.map(({ code }) => code);
    };
    expect(codes({ subsidies: twice }, { kind: 'subsidy', funder: 'Ville' })).toEqual(['CAISSE-SOLVE-SEVERAL']);
    expect(codes({ subsidies: [] }, { kind: 'subsidy', funder: 'Ville' })).toEqual(['CAISSE-SOLVE-PLACE']);
    const groups = [100, 150].map((allocation) => ({ label: 'foyers', households: 1, contribution: 1, allocation }));
    expect(codes({ groups }, { kind: 'allocation' })).toEqual(['CAISSE-SOLVE-SEVERAL']);
  });

  it('a scenario, or a rule for the reserve', () => {
    const unknown = solveFund(caisseOf(), 'esai', { vary: { kind: 'households' }, goals: [NEVER] });
    expect(unknown).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-FUND-SCENARIO-UNKNOWN' }] });
    const reserve = solveFund(caisseOf(), 'essai', { vary: { kind: 'households' }, goals: [{ kind: 'reserve' }] });
    expect(reserve).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-SOLVE-NO-RESERVE-RULE' }] });
  });

  it.each<[string, Partial<FundQuestion>]>([
    ['no goal', { goals: [] }],
    ['a step of zero', { step: 0 }],
    ['a range that is not a number', { from: 'x' }],
    ['a share that is not a number', { goals: [{ kind: 'coverage', share: 'x' }] }],
  ])('wrong use: %s', (_, question) => {
    expect(() => ask({ vary: { kind: 'households' }, ...question })).toThrow(RangeError);
  });

  it.each<[string, Partial<FundQuestion>, string]>([
    ['an end below the start', { from: 5, to: 4 }, 'CAISSE-SOLVE-RANGE'],
    ['an end below the usual start', { to: -1 }, 'CAISSE-SOLVE-RANGE'],
    ['a start beyond all amounts', { from: '99999999999999999999' }, 'CAISSE-AMOUNT-TOO-LARGE'],
    ['a start in parts of a cent', { from: '0.0001' }, 'CAISSE-AMOUNT-TOO-PRECISE'],
    ['a step in parts of a cent', { step: '0.001' }, 'CAISSE-AMOUNT-TOO-PRECISE'],
    ['too many values', { to: 9e12, step: '0.01' }, 'CAISSE-SOLVE-VALUES'],
  ])('refused with a diagnostic: %s', (_, range, code) => {
    const vary = { kind: 'subsidy', funder: 0 } as const;
    expect(solveFund(caisseOf(), 'essai', { vary, goals: [NEVER], ...range })).toMatchObject({
      ok: false,
      diagnostics: [{ code }],
    });
  });

  it('a number of households beyond all amounts is refused as a number', () => {
    const question = { vary: { kind: 'households' }, goals: [NEVER], to: 1e15 } as const;
    expect(solveFund(caisseOf(), 'essai', question)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-SOLVE-LARGE', details: { text: '1000000000000000' } }],
    });
  });

  it.each(['from', 'to', 'step'] as const)('numbers of households are whole: %s', (end) => {
    const half = { [end]: '10,5' };
    expect(() => ask({ vary: { kind: 'households' }, ...half })).toThrow(
      `question.${end}: 10,5 is not a whole number of households`,
    );
    const pairs = { goals: [NEVER], allocation: { from: 50, to: 50 }, households: half };
    expect(() => solvePairs(caisseOf(), 'essai', pairs)).toThrow(
      `question.households.${end}: 10,5 is not a whole number of households`,
    );
    expect(() => ask({ vary: { kind: 'households' }, [end]: '10,0' })).not.toThrow();
  });
});
