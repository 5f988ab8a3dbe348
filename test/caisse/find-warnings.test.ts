import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../src/caisse/curves.ts';
import {
  type Allocation,
  type CaisseDocument,
  type Contribution,
  type Criterion,
  defineCaisse,
  type RuleDocument,
  type RuleVersion,
} from '../../src/caisse/index.ts';
import type { Diagnostic } from '../../src/money/index.ts';

const INPUTS: NonNullable<CaisseDocument['inputs']> = {
  quotient: { type: 'money', label: { fr: 'quotient familial', en: 'family quotient' }, maximum: 5000 },
  zone: { type: 'category', label: 'zone', options: ['a', 'b', 'c'].map((id) => ({ id, label: id })) },
  visits: { type: 'count', label: 'visites', maximum: 40 },
};

function versionsOf(...rules: readonly RuleVersion[]): readonly Diagnostic[] {
  return findWarnings(defineCaisse<CaisseDocument>({ schema: 1, id: 'essai', name: 'Essai', inputs: INPUTS, rules }));
}

function warningsOf(
  contribution: Contribution,
  eligibility?: Criterion,
  allocation: Allocation = { kind: 'flat', amount: 1000 },
): readonly Diagnostic[] {
  return versionsOf({
    from: '2026-01',
    contribution,
    allocation,
    ...(eligibility === undefined ? {} : { eligibility }),
  });
}

const steps = (base: string): Contribution => ({
  kind: 'steps',
  base,
  brackets: [
    { from: 0, amount: 30 },
    { from: 700, amount: 600 },
  ],
});

const lines = (warnings: readonly Diagnostic[]): readonly unknown[] =>
  warnings.map(({ code, path, details }) => {
    const { input, household, before, after, height } = details as Readonly<Record<string, string>>;
    return [code.replace('CAISSE-WARN-', ''), path.join('.'), input ?? 'income', household, before, after, height];
  });

describe('findWarnings', () => {
  it('finds the threshold of a declared quotient, with its label and the other facts', () => {
    expect(warningsOf(steps('quotient'))).toEqual([
      {
        code: 'CAISSE-WARN-INPUT-CLIFF',
        severity: 'warning',
        path: ['rules', 0, 'contribution'],
        details: {
          input: 'quotient',
          labelFr: 'quotient familial',
          labelEn: 'family quotient',
          household: 'single',
          facts: ['ages=40'],
          before: '699.99',
          after: '700',
          height: '570',
        },
      },
    ]);
  });

  it.each(['benefits', 'savings', 'housingCosts', 'charges'])('finds a threshold of %s', (base) => {
    expect(lines(warningsOf(steps(base)))).toEqual([
      ['INPUT-CLIFF', 'rules.0.contribution', base, 'single', '699.99', '700', '570'],
    ]);
  });

  it('names both values in the order in which the household loses', () => {
    const falling: Contribution = {
      kind: 'steps',
      base: 'charges',
      brackets: [
        { from: 0, amount: 60 },
        { from: 250, amount: 20 },
      ],
      minimum: { person: 1 },
    };
    expect(lines(warningsOf({ ...falling, base: 'housingCosts' }, { kind: 'residence', communes: ['Ici'] }))).toEqual([
      ['INPUT-FALLS', 'rules.0.contribution', 'housingCosts', 'single', '249.99', '250', undefined],
    ]);
    const inRule = versionsOf({
      from: '2026-01',
      contribution: {
        kind: 'rule',
        rule: {
          kind: 'if',
          condition: {
            kind: 'compare',
            operator: 'at-least',
            left: { kind: 'input', name: 'charges' },
            right: { kind: 'constant', type: 'money', value: 250 },
          },
          then: { kind: 'constant', type: 'money', value: 20 },
          else: { kind: 'constant', type: 'money', value: 60 },
        },
      },
      allocation: { kind: 'flat', amount: 1000 },
    });
    expect(lines(inRule)).toEqual([
      ['INPUT-CLIFF', 'rules.0.contribution', 'charges', 'single', '250', '249.99', '40'],
    ]);
  });

  it('finds a threshold for the members of a territory, a status, a zone or a membership', () => {
    const criteria: readonly Criterion[] = [
      { kind: 'residence', communes: ['Vaulx', 'Bron'] },
      { kind: 'status', oneOf: ['étudiante', 'apprenti'] },
      { kind: 'declared', input: 'zone', oneOf: ['c'] },
      { kind: 'membership' },
      { kind: 'attendance', sessions: 2 },
      { kind: 'not', of: { kind: 'membership' } },
    ];
    for (const eligibility of criteria) {
      expect([eligibility.kind, lines(warningsOf(steps('income'), eligibility))]).toEqual([
        eligibility.kind,
        [['CLIFF', 'rules.0.contribution', 'income', 'single', '699.99', '700', '570']],
      ]);
    }
  });

  it('finds a threshold that only couples meet, and one that only a large family meets', () => {
    const raised = (...sizes: readonly Criterion[]): Contribution => {
      const of: readonly Criterion[] = [
        ...sizes,
        { kind: 'resources', quantity: 'income', is: 'at-least', limit: 900 },
      ];
      return { kind: 'flat', amount: 25, waivers: [{ when: { kind: 'not', of: { kind: 'all', of } }, amount: 5 }] };
    };
    const couples = raised({ kind: 'household-size', from: 2, before: 3 }, { kind: 'age', who: 'every', from: 18 });
    expect(lines(warningsOf(couples))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'couple', '899.99', '900', '20'],
    ]);
    const loneParents = raised({ kind: 'household-size', from: 2, before: 3 }, { kind: 'age', before: 18 });
    expect(lines(warningsOf(loneParents))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'single-parent', '899.99', '900', '20'],
    ]);
    expect(lines(warningsOf(raised({ kind: 'household-size', from: 5 })))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'large-family', '899.99', '900', '20'],
    ]);
  });

  it('finds a threshold of the households that one answer excludes, and of those that another concerns', () => {
    const when: Criterion = { kind: 'declared', input: 'zone', oneOf: ['a'] };
    expect(lines(warningsOf({ ...steps('income'), waivers: [{ when }] }))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'single', '699.99', '700', '570'],
    ]);
  });

  it('finds a threshold of those who may take part with some benefits and little savings', () => {
    const eligibility: Criterion = {
      kind: 'all',
      of: [
        { kind: 'resources', quantity: 'benefits', is: 'at-least', limit: 800 },
        { kind: 'resources', quantity: 'savings', is: 'at-most', limit: 1000 },
      ],
    };
    expect(lines(warningsOf(steps('quotient'), eligibility))).toContainEqual([
      'INPUT-CLIFF',
      'rules.0.contribution',
      'quotient',
      'single',
      '699.99',
      '700',
      '570',
    ]);
  });

  it('finds the threshold of a waiver, which is before the net cost', () => {
    const waived: Contribution = {
      kind: 'flat',
      amount: 40,
      waivers: [{ when: { kind: 'resources', quantity: 'income', is: 'at-most', limit: 800 }, reduction: '50 %' }],
    };
    expect(lines(warningsOf(waived))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'single', '800', '800.01', '20'],
    ]);
  });

  it('finds a threshold of one number that another hides at its smaller or greater end', () => {
    const capped = (kind: 'min' | 'max', name: string): Contribution => ({
      kind: 'rule',
      rule: {
        kind,
        of: [
          {
            kind: 'step-scale',
            base: { kind: 'input', name: 'quotient' },
            type: 'money',
            brackets: [
              { from: 0, amount: 10 },
              { from: 700, amount: 60 },
            ],
          },
          {
            kind: 'multiply',
            left: { kind: 'input', name },
            right: { kind: 'constant', type: 'ratio', value: '3 %' },
          },
        ],
      },
    });
    for (const [kind, name] of [
      ['min', 'income'],
      ['max', 'income'],
      ['min', 'benefits'],
      ['max', 'benefits'],
    ] as const) {
      expect(lines(warningsOf(capped(kind, name)))).toContainEqual([
        'INPUT-CLIFF',
        'rules.0.contribution',
        'quotient',
        'single',
        '699.99',
        '700',
        '50',
      ]);
    }
  });

  it('finds a threshold of each number that a rule subtracts, and one that appears only with an income above the charges', () => {
    const left: RuleDocument = {
      kind: 'subtract',
      left: { kind: 'input', name: 'income' },
      right: { kind: 'input', name: 'charges' },
    };
    const scaleOf = (base: RuleDocument): RuleDocument => ({
      kind: 'step-scale',
      base,
      type: 'money',
      brackets: [
        { from: 0, amount: 10 },
        { from: 700, amount: 60 },
      ],
    });
    const share: RuleDocument = { kind: 'multiply', left, right: { kind: 'constant', type: 'ratio', value: '3 %' } };
    const found = (rule: RuleDocument): readonly unknown[] =>
      lines(warningsOf({ kind: 'rule', rule })).map((line) => (line as readonly string[])[2]);
    expect(found(scaleOf(left))).toEqual(['income', 'charges']);
    expect(found({ kind: 'min', of: [scaleOf({ kind: 'input', name: 'quotient' }), share] })).toEqual(['quotient']);
  });

  it('finds a threshold of the contribution where the allocation is not money a month', () => {
    const baskets: Allocation = { kind: 'in-kind', item: 'panier', quantity: 1 };
    expect(lines(warningsOf(steps('income'), undefined, baskets))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income', 'single', '699.99', '700', '570'],
    ]);
  });

  it('reports one of several numbers that the rules only add', () => {
    const quantities: NonNullable<CaisseDocument['quantities']> = {
      left: { kind: 'remaining-income', resources: ['income', 'benefits'], charges: ['housingCosts', 'charges'] },
    };
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      quantities,
      rules: [{ from: '2026-01', contribution: steps('left'), allocation: { kind: 'flat', amount: 1000 } }],
    });
    expect(lines(findWarnings(caisse)).map((line) => (line as string[]).slice(0, 3))).toEqual([
      ['CLIFF', 'rules.0.contribution', 'income'],
      ['INPUT-CLIFF', 'rules.0.contribution', 'housingCosts'],
    ]);
  });

  it('does not take a table by whole numbers for thresholds', () => {
    const byVisits = (rows: readonly number[]): Contribution => ({
      kind: 'rule',
      rule: {
        kind: 'step-scale',
        base: { kind: 'input', name: 'visits' },
        type: 'money',
        brackets: rows.map((from, place) => ({ from, amount: 10 * place })),
      },
    });
    const all = Array.from({ length: 41 }, (_, place) => place);
    expect(lines(warningsOf(byVisits(all)))).toEqual([]);
    expect(lines(warningsOf(byVisits([0, 12])))).toEqual([
      ['INPUT-CLIFF', 'rules.0.contribution', 'visits', 'single', '11', '12', '10'],
    ]);
  });

  it('analyses equal versions once, and names the first', () => {
    const contribution = steps('income');
    const allocation: Allocation = { kind: 'flat', amount: 1000 };
    const found = versionsOf(
      { from: '2026-01', contribution, allocation },
      { from: '2026-02', contribution: { kind: 'flat', amount: 5 } },
      { from: '2026-03', contribution: { ...contribution } },
      { from: '2026-04', allocation: { kind: 'flat', amount: 900 } },
    );
    expect(found.map(({ path }) => path)).toEqual([['rules', 0, 'contribution']]);
  });

  it.each<[string, Contribution, readonly string[]]>([
    ['rate', { kind: 'proportional', base: 'income', rate: 0.21, maximum: 900 }, ['rules.0.contribution.rate 0.0021']],
    ['plausible rate', { kind: 'proportional', base: 'income', rate: '0.2', maximum: 900 }, []],
    ['rate in percent', { kind: 'proportional', base: 'income', rate: '50 %', maximum: 900 }, []],
    [
      'rate of a bracket',
      { kind: 'marginal', base: 'income', brackets: [{ from: 0, rate: { value: 0.5, assumption: 'supposé' } }] },
      ['rules.0.contribution.brackets.0.rate.value 0.005'],
    ],
    [
      'rate of a step',
      {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, rate: 0.01 },
          { from: 900, rate: '0,25' },
        ],
      },
      ['rules.0.contribution.brackets.1.rate 0.0025'],
    ],
    [
      'rate of a point',
      {
        kind: 'interpolated',
        base: 'quotient',
        rateOn: 'income',
        points: [
          { at: 0, value: 0.01 },
          { at: 900, value: 1 },
        ],
        rateRounding: { to: '0.0001' },
      },
      ['rules.0.contribution.points.1.value 0.01'],
    ],
    [
      'rate of the employee and of the employer',
      { kind: 'payroll', base: 'income', employeeRate: 0.5, employerRate: 0.7 },
      ['rules.0.contribution.employeeRate 0.005', 'rules.0.contribution.employerRate 0.007'],
    ],
    [
      'rate of an advice',
      { kind: 'free', advice: { of: { kind: 'proportional', base: 'income', rate: 0.5 } } },
      ['rules.0.contribution.advice.of.rate 0.005'],
    ],
    [
      'rate of an advice of several formulas',
      {
        kind: 'free',
        advice: {
          combine: 'lowest',
          of: [
            { kind: 'co-payment', rate: 0.5 },
            { kind: 'proportional', base: 'income', rate: 0.5 },
          ],
        },
      },
      ['rules.0.contribution.advice.of.1.rate 0.005'],
    ],
  ])('takes a %s for what it is', (_name, contribution, expected) => {
    const found = warningsOf(contribution).filter(({ code }) => code === 'CAISSE-WARN-RATE-IMPLAUSIBLE');
    expect(found.map(({ path, details }) => `${path.join('.')} ${(details as { meant: string }).meant}`)).toEqual(
      expected,
    );
  });

  it('finds an implausible rate in a parameter', () => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      parameters: { taux: { type: 'ratio', label: 'taux', value: 0.5 } },
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: { parameter: 'taux' }, maximum: 10 },
          allocation: { kind: 'flat', amount: 1000 },
        },
      ],
    });
    expect(findWarnings(caisse).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'CAISSE-WARN-RATE-IMPLAUSIBLE parameters.taux.value',
    ]);
  });
});

describe('brackets that no household reaches', () => {
  const warned = (base: string, from: number, eligibility?: Criterion): readonly unknown[] => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      quantities: { enfants: { kind: 'members', before: 14, label: 'enfants' } },
      rules: [
        {
          from: '2026-01',
          ...(eligibility === undefined ? {} : { eligibility }),
          contribution: {
            kind: 'steps',
            base,
            brackets: [
              { from: 0, amount: 10 },
              { from, amount: 12 },
            ],
          },
          allocation: { kind: 'flat', amount: 100 },
        },
      ],
    });
    return findWarnings(caisse)
      .filter(({ code }) => code === 'CAISSE-WARN-BRACKET-UNREACHED')
      .map(({ details }) => details);
  };
  const limit = (rows: readonly number[]): Criterion => ({
    kind: 'resources',
    quantity: 'income',
    is: 'at-most',
    limit: { rows: rows.map((amount, place) => ({ persons: place + 1, amount })), further: 500 },
  });

  it.each(['enfants', 'persons'])('are none where larger households than the examples reach them: %s', (base) => {
    expect(warned(base, 7)).toEqual([]);
    expect(warned(base, 10_001)).toHaveLength(1);
  });

  it('are none where the limit grows with each further person', () => {
    expect(warned('income', 3500, limit([1000, 1500]))).toEqual([]);
    expect(
      warned('standard-of-living', 1500, {
        kind: 'resources',
        quantity: 'standard-of-living',
        is: 'at-most',
        limit: 1000,
      }),
    ).toHaveLength(1);
  });
});
