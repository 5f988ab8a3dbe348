import { describe, expect, it } from 'vitest';
import { type Contribution, lowerCaisse } from '../../src/caisse/index.ts';
import { type Facts, money, named } from '../../src/rule/index.ts';
import { codesOf, facts, lower, refusals, refusedAmounts, valueOf } from './lower.ts';

const due = (contribution: Contribution, of: Facts): unknown => valueOf(lower(contribution).lowered.amount, of);

const incomes = (contribution: Contribution, ...list: string[]): unknown[] =>
  list.map((income) => due(contribution, facts({ income })));

describe('formulas', () => {
  it('none is zero, and a member may still pay', () => {
    expect(due({ kind: 'none' }, facts({}))).toBe('0');
    expect(due({ kind: 'none', choice: 'at-least' }, facts({ chosen: 12 }))).toBe('12');
  });

  it('free is the chosen amount, and incomplete without one', () => {
    expect(due({ kind: 'free' }, facts({ chosen: '12.34' }))).toBe('12.34');
    expect(due({ kind: 'free' }, facts({}))).toEqual(['chosen']);
  });

  it('flat is an amount by composition, times members', () => {
    expect(due({ kind: 'flat', amount: '12,50 €' }, facts({}))).toBe('12.5');
    expect(due({ kind: 'flat', amount: 3, per: 'member' }, facts({}, [40, 12, 3]))).toBe('9');
    expect(due({ kind: 'flat', amount: 3, per: 'adult' }, facts({}, [40, 17, 18]))).toBe('6');
  });

  it('proportional rounds once, half-up, and is never below zero', () => {
    const contribution: Contribution = { kind: 'proportional', base: 'income', rate: 0.025 };
    expect(incomes(contribution, '0', '0.19', '0.2', '1000.20', '-500')).toEqual(['0', '0', '0.01', '25.01', '0']);
  });

  it('marginal at and near its thresholds', () => {
    const brackets = [
      { from: 0, rate: 0 },
      { from: 600, rate: '1 %' },
      { from: 1000, rate: '2,5 %' },
    ];
    const contribution: Contribution = { kind: 'marginal', base: 'income', brackets };
    expect(incomes(contribution, '-10', '0', '599.99', '600', '700', '1000', '1000.40', '2000')).toEqual([
      '0',
      '0',
      '0',
      '0',
      '1',
      '4',
      '4.01',
      '29',
    ]);
  });

  it('steps at their thresholds and a cent below', () => {
    const brackets = [
      { from: 0, amount: 5 },
      { from: 1000, rate: '1 %' },
      { from: 2000, amount: 40 },
    ];
    const contribution: Contribution = { kind: 'steps', base: 'income', brackets };
    expect(incomes(contribution, '-1', '999.99', '1000', '1999.99', '2000')).toEqual(['5', '5', '10', '20', '40']);
  });

  it('marginal and steps take thresholds and rates without a value, within their bounds', () => {
    const parameters = {
      seuil: { type: 'money', label: 'seuil', minimum: 900, maximum: 1200 },
      taux: { type: 'ratio', label: 'taux', minimum: '1 %', maximum: '3 %' },
    } as const;
    const sought = { from: { parameter: 'seuil' }, rate: { parameter: 'taux' } } as const;
    const known = { from: 1000, rate: '2 %' } as const;
    const given = { 'parameter.seuil': '1000', 'parameter.taux': '0.02' };
    for (const income of ['-5', '0', '899.99', '900', '1000', '1000.01', '1200', '5000']) {
      for (const kind of ['marginal', 'steps'] as const) {
        const of = (second: typeof sought | typeof known): Contribution => ({
          kind,
          base: 'income',
          brackets: [{ from: 0, rate: '0,5 %' }, second],
        });
        const unknown = lower(of(sought), { parameters });
        expect(codesOf(unknown.diagnostics)).toEqual([]);
        const expected = valueOf(lower(of(known)).lowered.amount, facts({ income }));
        expect(valueOf(unknown.lowered.amount, facts({ income, ...given }))).toBe(expected);
        if (kind === 'steps' && Number(income) < 900) {
          expect(valueOf(unknown.lowered.amount, facts({ income }))).toBe(expected);
        }
      }
    }
  });

  it('steps give a rate on another base', () => {
    const brackets = [
      { from: 0, rate: '1 %' },
      { from: 3, rate: '0,5 %' },
    ];
    const contribution: Contribution = { kind: 'steps', base: 'persons', rateOn: 'income', brackets };
    expect(due(contribution, facts({ income: 1000 }, [40, 40]))).toBe('10');
    expect(due(contribution, facts({ income: 1000 }, [40, 40, 3]))).toBe('5');
  });

  it('steps need a parameter without a value only in its bracket', () => {
    const parameters = { haut: { type: 'money', label: 'haut' }, taux: { type: 'ratio', label: 'taux' } } as const;
    const brackets = [
      { from: 0, amount: 5 },
      { from: 1000, amount: { parameter: 'haut' } },
      { from: 2000, rate: { parameter: 'taux' } },
    ];
    const { lowered, diagnostics } = lower({ kind: 'steps', base: 'income', brackets }, { parameters });
    expect(diagnostics).toEqual([]);
    expect(valueOf(lowered.amount, facts({ income: 999 }))).toBe('5');
    expect(valueOf(lowered.amount, facts({ income: 1000 }))).toEqual(['parameter.haut']);
    expect(valueOf(lowered.amount, facts({ income: 2000 }))).toEqual(['parameter.taux']);
    expect(valueOf(lowered.amount, facts({ income: 2000, 'parameter.taux': '0.02' }))).toBe('40');
  });

  it('interpolated grows between points and is constant outside', () => {
    const points = [
      { at: 500, value: 10 },
      { at: 1000, value: 40 },
    ];
    const contribution: Contribution = { kind: 'interpolated', base: 'income', points };
    expect(incomes(contribution, '0', '500', '750', '750.10', '1000', '5000')).toEqual([
      '10',
      '10',
      '25',
      '25.01',
      '40',
      '40',
    ]);
  });

  it('interpolated effort rates: the rate is rounded, then the amount', () => {
    const contribution: Contribution = {
      kind: 'interpolated',
      base: 'standard-of-living',
      rateOn: 'income',
      points: [
        { at: 500, value: '1 %' },
        { at: 1500, value: '4 %' },
      ],
      rateRounding: { to: '0.0001' },
    };
    expect(due(contribution, facts({ income: 1500 }, [40, 40]))).toBe('37.5');
  });

  it('situation and questionnaire follow the answers', () => {
    const answers = [
      { id: 'seul', label: 'seul', amount: 3 },
      { id: 'couple', label: 'en couple', amount: 5 },
    ];
    expect(due({ kind: 'situation', question: '?', answers }, facts({ situation: 'couple' }))).toBe('5');
    const question = (
      id: string,
    ): { id: string; question: string; answers: { id: string; label: string; notches: number }[] } => ({
      id,
      question: '?',
      answers: [
        { id: 'oui', label: 'oui', notches: -2 },
        { id: 'non', label: 'non', notches: 1 },
      ],
    });
    const contribution: Contribution = {
      kind: 'questionnaire',
      start: 'allocation',
      notch: 10,
      questions: [question('a'), question('b')],
    };
    expect(due(contribution, facts({ 'answer.a': 'oui', 'answer.b': 'non' }))).toBe('140');
    expect(due(contribution, facts({ 'answer.a': 'non' }))).toEqual(['answer.b']);
    expect(due({ ...contribution, start: 15 }, facts({ 'answer.a': 'oui', 'answer.b': 'oui' }))).toBe('0');
  });

  it('co-payment is a rate of the allocation', () => {
    expect(due({ kind: 'co-payment', rate: '10 %' }, facts({}))).toBe('15');
  });

  it('rule and undocumented', () => {
    const rule = {
      kind: 'multiply',
      left: { kind: 'quantity', name: 'income' },
      right: { kind: 'constant', type: 'ratio', value: '3 %' },
    } as const;
    expect(due({ kind: 'rule', rule }, facts({ income: 1000 }))).toBe('30');
    expect(due({ kind: 'undocumented', note: '' }, facts({}))).toEqual(['contribution']);
    expect(due({ kind: 'undocumented', note: '' }, facts({ contribution: '60' }))).toBe('60');
  });
});

describe('options', () => {
  it('rounds before the limits: a limit need not be a multiple', () => {
    const contribution: Contribution = {
      kind: 'proportional',
      base: 'income',
      rate: '2,5 %',
      rounding: { to: 5 },
      minimum: 7,
      maximum: 22,
    };
    expect(incomes(contribution, '100', '299', '300', '780', '900')).toEqual(['7', '7', '10', '20', '22']);
  });

  it('multiplies before it rounds', () => {
    const contribution: Contribution = { kind: 'proportional', base: 'income', rate: '0,1 %', per: 'member' };
    expect(due(contribution, facts({ income: '4.50' }, [40, 40]))).toBe('0.01');
  });

  it('applies the maximum if it is below the minimum', () => {
    expect(due({ kind: 'flat', amount: 5, minimum: 20, maximum: 10 }, facts({}))).toBe('10');
  });

  it('changes the amount by an adjustment within its bounds and the limits', () => {
    const { lowered } = lower({
      kind: 'flat',
      amount: 50,
      minimum: 45,
      maximum: 60,
      adjustment: { from: -20, to: 20 },
    });
    const outcome = (adjustment?: string): readonly unknown[] => {
      const of = facts(adjustment === undefined ? {} : { adjustment });
      return [valueOf(lowered.amount, of), ...refusals(lowered, of)];
    };
    expect(outcome()).toEqual(['50']);
    expect(outcome('-5')).toEqual(['45']);
    expect(outcome('10')).toEqual(['60']);
    expect(outcome('-5.01')).toEqual(['45', 'CAISSE-CHOSEN-BELOW-MINIMUM']);
    expect(outcome('15')).toEqual(['60', 'CAISSE-CHOSEN-ABOVE-MAXIMUM']);
    expect(outcome('25')).toEqual(['60', 'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS', 'CAISSE-CHOSEN-ABOVE-MAXIMUM']);
    expect(refusedAmounts(lowered, 'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS', facts({ adjustment: 25 }))).toEqual({
      adjustment: '25',
      from: '-20',
      to: '20',
    });
  });

  it('never adjusts a contribution below zero', () => {
    const { lowered } = lower({ kind: 'flat', amount: 5, adjustment: { from: -20, to: 0 } });
    expect(refusals(lowered, facts({ adjustment: -6 }))).toEqual(['CAISSE-CHOSEN-BELOW-MINIMUM']);
    expect(valueOf(lowered.amount, facts({ adjustment: -5 }))).toBe('0');
  });

  it('does not accept a chosen amount before the amount due is known', () => {
    const { lowered } = lower({ kind: 'proportional', base: 'income', rate: '2,5 %', choice: 'at-least' });
    expect(valueOf(lowered.amount, facts({ chosen: 30 }))).toEqual(['income']);
  });

  it('proposes no step above the maximum', () => {
    const { lowered } = lower({ kind: 'free', minimum: 20, maximum: 33, step: 5 });
    const amounts = refusedAmounts(lowered, 'CAISSE-CHOSEN-NOT-A-STEP', facts({ chosen: '32' }));
    expect(amounts).toEqual({ chosen: '32', minimum: '20', below: '30', above: '30' });
  });

  it('applies the first waiver that holds, and does not check a choice that no longer counts', () => {
    const { lowered } = lower({
      kind: 'free',
      minimum: 20,
      waivers: [
        { when: { kind: 'orientation' }, label: 'exonération' },
        { when: { kind: 'membership' }, reduction: '50 %' },
        { when: { kind: 'status', oneOf: ['étudiant'] }, amount: 5 },
      ],
    });
    const outcome = (values: Facts['values']): readonly unknown[] => {
      const of = facts({ orientation: false, membership: false, status: 'autre', ...values });
      return [valueOf(lowered.amount, of), ...refusals(lowered, of)];
    };
    expect(outcome({ chosen: '20.05' })).toEqual(['20.05']);
    expect(outcome({ orientation: true, membership: true })).toEqual(['0']);
    expect(outcome({ orientation: true, chosen: 3 })).toEqual(['0']);
    expect(outcome({ membership: true, chosen: '20.05' })).toEqual(['10.03']);
    expect(outcome({ membership: true, chosen: 3 })).toEqual(['10', 'CAISSE-CHOSEN-BELOW-MINIMUM']);
    expect(outcome({ status: 'étudiant', chosen: 3 })).toEqual(['5']);
    expect(outcome({ orientation: undefined, chosen: 30 })).toEqual([['orientation']]);
  });

  it('waives hours of work, all of them or a share', () => {
    const { lowered, diagnostics } = lower({
      kind: 'labour',
      hours: 3,
      every: 'month',
      waivers: [{ when: { kind: 'orientation' } }, { when: { kind: 'membership' }, reduction: '50 %' }],
    });
    expect(codesOf(diagnostics)).toEqual([]);
    const hours = lowered.flows.find(({ id }) => id === 'labour')!.amount;
    expect(valueOf(hours, facts({ orientation: true }))).toBe('0');
    expect(valueOf(hours, facts({ orientation: false, membership: true }))).toBe('1.5');
    expect(valueOf(hours, facts({ orientation: false, membership: false }))).toBe('3');
    // The hours depend on what the waivers read, the amount of money does not.
    expect([hours, lowered.amount].map((rule) => valueOf(rule, facts({})))).toEqual([
      ['orientation', 'membership'],
      '0',
    ]);
    const amount = lower({
      kind: 'labour',
      hours: 3,
      every: 'month',
      waivers: [{ when: { kind: 'orientation' }, amount: 1 }],
    });
    expect(codesOf(amount.diagnostics)).toEqual(['CAISSE-OPTION-NOT-APPLICABLE contribution.waivers.0.amount']);
  });

  it('advises one formula without combining it', () => {
    const { lowered, diagnostics } = lower({
      kind: 'free',
      advice: { of: { kind: 'proportional', base: 'income', rate: '1 %' }, rounding: { to: 1 } },
    });
    expect(codesOf(diagnostics)).toEqual([]);
    expect([lowered.adviceFrom, lowered.adviceTo].map((end) => valueOf(end!, facts({ income: 1250 })))).toEqual([
      '13',
      '13',
    ]);
  });

  it('combines formulas in an advice, without obligation', () => {
    const of: Contribution['advice'] = {
      combine: 'mean',
      of: [
        { kind: 'proportional', base: 'income', rate: '1 %' },
        { kind: 'flat', amount: 10 },
        { kind: 'flat', amount: '10.01' },
      ],
    };
    const { lowered } = lower({ kind: 'free', advice: of });
    expect(valueOf(lowered.adviceFrom!, facts({ income: 1000 }))).toBe('10');
    expect(valueOf(lowered.adviceTo!, facts({ income: 1001 }))).toBe('10.01');
    expect(refusals(lowered, facts({ chosen: 0 }))).toEqual([]);
  });

  it('has flows of third payers, without effect on the amount', () => {
    const contribution: Contribution = { kind: 'free', minimum: 10 };
    const paid = lower({
      ...contribution,
      thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
    });
    expect(paid.lowered.amount).toEqual(lower(contribution).lowered.amount);
    const payer = paid.lowered.flows.find(({ from }) => from === 'third-payer:ccas')!;
    expect(payer).toMatchObject({ id: 'third-payer.ccas', to: 'fund', label: 'CCAS', amount: paid.lowered.amount });
    expect(valueOf(payer.when!, facts({ orientation: true }))).toBe(true);
  });
});

describe('errors in a document', () => {
  const at = (contribution: Contribution, allocation = money('150')): readonly string[] =>
    codesOf(
      lower(
        contribution,
        { sources: { ville: {} }, parameters: { seuil: { type: 'money', label: 'seuil' } } },
        allocation,
      ).diagnostics,
    );

  it.each<[Contribution, string]>([
    [{ kind: 'none', source: 'vile' }, 'CAISSE-SOURCE-UNKNOWN contribution.source'],
    [
      { kind: 'none', waivers: [{ when: { kind: 'membership' } }] },
      'CAISSE-OPTION-NOT-APPLICABLE contribution.waivers',
    ],
    [
      { kind: 'none', thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'membership' } }] },
      'CAISSE-OPTION-NOT-APPLICABLE contribution.thirdPayers',
    ],
    [
      {
        kind: 'labour',
        hours: 3,
        every: 'month',
        thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'membership' } }],
      },
      'CAISSE-OPTION-NOT-APPLICABLE contribution.thirdPayers',
    ],
    [{ kind: 'none', minimum: 3 }, 'CAISSE-OPTION-NOT-APPLICABLE contribution.minimum'],
    [{ kind: 'flat', amount: 5, step: 5 }, 'CAISSE-OPTION-NOT-APPLICABLE contribution.step'],
    [{ kind: 'flat', amount: -5 }, 'CAISSE-FIGURE-NEGATIVE contribution.amount'],
    [
      { kind: 'proportional', base: 'income', rate: 0.05, choice: 'at-least', adjustment: { from: -1, to: 1 } },
      'CAISSE-KEYS-EXCLUSIVE contribution.adjustment',
    ],
    [{ kind: 'flat', amount: 'CHF 12' }, 'CAISSE-FIGURE-CURRENCY contribution.amount'],
    [{ kind: 'flat', amount: { value: '12 francs' } }, 'CAISSE-FIGURE-CURRENCY contribution.amount.value'],
    [{ kind: 'flat', amount: NaN }, 'CAISSE-NUMBER-UNREADABLE contribution.amount'],
    [{ kind: 'flat', amount: '1,234' }, 'CAISSE-NUMBER-AMBIGUOUS contribution.amount'],
    [{ kind: 'flat', amount: 0.005 }, 'CAISSE-AMOUNT-TOO-PRECISE contribution.amount'],
    [{ kind: 'proportional', base: 'income', rate: 5 }, 'CAISSE-RATE-LOOKS-LIKE-PERCENT contribution.rate'],
    [{ kind: 'proportional', base: 'incom', rate: 0.05 }, 'CAISSE-QUANTITY-UNKNOWN contribution.base'],
    [{ kind: 'proportional', base: 'persons', rate: 0.05 }, 'CAISSE-QUANTITY-TYPE contribution.base'],
    [{ kind: 'free', minimum: 0, step: 0 }, 'CAISSE-FIGURE-ZERO contribution.step'],
    [{ kind: 'flat', amount: 5, rounding: { to: 0 } }, 'CAISSE-RULE-ROUNDING-MULTIPLE contribution.rounding.to'],
    [{ kind: 'flat', amount: 5, rounding: { to: '0.025' } }, 'CAISSE-ROUNDING-TOO-FINE contribution.rounding.to'],
    [{ kind: 'marginal', base: 'income', brackets: [] }, 'CAISSE-RULE-EMPTY-LIST contribution.brackets'],
    [
      { kind: 'marginal', base: 'income', brackets: [{ from: 10, rate: 0 }] },
      'CAISSE-SCALE-START contribution.brackets.0.from',
    ],
    [
      {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 1 },
          { from: 0, amount: 2 },
        ],
      },
      'CAISSE-RULE-THRESHOLD-DUPLICATE contribution.brackets.1.from',
    ],
    [
      {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 1 },
          { from: 9, amount: 2 },
          { from: 8, amount: 2 },
        ],
      },
      'CAISSE-RULE-THRESHOLD-ORDER contribution.brackets.2.from',
    ],
    // A threshold that was not found says nothing of the order of the others.
    [
      {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 1 },
          { from: { parameter: 'seuil' }, amount: 2 },
          { from: 0, amount: 3 },
        ],
      },
      'CAISSE-RULE-THRESHOLD-DUPLICATE contribution.brackets.2.from',
    ],
    [
      {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 1 },
          { from: 9, amount: 2 },
          { from: { parameter: 'seuil' }, amount: 3 },
          { from: 8, amount: 4 },
        ],
      },
      'CAISSE-RULE-THRESHOLD-ORDER contribution.brackets.3.from',
    ],
    [
      { kind: 'steps', base: 'persons', brackets: [{ from: 0, rate: 0.1 }] },
      'CAISSE-RATE-BASE contribution.brackets.0.rate',
    ],
    [
      { kind: 'interpolated', base: 'income', rateOn: 'income', points: [{ at: 0, value: 0.1 }] },
      'CAISSE-RATE-ROUNDING-MISSING contribution',
    ],
    [{ kind: 'levels', levels: [] }, 'CAISSE-RULE-EMPTY-LIST contribution.levels'],
    [
      {
        kind: 'levels',
        levels: [
          { id: 'a', label: 'a', amount: 1 },
          { id: 'a', label: 'b', amount: 2 },
        ],
      },
      'CAISSE-ID-DUPLICATE contribution.levels.1.id',
    ],
    [
      {
        kind: 'flat',
        amount: {
          person: 5,
          children: [
            { before: 14, amount: 3 },
            { before: 10, amount: 2 },
          ],
        },
      },
      'CAISSE-AGE-ORDER contribution.amount.children.1.before',
    ],
    [
      { kind: 'flat', amount: { person: 5, children: [{ before: 300, amount: 3 }] } },
      'CAISSE-AGE contribution.amount.children.0.before',
    ],
    [{ kind: 'free', advice: {} }, 'CAISSE-ADVICE-EMPTY contribution.advice'],
    [
      { kind: 'free', waivers: [{ when: { kind: 'orientation' }, reduction: '150 %' }] },
      'CAISSE-REDUCTION-ABOVE-100-PERCENT contribution.waivers.0.reduction',
    ],
    [
      { kind: 'free', waivers: [{ when: { kind: 'orientation' }, reduction: '50 %', amount: 5 }] },
      'CAISSE-WAIVER-AMOUNT-AND-REDUCTION contribution.waivers.0',
    ],
  ])('%j: %s', (contribution, expected) => {
    expect(at(contribution)).toEqual([expected]);
  });

  it.each<[string, Contribution, string]>([
    ['an amount that no euros can be', { kind: 'flat', amount: 1e10, per: 'member' }, 'CAISSE-AMOUNT-TOO-LARGE'],
    [
      'more levels than the maximum depth of a rule',
      { kind: 'levels', levels: Array.from({ length: 300 }, (_, id) => ({ id: String(id), label: 'a', amount: 1 })) },
      'CAISSE-RULE-TOO-DEEP',
    ],
  ])('of the rules of a version: %s', (_title, contribution, expected) => {
    const rules = [{ from: '2026-01', contribution, allocation: { kind: 'none' } as const }];
    const lowered = lowerCaisse({ schema: 1, id: 'a', name: 'A', rules });
    expect(lowered.ok ? [] : codesOf(lowered.diagnostics)).toEqual([`${expected} rules.0.contribution`]);
  });

  it('a co-payment of an allocation that is not money', () => {
    const units = named('allocation', { kind: 'constant', type: 'count', value: '10' });
    expect(at({ kind: 'co-payment', rate: 0.1 }, units)).toEqual(['CAISSE-ALLOCATION-NOT-MONEY contribution']);
  });

  it('a parameter without a value where one is required', () => {
    const parameters = { seuil: { type: 'money', label: 'seuil' } } as const;
    const brackets = [{ from: { parameter: 'seuil' }, rate: 0.1 }];
    const { diagnostics } = lower({ kind: 'marginal', base: 'income', brackets }, { parameters });
    expect(codesOf(diagnostics)).toEqual(['CAISSE-PARAMETER-VALUE-MISSING contribution.brackets.0.from']);
  });
});
