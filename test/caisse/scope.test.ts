import { describe, expect, it } from 'vitest';
import { checkDeclarations } from '../../src/caisse/check-declarations.ts';
import { createScope, type DocumentDeclarations } from '../../src/caisse/lowering/create-scope.ts';
import type { QuantityDefinition, RuleDocument } from '../../src/caisse/index.ts';
import type { FigureKind, Scope } from '../../src/caisse/lowering/scope.ts';
import { type Diagnostic, toPlainText } from '../../src/money/index.ts';
import { bounds, evaluate } from '../../src/rule/index.ts';
import { codesOf, facts, valueOf } from './lower.ts';
import { detailsOf } from '../details-of.ts';

/** The diagnostics of a scope. */
function found(declarations: DocumentDeclarations, use: (scope: Scope) => void): readonly Diagnostic[] {
  const { scope, diagnostics } = createScope(declarations);
  use(scope);
  return diagnostics;
}

const declared = (declarations: DocumentDeclarations): readonly string[] =>
  codesOf(found(declarations, checkDeclarations));

const own = (rule: RuleDocument): QuantityDefinition => ({ kind: 'rule', rule });

describe('figures', () => {
  it.each<[unknown, FigureKind, string | undefined]>([
    ['12,50', 'money', '12.5'],
    ['12.50 €', 'money', '12.5'],
    [{ value: '1 000', source: 'ville' }, 'money', '1000'],
    [-3, 'difference', '-3'],
    [-3, 'money', undefined],
    ['2,5 %', 'rate', '0.025'],
    ['250 %', 'rate', '2.5'],
    [2.5, 'rate', undefined],
    [2.5, 'ratio', '2.5'],
    [1, 'rate', '1'],
    ['0.0123', 'count', '0.0123'],
    [Infinity, 'count', undefined],
  ])('%j as %s is %s', (figure, kind, expected) => {
    const { scope, diagnostics } = createScope({ sources: { ville: {} } });
    const value = scope.at('here').decimal(figure as string, kind);
    expect(diagnostics.some(({ severity }) => severity === 'error') ? undefined : value).toBe(expected);
  });

  it('proposes the likely percentage', () => {
    const [problem] = found({}, (scope) => scope.decimal(5, 'rate'));
    expect(problem).toMatchObject({ code: 'CAISSE-RATE-LOOKS-LIKE-PERCENT', details: { text: '5', rate: '0.05' } });
  });

  it('accepts parameters, and names those without a value', () => {
    const parameters = {
      connu: { type: 'money', label: 'connu', value: '7,50' },
      trou: { type: 'money', label: 'trou' },
    } as const;
    const { scope, diagnostics } = createScope({ parameters });
    expect(valueOf(scope.figure({ parameter: 'connu' }, 'money'), facts({}))).toBe('7.5');
    expect(valueOf(scope.figure({ parameter: 'trou' }, 'money'), facts({}))).toEqual(['parameter.trou']);
    expect(valueOf(scope.figure({ parameter: 'trou' }, 'money'), facts({ 'parameter.trou': 3 }))).toBe('3');
    expect(diagnostics).toEqual([]);
  });

  it.each<[FigureKind, string, string]>([
    ['money', 'conu', 'CAISSE-PARAMETER-UNKNOWN here'],
    ['rate', 'connu', 'CAISSE-PARAMETER-TYPE here'],
  ])('a %s from the parameter %s: %s', (kind, parameter, expected) => {
    const parameters = { connu: { type: 'money', label: 'connu', value: 1 } } as const;
    expect(codesOf(found({ parameters }, (scope) => scope.at('here').figure({ parameter }, kind)))).toEqual([expected]);
  });

  it('reports a repeated error once', () => {
    const twice = (scope: Scope): void => {
      scope.decimal('x', 'money');
      scope.decimal('x', 'money');
    };
    expect(codesOf(found({}, twice))).toEqual(['CAISSE-NUMBER-UNREADABLE ']);
  });
});

describe('declarations', () => {
  it('checks unused declarations', () => {
    expect(
      declared({
        sources: { ville: { checked: '2026-13' } },
        parameters: {
          a: { type: 'money', label: 'a', value: -1, source: 'vile' },
          b: { type: 'ratio', label: 'b', value: 'x' },
        },
        inputs: {
          income: { type: 'money', label: 'revenu' },
          rang: { type: 'count', label: 'rang', minimum: 10, maximum: 2 },
          'parameter.a': { type: 'boolean', label: 'a' },
          members: { type: 'count', label: 'personnes' },
          members_0_13: { type: 'count', label: 'enfants' },
          members_65_and_over: { type: 'count', label: 'aînés' },
          members_hall: { type: 'boolean', label: 'salle des membres' },
          mot: {
            type: 'category',
            label: 'mot',
            options: [
              { id: 'a', label: 'a' },
              { id: 'a', label: 'b' },
            ],
          },
        },
        quantities: {
          rang: { kind: 'standard-of-living' },
          persons: { kind: 'standard-of-living' },
          reste: { kind: 'remaining-income', charges: ['adults'], period: 'day' },
          jour: { kind: 'remaining-income', charges: [], daysPerMonth: 30 },
          zero: { kind: 'remaining-income', charges: [], period: 'day', daysPerMonth: 0 },
          vide: { kind: 'standard-of-living', resources: [] },
        },
      }),
    ).toEqual([
      'CAISSE-MONTH sources.ville.checked',
      'CAISSE-SOURCE-UNKNOWN parameters.a.source',
      'CAISSE-FIGURE-NEGATIVE parameters.a.value',
      'CAISSE-NUMBER-UNREADABLE parameters.b.value',
      'CAISSE-NAME-TAKEN inputs.income',
      'CAISSE-RULE-INPUT-RANGE inputs.rang',
      'CAISSE-NAME-TAKEN inputs.parameter.a',
      'CAISSE-NAME-TAKEN inputs.members',
      'CAISSE-NAME-TAKEN inputs.members_0_13',
      'CAISSE-NAME-TAKEN inputs.members_65_and_over',
      'CAISSE-ID-DUPLICATE inputs.mot.options.1.id',
      'CAISSE-NAME-TAKEN quantities.rang',
      'CAISSE-NAME-TAKEN quantities.persons',
      'CAISSE-DAYS-PER-MONTH-MISSING quantities.reste',
      'CAISSE-QUANTITY-TYPE quantities.reste.charges.0',
      'CAISSE-DAYS-PER-MONTH-UNUSED quantities.jour.daysPerMonth',
      'CAISSE-FIGURE-ZERO quantities.zero.daysPerMonth',
      'CAISSE-RULE-EMPTY-LIST quantities.vide.resources',
    ]);
  });

  it('checks the parts of a family quotient', () => {
    const parts = { oneAdult: 0, twoAdults: 2, furtherAdult: -1, children: ['x'], childBefore: 0 };
    expect(declared({ quantities: { qf: { kind: 'family-quotient', parts } } })).toEqual([
      'CAISSE-FIGURE-ZERO quantities.qf.parts.oneAdult',
      'CAISSE-FIGURE-NEGATIVE quantities.qf.parts.furtherAdult',
      'CAISSE-NUMBER-UNREADABLE quantities.qf.parts.children.0',
      'CAISSE-AGE quantities.qf.parts.childBefore',
    ]);
  });

  it('names a quantity by its label', () => {
    const parts = { oneAdult: '2', twoAdults: 2, furtherAdult: '0,5', children: ['0,5', 0.5, 1], childBefore: 18 };
    const { scope } = createScope({
      quantities: { qf: { kind: 'family-quotient', parts, resources: ['income', 'benefits'] } },
    });
    const qf = scope.quantity('qf');
    expect(qf).toMatchObject({ kind: 'named', name: 'qf', of: { kind: 'divide' } });
    expect(valueOf(qf, facts({ income: 1000, benefits: 500 }, [40, 3]))).toBe('600');
    expect(scope.quantity('qf')).toBe(qf);
  });
});

describe('names', () => {
  it('proposes the nearest quantity, input and source', () => {
    const problems = found(
      { sources: { ville: {} }, quantities: { reste: own({ kind: 'input', name: 'incom' }) } },
      (scope) => {
        scope.quantity('restes');
        scope.quantity('reste');
        scope.sources({ source: ['ville', 'vill'] });
      },
    );
    expect(problems.map((problem) => [problem.code, detailsOf(problem)['nearest']])).toEqual([
      ['CAISSE-QUANTITY-UNKNOWN', 'reste'],
      ['CAISSE-INPUT-UNKNOWN', 'income'],
      ['CAISSE-SOURCE-UNKNOWN', 'ville'],
    ]);
  });

  it('does not look names up in the prototype', () => {
    const use = (scope: Scope): void => {
      scope.quantity('constructor');
      scope.input('toString');
      scope.figure({ parameter: '__proto__' }, 'money');
      scope.sources({ source: 'valueOf' });
    };
    expect(codesOf(found({ sources: {}, parameters: {}, inputs: {}, quantities: {} }, use))).toEqual([
      'CAISSE-QUANTITY-UNKNOWN ',
      'CAISSE-INPUT-UNKNOWN ',
      'CAISSE-PARAMETER-UNKNOWN ',
      'CAISSE-SOURCE-UNKNOWN source',
    ]);
  });

  it('finds a quantity that refers to itself, with its cycle', () => {
    const quantities = {
      a: own({ kind: 'quantity', name: 'b' }),
      b: own({ kind: 'add', terms: [{ kind: 'quantity', name: 'a' }] }),
      seul: own({ kind: 'quantity', name: 'seul' }),
    };
    const problems = found({ quantities }, checkDeclarations);
    expect(problems.map((problem) => [problem.code, problem.path.join('.'), detailsOf(problem)['cycle']])).toEqual([
      ['CAISSE-QUANTITY-CYCLE', 'quantities.b.rule.terms.0.name', ['a', 'b', 'a']],
      ['CAISSE-QUANTITY-CYCLE', 'quantities.seul.rule.name', ['seul', 'seul']],
    ]);
  });
});

describe('rules of the document', () => {
  it('resolves names, figures and roundings', () => {
    const rule: RuleDocument = {
      kind: 'divide',
      dividend: {
        kind: 'marginal-scale',
        base: { kind: 'input', name: 'quotient' },
        brackets: [
          { from: '0', rate: '1 %' },
          { from: '1 000,00', rate: '-0,5 %' },
        ],
      },
      divisor: { kind: 'quantity', name: 'persons' },
      rounding: { to: '0,01', mode: 'up' },
    };
    const { scope, diagnostics } = createScope({ inputs: { quotient: { type: 'money', label: 'quotient' } } });
    const lowered = scope.rule(rule, 'money');
    expect(diagnostics).toEqual([]);
    expect(evaluate(lowered, facts({ quotient: 1200 }, [3, 4]))).toEqual({ complete: true, value: '4.5' });
  });

  it('gives a parameter its declared type', () => {
    const parameters = { taux: { type: 'ratio', label: 'taux', value: '3 %' } } as const;
    const { scope } = createScope({ parameters });
    const rule: RuleDocument = {
      kind: 'multiply',
      left: { kind: 'input', name: 'income' },
      right: { kind: 'parameter', name: 'taux' },
    };
    expect(valueOf(scope.rule(rule, 'money'), facts({ income: 100 }))).toBe('3');
  });

  it.each<[RuleDocument, string]>([
    [{ kind: 'constant', type: 'money', value: 'x' }, 'CAISSE-NUMBER-UNREADABLE rule.value'],
    [{ kind: 'input', name: 'membership' }, 'CAISSE-RESULT-TYPE rule'],
    [
      {
        kind: 'add',
        terms: [
          { kind: 'input', name: 'income' },
          { kind: 'quantity', name: 'persons' },
        ],
      },
      'CAISSE-RULE-TYPES-DIFFER rule.terms.1',
    ],
    [
      {
        kind: 'divide',
        dividend: { kind: 'input', name: 'income' },
        divisor: { kind: 'input', name: 'attendance' },
        rounding: { to: 1 },
      },
      'CAISSE-RULE-DIVISOR-ZERO rule.divisor',
    ],
    [
      { kind: 'round', of: { kind: 'input', name: 'income' }, rounding: { to: -1 } },
      'CAISSE-RULE-ROUNDING-MULTIPLE rule.rounding.to',
    ],
  ])('%j: %s', (rule, expected) => {
    expect(codesOf(found({}, (scope) => scope.at('rule').rule(rule, 'money')))).toEqual([expected]);
  });

  it('reports no consequential errors', () => {
    const quantities = { faux: own({ kind: 'input', name: 'rien' }) };
    const rule: RuleDocument = { kind: 'not', of: { kind: 'quantity', name: 'faux' } };
    const use = (scope: Scope): void => {
      scope.at('rule').rule(rule, 'money');
      scope.at('other').rule(rule, 'boolean');
      scope.at('base').quantity('faux', 'count');
    };
    expect(codesOf(found({ quantities }, use))).toEqual(['CAISSE-INPUT-UNKNOWN quantities.faux.rule.name']);
  });

  it('goes no deeper than 200 levels', () => {
    const deep = Array.from({ length: 100_000 }).reduce<RuleDocument>((of) => ({ kind: 'not', of }), {
      kind: 'input',
      name: 'membership',
    });
    const [problem] = found({}, (scope) => scope.rule(deep, 'boolean'));
    expect(problem?.code).toBe('CAISSE-RULE-TOO-DEEP');
  });
});

describe('inputs', () => {
  it.each([
    [{ type: 'money', label: '' }, [2, '0', '10000000']],
    [{ type: 'count', label: '' }, [0, '0', '1000000']],
    [{ type: 'ratio', label: '' }, [4, '0', '10']],
    [{ type: 'money', label: '', decimals: 0, minimum: '-5', maximum: '1 000' }, [0, '-5', '1000']],
  ] as const)('%j', (definition, expected) => {
    const { root } = bounds(createScope({ inputs: { x: definition } }).scope.input('x'));
    const range =
      root.type === 'boolean' || root.type === 'category'
        ? []
        : [root.decimals, toPlainText(root.minimum), toPlainText(root.maximum)];
    expect(range).toEqual(expected);
  });
});
