import { describe, expect, it } from 'vitest';
import { checkCaisse, type Contribution, type RuleDocument } from '../../src/caisse/index.ts';
import { codesOf, lower } from './lower.ts';

const unknown: RuleDocument = { kind: 'input', name: 'inconnu' };
const money: RuleDocument = { kind: 'constant', type: 'money', value: 1 };
const truth: RuleDocument = { kind: 'constant', type: 'boolean', value: true };
const rounding = { to: '0.01' };

/** Each part of each node, with an unknown input in it. */
const parts: Readonly<Record<string, RuleDocument>> = {
  name: unknown,
  'terms.1.name': { kind: 'add', terms: [money, unknown] },
  'left.name': { kind: 'subtract', left: unknown, right: money },
  'right.name': { kind: 'multiply', left: money, right: unknown },
  'dividend.name': { kind: 'divide', dividend: unknown, divisor: money, rounding },
  'divisor.name': { kind: 'divide', dividend: money, divisor: unknown, rounding },
  'of.0.name': { kind: 'min', of: [unknown, money] },
  'of.1.name': { kind: 'max', of: [money, unknown] },
  'of.name': { kind: 'round', of: unknown, rounding },
  'base.name': { kind: 'marginal-scale', base: unknown, brackets: [{ from: 0, rate: '1 %' }] },
  'condition.left.name': {
    kind: 'if',
    condition: { kind: 'compare', operator: 'less', left: unknown, right: money },
    then: money,
    else: money,
  },
  'condition.of.1.of.0.name': {
    kind: 'if',
    condition: { kind: 'and', of: [truth, { kind: 'or', of: [unknown] }] },
    then: money,
    else: money,
  },
  'condition.of.of.name': {
    kind: 'if',
    condition: { kind: 'not', of: { kind: 'one-of', of: unknown, options: ['a'] } },
    then: money,
    else: money,
  },
  'then.name': { kind: 'if', condition: truth, then: unknown, else: money },
  'else.of.name': { kind: 'if', condition: truth, then: money, else: { kind: 'named', name: 'autre', of: unknown } },
};

/** Nests a rule in itself many times. */
const nested = (depth: number, around: (of: RuleDocument) => RuleDocument): RuleDocument =>
  Array.from({ length: depth }).reduce<RuleDocument>((of) => around(of), money);

describe('a rule in a document', () => {
  it.each(Object.entries(parts))('has its error at rule.%s', (path, rule) => {
    expect(codesOf(lower({ kind: 'rule', rule }).diagnostics)).toEqual([
      `CAISSE-INPUT-UNKNOWN contribution.rule.${path}`,
    ]);
  });

  it.each<[string, (of: RuleDocument) => RuleDocument]>([
    ['add', (of) => ({ kind: 'add', terms: [of] })],
    ['max', (of) => ({ kind: 'max', of: [money, of] })],
    ['round', (of) => ({ kind: 'round', of, rounding })],
    ['if', (of) => ({ kind: 'if', condition: truth, then: of, else: money })],
  ])('of 3,000 levels of %s is refused in a document at its 64th level, and alone at the 200th', (_kind, around) => {
    const contribution: Contribution = { kind: 'rule', rule: nested(3000, around) };
    const inDocument = checkCaisse({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [{ from: '2026-01', contribution, allocation: { kind: 'none' } }],
    });
    expect(inDocument).toMatchObject([{ code: 'CAISSE-DOCUMENT-TOO-DEEP', details: { limit: 64 } }]);
    const alone = lower(contribution).diagnostics;
    expect([...new Set(alone.map(({ code }) => code))]).toEqual(['CAISSE-RULE-TOO-DEEP']);
    expect(alone[0]?.details).toEqual({ limit: 200 });
  });

  it('has the errors of a bracket at its figures', () => {
    const paths = (rule: RuleDocument): readonly (string | undefined)[] =>
      codesOf(lower({ kind: 'rule', rule }).diagnostics).map((each) => each.split(' ')[1]);
    const at = (figure: string): string => `contribution.rule.brackets.0.${figure}`;
    expect(paths({ kind: 'marginal-scale', base: money, brackets: [{ from: 'a', rate: 'b' }] })).toEqual([
      at('from'),
      at('rate'),
    ]);
    expect(paths({ kind: 'step-scale', base: money, type: 'money', brackets: [{ from: 'a', amount: 'b' }] })).toEqual([
      at('from'),
      at('amount'),
    ]);
    expect(paths({ kind: 'step-scale', base: money, type: 'money', brackets: [{ from: 'a', rate: 'b' }] })).toEqual([
      at('from'),
      at('rate'),
    ]);
  });

  it.each([0, 13, 1.5, -1])('has an error at a due month of %s', (dueMonth) => {
    const flat: Contribution = { kind: 'flat', amount: 5, period: 'year', dueMonth };
    expect(codesOf(lower(flat).diagnostics)).toContain('CAISSE-DUE-MONTH contribution.dueMonth');
  });

  it('has the errors of an advice at its ends and at each of its formulas', () => {
    const codes = (advice: NonNullable<Contribution['advice']>): readonly string[] =>
      codesOf(lower({ kind: 'free', advice }).diagnostics);
    expect(codes({ from: { parameter: 'inconnu' }, to: { parameter: 'absent' } })).toEqual([
      'CAISSE-PARAMETER-UNKNOWN contribution.advice.from',
      'CAISSE-PARAMETER-UNKNOWN contribution.advice.to',
    ]);
    const of: Contribution[] = [
      { kind: 'flat', amount: 5 },
      { kind: 'rule', rule: { kind: 'add', terms: [money, unknown] } },
    ];
    expect(codes({ combine: 'mean', of })).toEqual(['CAISSE-INPUT-UNKNOWN contribution.advice.of.1.rule.terms.1.name']);
    expect(codes({ combine: 'lowest', of: [] })).toEqual(['CAISSE-RULE-EMPTY-LIST contribution.advice.of']);
    expect(codes({ from: 5, source: 'absente' })).toEqual(['CAISSE-SOURCE-UNKNOWN contribution.advice.source']);
  });
});
