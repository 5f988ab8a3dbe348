import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  type Assessment,
  assessHousehold,
  type AssessmentResult,
  type CaisseDocument,
  type Contribution,
  defineCaisse,
  type GivenFacts,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';

interface Rules {
  readonly contribution?: Contribution;
  readonly allocation?: Allocation;
}

type Given = Partial<Household> & { readonly facts?: GivenFacts; readonly month?: string };

const share: Contribution = { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10, maximum: 60 };

function ask(
  { contribution = share, allocation = { kind: 'flat', amount: 100 } }: Rules,
  given: Given,
): AssessmentResult {
  const { facts = {}, month = '2026-11', ...household } = given;
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2026-01',
        eligibility: { kind: 'resources', quantity: 'income', is: 'below', limit: 2000 },
        contribution,
        allocation,
      },
    ],
  });
  return assessHousehold(caisse, { members: [{ age: 40 }], ...household }, month, { facts });
}

function assess(rules: Rules, given: Given): Assessment {
  const result = ask(rules, given);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.assessment;
}

/** Cents or a number, codes of a refusal, or the missing facts with the range in cents. */
function short(outcome: Assessment['net'] | Assessment['allocation']['amount']): unknown {
  switch (outcome?.status) {
    case 'computed':
      return 'cents' in outcome ? outcome.cents : outcome.value;
    case 'refused':
      return outcome.diagnostics.map(({ code }) => code);
    case 'incomplete':
      return [outcome.missing, outcome.range && [outcome.range.minimum, outcome.range.maximum]];
    default:
      return undefined;
  }
}

const income = (of: number | string): Given => ({ resources: { income: of } });

describe('an assessment', () => {
  it.each<[string, Rules, Given, verdict: string, contribution: unknown, allocation: unknown, net: unknown]>([
    ['known', {}, income(1000), 'eligible', 2500, 10_000, 7500],
    ['refused: nothing is paid or received', {}, income(2000), 'refused', 0, 0, 0],
    [
      'undecided: amounts lie in a range',
      {},
      {},
      'undecided',
      [['income'], [0, 6000]],
      [['income'], [0, 10_000]],
      [['income'], [0, 9000]],
    ],
    ['zero is not absent', {}, income(0), 'eligible', 1000, 10_000, 9000],
    [
      'a choice that is refused refuses every amount',
      { contribution: { kind: 'free', minimum: 20 } },
      { ...income(0), chosen: '19.99' },
      'eligible',
      ['CAISSE-CHOSEN-BELOW-MINIMUM'],
      ['CAISSE-CHOSEN-BELOW-MINIMUM'],
      ['CAISSE-CHOSEN-BELOW-MINIMUM'],
    ],
    [
      'a contribution above the allocation',
      { allocation: { kind: 'flat', amount: 5 } },
      income(1000),
      'eligible',
      2500,
      500,
      -2000,
    ],
    [
      'an amount a week has no net',
      { allocation: { kind: 'flat', amount: 5, period: 'week' } },
      income(1000),
      'eligible',
      2500,
      500,
      undefined,
    ],
    [
      'units have no net',
      { allocation: { kind: 'in-kind', item: 'pain', quantity: 4 } },
      income(1000),
      'eligible',
      2500,
      '4',
      undefined,
    ],
    [
      'a price has no net',
      { allocation: { kind: 'free-price', indicative: 9 } },
      income(1000),
      'eligible',
      2500,
      [['price.paid'], [0, 100_000_000]],
      undefined,
    ],
    [
      'above the limit of an amount',
      { allocation: { kind: 'flat', amount: 2_000_000_000, per: 'member' } },
      { members: Array.from({ length: 10_000 }, () => ({})), ...income(0) },
      'eligible',
      1000,
      ['CAISSE-AMOUNT-TOO-LARGE'],
      ['CAISSE-AMOUNT-TOO-LARGE'],
    ],
  ])('%s', (_, rules, given, verdict, contribution, allocation, net) => {
    const found = assess(rules, given);
    expect([
      found.verdict.status,
      short(found.contribution.amount),
      short(found.allocation.amount),
      short(found.net),
    ]).toEqual([verdict, contribution, allocation, net]);
  });

  it('identifies the caisse, the month and the rules', () => {
    expect(assess({}, income(0))).toMatchObject({ caisse: 'exemple', month: '2026-11', rulesFrom: '2026-01' });
  });

  it.each<[string, Contribution, object]>([
    [
      'advice',
      { kind: 'free', advice: { from: 20, to: 30 } },
      { advice: { from: { cents: 2000 }, to: { cents: 3000 } } },
    ],
    [
      'the employer’s part',
      { kind: 'payroll', base: 'income', employeeRate: '1 %', employerRate: '3 %' },
      { amount: { cents: 1000 }, employer: { cents: 3000 } },
    ],
    [
      'hours of work',
      { kind: 'labour', hours: '2.75', every: 'four-weeks' },
      { amount: { cents: 0 }, hours: { outcome: { value: '2.75' }, every: 'four-weeks' } },
    ],
  ])('has %s beside the contribution', (_, contribution, expected) => {
    expect(assess({ contribution }, { ...income(1000), chosen: 5 }).contribution).toMatchObject(expected);
  });

  it('accepts the only answer of a question, and no other word', () => {
    const levels = [{ id: 'seul', label: 'seul', amount: 12 }];
    const contribution: Contribution = { kind: 'levels', levels };
    expect(assess({ contribution }, { ...income(0), answers: { level: 'seul' } }).contribution.amount).toMatchObject({
      cents: 1200,
    });
    expect(assess({ contribution }, income(0)).contribution.amount).toMatchObject({ cents: 1200 });
    const other = ask({ contribution }, { ...income(0), answers: { level: 'autre' } });
    expect(other).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-HOUSEHOLD-UNKNOWN-OPTION' }] });
    const answers = [{ id: 'oui', label: 'oui', notches: 1 }];
    const asked: Contribution = {
      kind: 'questionnaire',
      start: 10,
      notch: 5,
      questions: [{ id: 'repas', question: 'Repas ?', answers }],
    };
    expect(
      assess({ contribution: asked }, { ...income(0), answers: { 'answer.repas': 'oui' } }).contribution.amount,
    ).toMatchObject({ cents: 1500 });
  });

  it('splits the price of purchases between the household, the fund and what is above the quota', () => {
    const { allocation, flows } = assess(
      {
        contribution: { kind: 'none' },
        allocation: {
          kind: 'shared-price',
          goods: [
            { id: 'pain', label: 'pain', share: '10 %' },
            { id: 'legumes', label: 'légumes', share: '50 %' },
          ],
          quota: 30,
        },
      },
      { ...income(0), facts: { 'purchases.pain': 20.05, 'purchases.legumes': 25 } },
    );
    // 20.05 of bread and 9.95 of vegetables count: 2.005 + 4.975 = 6.98 for the household, 23.02 for the fund, 15.05 above the quota.
    expect(allocation).toMatchObject({
      amount: { cents: 2302 },
      purchases: { share: { cents: 698 }, fullPrice: { cents: 1505 } },
    });
    const paid = flows.map(({ id, from, to, outcome }) => [id, from, to, 'cents' in outcome ? outcome.cents : null]);
    expect(paid.slice(1)).toEqual([
      ['allocation', 'fund', 'household', 2302],
      ['buyer-part', 'household', 'place', 698],
      ['full-price', 'household', 'place', 1505],
    ]);
  });

  it('has the flow of a top-up, and all prices', () => {
    const { allocation } = assess(
      { contribution: { kind: 'flat', amount: 40 }, allocation: { kind: 'top-up', target: 100 } },
      income(0),
    );
    expect(allocation).toMatchObject({ amount: { cents: 10_000 }, topUp: { cents: 6000 } });
    const tiers = [
      { id: 'bas', label: 'bas', factor: '50 %' },
      { id: 'haut', label: 'haut', price: 12 },
    ] as const;
    expect(
      assess({ allocation: { kind: 'price-tiers', tiers } }, { ...income(0), facts: { price: 8 } }).allocation,
    ).toMatchObject({
      amount: { status: 'incomplete', missing: ['tier'] },
      prices: [
        { id: 'bas', amount: { cents: 400 } },
        { id: 'haut', amount: { cents: 1200 } },
      ],
    });
  });
});

describe('additional facts', () => {
  it('take precedence over the household', () => {
    const { ifTakingPart } = assess({}, { ...income(1000), facts: { income: 2000 } });
    expect(short(ifTakingPart!.contribution.amount)).toBe(5000);
  });

  it('that are undefined count as absent', () => {
    expect(short(assess({}, { ...income(1000), facts: { income: undefined } }).contribution.amount)).toBe(2500);
  });
});

describe('an invalid assessment', () => {
  it.each<[string, Given, string, readonly unknown[]]>([
    ['no month', { month: '2026-13' }, 'CAISSE-MONTH', ['month']],
    ['a month before the rules', { month: '2025-12' }, 'CAISSE-MONTH-BEFORE-RULES', ['month']],
    ['nobody', { members: [] }, 'CAISSE-HOUSEHOLD-EMPTY', ['members']],
    ['a member aged 300', { members: [{ age: 300 }] }, 'CAISSE-HOUSEHOLD-AGE', ['members', 0, 'age']],
    ['a negative age', { members: [{ age: -1 }] }, 'CAISSE-HOUSEHOLD-AGE', ['members', 0, 'age']],
    ['income in words', income('mille'), 'CAISSE-NUMBER-UNREADABLE', ['resources', 'income']],
    ['income without end', income(Infinity), 'CAISSE-NUMBER-UNREADABLE', ['resources', 'income']],
    ['income that is none', income(NaN), 'CAISSE-NUMBER-UNREADABLE', ['resources', 'income']],
    ['a thousandth of a euro', income('0.001'), 'CAISSE-HOUSEHOLD-TOO-PRECISE', ['resources', 'income']],
    [
      'a name that no rule reads',
      { resources: { incone: 1 } },
      'CAISSE-HOUSEHOLD-UNKNOWN-NAME',
      ['resources', 'incone'],
    ],
    ['a fact in words', { facts: { income: 'mille' } }, 'CAISSE-NUMBER-UNREADABLE', ['facts', 'income']],
    ['a fact that nobody reads', { facts: { incone: 1 } }, 'CAISSE-HOUSEHOLD-UNKNOWN-NAME', ['facts', 'incone']],
  ])('%s', (_, given, code, path) => {
    const result = ask({}, given);
    expect(result.ok ? [] : result.diagnostics.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });
});

it('warns of the number of a member whom the household does not have, in answers and in further facts', () => {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'salaires',
    name: 'Salaires',
    inputs: { wage: { type: 'money', label: 'salaire', members: { atMost: 3, from: 16 } } },
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'each-member', input: 'wage', of: { kind: 'proportional', base: 'wage', rate: '10 %' } },
        allocation: { kind: 'flat', amount: 150 },
      },
    ],
  });
  const household = { members: [{ age: 40 }, { age: 12 }], answers: { wage_1: 1000, wage_2: 500 } };
  const result = assessHousehold(caisse, household, '2026-11', { facts: { wage_3: 700 } });
  expect(result.ok && result.warnings.map(({ code, path }) => [code, ...path])).toEqual([
    ['CAISSE-WARN-MEMBER-MISSING', 'answers', 'wage_2'],
    ['CAISSE-WARN-MEMBER-MISSING', 'facts', 'wage_3'],
  ]);
});
