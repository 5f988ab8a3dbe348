import { describe, expect, it } from 'vitest';
import {
  add,
  and,
  checkRule,
  compare,
  count,
  countMembers,
  divide,
  given,
  interpolatedScale,
  marginalScale,
  max,
  money,
  multiply,
  named,
  not,
  type NumberInputNode,
  oneOf,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  truth,
  when,
  word,
} from '../../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '9000',
};
const situation: RuleNode = { kind: 'input', name: 'situation', type: 'category', options: ['alone'], open: false };
const cent = { to: '0.01', mode: 'half-up' } as const;
const nested = (depth: number): RuleNode =>
  Array.from({ length: depth - 1 }).reduce<RuleNode>((of) => named('net', of), money('1'));
const doubled = (times: number): RuleNode =>
  Array.from({ length: times }).reduce<RuleNode>((of) => add(of, of), money('1'));
const communes = (count: number): string[] => Array.from({ length: count }, (_, place) => `c${place}`);
const brackets = (...froms: readonly string[]) => froms.map((from) => ({ from, rate: '0.1' }));

/** The smallest rules that have each fault, with the path of the fault. */
const faults: Readonly<Record<string, readonly (readonly [RuleNode, readonly (string | number)[]])[]>> = {
  'TOO-DEEP': [[nested(201), []]],
  'TOO-LARGE': [[doubled(15), []]],
  'TOO-MANY-BRACKETS': [
    [marginalScale(income, brackets(...Array.from({ length: 1001 }, (_, place) => String(place)))), ['brackets']],
  ],
  'TOO-MANY-ROWS': [
    [oneOf({ ...situation, options: communes(100_000) }, communes(100_001)), []],
    [
      add(
        ...Array.from({ length: 201 }, () =>
          marginalScale(income, brackets(...Array.from({ length: 1000 }, (_, place) => String(place)))),
        ),
      ),
      [],
    ],
  ],
  'EMPTY-LIST': [
    [{ kind: 'add', terms: [] }, ['terms']],
    [{ kind: 'max', of: [] }, ['of']],
    [{ kind: 'and', of: [] }, ['of']],
    [marginalScale(income, []), ['brackets']],
    [stepScale(income, 'money', []), ['brackets']],
    [interpolatedScale(income, 'money', [], cent), ['points']],
    [oneOf(situation, []), ['options']],
  ],
  'NUMBER-UNREADABLE': [
    [money('12,50'), ['value']],
    [ratio('1e5'), ['value']],
    [count('NaN'), ['value']],
    [money('9'.repeat(41)), ['value']],
    [round(income, { to: '', mode: 'up' }), ['rounding', 'to']],
    [stepScale(income, 'money', [{ from: '0', amount: 'Infinity' }]), ['brackets', 0, 'amount']],
    [{ ...income, minimum: '-' }, ['minimum']],
  ],
  'INPUT-DECIMALS': [
    [{ ...income, decimals: 1.5 }, ['decimals']],
    [{ ...income, decimals: -1 }, ['decimals']],
    [{ ...income, decimals: 21 }, ['decimals']],
    [given({ ...income, maximum: '0.005' }), ['input', 'maximum']],
  ],
  'INPUT-RANGE': [[{ ...income, minimum: '9000.01' }, []]],
  'INPUT-CONFLICT': [
    [add(income, { ...income, maximum: '8000' }), ['terms', 1]],
    [and(given(income), { kind: 'input', name: 'income', type: 'boolean' }), ['of', 1]],
  ],
  'THRESHOLD-ORDER': [
    [marginalScale(income, brackets('0', '10', '9.99')), ['brackets', 2, 'from']],
    [
      interpolatedScale(
        income,
        'ratio',
        [
          { at: '1', value: '0' },
          { at: '-1', value: '1' },
        ],
        cent,
      ),
      ['points', 1, 'at'],
    ],
  ],
  'THRESHOLD-DUPLICATE': [[stepScale(income, 'money', brackets('0', '10', '10.00')), ['brackets', 2, 'from']]],
  'ROUNDING-MULTIPLE': [
    [round(income, { to: '0', mode: 'up' }), ['rounding', 'to']],
    [divide(income, count('2'), { to: '-0.01', mode: 'up' }), ['rounding', 'to']],
  ],
  'AGE-RANGE': [
    [countMembers(14, 14), []],
    [countMembers(15, 14), []],
    [countMembers(-1, null), []],
    [countMembers(0, 2.5), []],
  ],
  'UNKNOWN-OPTION': [[oneOf(named('situation', situation), ['alone', 'couple']), ['options', 1]]],
  'NOT-A-NUMBER': [
    [add(money('1'), truth(true)), ['terms', 1]],
    [max(word('one'), money('1')), ['of', 0]],
    [compare(truth(true), 'equal', money('1')), ['left']],
    [marginalScale(situation, brackets('0')), ['base']],
    [round(not(truth(true)), cent), ['of']],
  ],
  'NOT-A-CONDITION': [
    [not(income), ['of']],
    [and(truth(true), situation), ['of', 1]],
    [when(income, money('1'), money('2')), ['condition']],
  ],
  'NOT-A-CATEGORY': [[oneOf(income, ['alone']), ['of']]],
  'TYPES-DIFFER': [
    [add(money('1'), count('1')), ['terms', 1]],
    [subtract(ratio('1'), money('1')), ['right']],
    [compare(countMembers(0, null), 'less', ratio('1')), ['right']],
    [when(truth(true), money('1'), word('one')), ['else']],
  ],
  'MONEY-TIMES-MONEY': [[multiply(income, money('2')), []]],
  'QUOTIENT-TYPES': [
    [divide(count('1'), money('2'), cent), []],
    [divide(ratio('1'), income, cent), []],
  ],
  'RATE-TYPE': [
    [
      stepScale(income, 'ratio', [
        { from: '0', amount: '1' },
        { from: '1', rate: '0.5' },
      ]),
      ['brackets', 1, 'rate'],
    ],
  ],
  'DIVISOR-ZERO': [
    [divide(money('1'), countMembers(0, 14), cent), ['divisor']],
    [divide(money('1'), { ...income, minimum: '-1' }, cent), ['divisor']],
    [divide(money('1'), { ...income, minimum: '-1', maximum: '0' }, cent), ['divisor']],
    [add(money('1'), divide(income, ratio('0'), cent)), ['terms', 1, 'divisor']],
  ],
  'TOO-MANY-DIGITS': [
    [Array.from({ length: 8 }).reduce<RuleNode>((of) => multiply(of, ratio('9'.repeat(40))), ratio('1')), []],
  ],
};

describe('checkRule', () => {
  const rows = Object.entries(faults).flatMap(([code, rules]) => rules.map(([rule, path]) => ({ code, rule, path })));

  it.each(rows)('$code at $path', ({ code, rule, path }) => {
    const found = checkRule(rule, ['rules', 0]);
    expect(found.map((diagnostic) => [diagnostic.code, diagnostic.severity, diagnostic.path])).toEqual([
      [`CAISSE-RULE-${code}`, 'error', ['rules', 0, ...path]],
    ]);
  });

  it('reports every error with its path', () => {
    const rule = add(round(income, { to: '0', mode: 'up' }), not(countMembers(3, 2)));
    expect(checkRule(rule).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'CAISSE-RULE-NOT-A-NUMBER terms.1',
      'CAISSE-RULE-ROUNDING-MULTIPLE terms.0.rounding.to',
      'CAISSE-RULE-NOT-A-CONDITION terms.1.of',
      'CAISSE-RULE-AGE-RANGE terms.1.of',
    ]);
  });

  it('reports a shared node once', () => {
    const shared = round(income, { to: '0', mode: 'up' });
    expect(checkRule(add(shared, shared))).toHaveLength(1);
  });

  it.each([
    ['a rule of 200 levels', nested(200)],
    ['a rule of 16,383 nodes', doubled(13)],
    ['a divisor that is never zero', divide(income, max(countMembers(0, 14), count('1')), cent)],
    ['an age range of one year', countMembers(14, 15)],
    [
      'words that an open category may be',
      oneOf({ kind: 'input', name: 'residence', type: 'category', options: [], open: true }, ['Cadenet']),
    ],
  ])('accepts %s', (_name, rule) => {
    expect(checkRule(rule)).toEqual([]);
  });

  it('reports the first hundred unknown options of a long list, each with a hundred known ones', () => {
    const input: RuleNode = { ...situation, options: communes(100_000) };
    const unknown = communes(100_000).map((commune) => `${commune} ?`);
    const found = checkRule(oneOf(input, unknown));
    expect(found.map(({ path }) => path)).toEqual(Array.from({ length: 100 }, (_, place) => ['options', place]));
    expect(found[0]?.details).toEqual({ option: 'c0 ?', options: communes(100) });
  });

  it('ends on a rule that contains itself', () => {
    const terms: RuleNode[] = [];
    const rule: RuleNode = { kind: 'add', terms };
    terms.push(rule, rule);
    expect(checkRule(rule).map(({ code }) => code)).toEqual(['CAISSE-RULE-TOO-DEEP']);
  });
});
