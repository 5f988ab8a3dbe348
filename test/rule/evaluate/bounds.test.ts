import { describe, expect, it } from 'vitest';
import {
  add,
  and,
  bounds,
  compare,
  count,
  countMembers,
  divide,
  type Facts,
  given,
  money,
  multiply,
  type NumberInputNode,
  oneOf,
  ratio,
  round,
  type RuleNode,
  stepScale,
  when,
  word,
} from '../../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-10',
  maximum: '100',
};
const situation: RuleNode = {
  kind: 'input',
  name: 'situation',
  type: 'category',
  options: ['alone', 'couple'],
  open: false,
};
const residence: RuleNode = { ...situation, name: 'residence', open: true };
const cent = { to: '0.01', mode: 'half-up' } as const;

const rangeOf = (rule: RuleNode, facts?: Facts): string => {
  const { root } = bounds(rule, facts);
  return 'decimals' in root ? `${root.minimum.toFixed()} to ${root.maximum.toFixed()}, ${root.decimals}` : root.type;
};

describe('bounds', () => {
  it.each<[string, RuleNode, string]>([
    ['a constant', money('12.50'), '12.5 to 12.5, 1'],
    ['an input', income, '-10 to 100, 2'],
    ['everybody', countMembers(0, null), '1 to 10000, 0'],
    ['some members', countMembers(0, 14), '0 to 10000, 0'],
    ['a product', multiply(income, ratio('-0.025')), '-2.5 to 0.25, 5'],
    ['a rounding to five euros', round(income, { to: '5', mode: 'up' }), '-10 to 100, 0'],
    ['a rounding to ten cents', round(income, { to: '0.10', mode: 'up' }), '-10 to 100, 1'],
    ['a quotient', divide(income, count('3'), cent), '-3.33 to 33.33, 2'],
    [
      'a quotient by what can be zero',
      divide(income, { ...income, name: 'rent', minimum: '0' }, cent),
      '-1000 to 10000, 2',
    ],
    ['a quotient by zero, which has no value', divide(income, count('0'), cent), '0 to 0, 2'],
    [
      'a step before its end',
      stepScale(income, 'money', [
        { from: '0', rate: '0.5' },
        { from: '80.005', amount: '1' },
      ]),
      '-5 to 40, 3',
    ],
    [
      'an if with a condition that always holds',
      when(compare(income, 'at-least', money('-10')), money('1'), money('2.25')),
      '1 to 1, 2',
    ],
  ])('of %s', (_name, rule, range) => {
    expect(rangeOf(rule)).toBe(range);
  });

  it('uses known facts', () => {
    expect(rangeOf(add(income, { ...income, name: 'rent' }), { values: { income: '3' } })).toBe('-7 to 103, 2');
    expect(rangeOf(countMembers(0, 14), { values: {}, ages: [3, undefined, undefined, 20] })).toBe('1 to 3, 0');
    expect(rangeOf(when(oneOf(situation, ['alone']), money('1'), income), { values: { situation: 'alone' } })).toBe(
      '1 to 1, 2',
    );
  });

  it('leaves given unknown without a household, and knows it with one', () => {
    const rule = when(given(income), money('1'), money('2'));
    expect(rangeOf(rule)).toBe('1 to 2, 0');
    expect(rangeOf(rule, { values: {} })).toBe('2 to 2, 0');
    expect(rangeOf(rule, { values: { income: '5' } })).toBe('1 to 1, 0');
  });

  it('bounds conditions', () => {
    const can = (rule: RuleNode) => bounds(rule).root;
    const both = { type: 'boolean', canBeTrue: true, canBeFalse: true };
    expect(can(oneOf(situation, ['alone']))).toEqual(both);
    expect(can(oneOf(situation, ['alone', 'couple']))).toEqual({ ...both, canBeFalse: false });
    expect(can(oneOf(residence, ['alone', 'couple']))).toEqual(both);
    expect(can(oneOf(when(oneOf(situation, ['alone']), word('a'), word('b')), ['c']))).toEqual({
      ...both,
      canBeTrue: false,
    });
    expect(can(and(oneOf(situation, ['alone']), compare(income, 'more', money('100'))))).toEqual({
      ...both,
      canBeTrue: false,
    });
  });

  it('gives the bounds of every node', () => {
    const rule = add(income, money('1'));
    const { nodes, root } = bounds(rule);
    expect(nodes.get(rule)).toBe(root);
    expect([...nodes.keys()]).toHaveLength(3);
  });
});
