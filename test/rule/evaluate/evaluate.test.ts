import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/money/index.ts';
import {
  add,
  and,
  compare,
  countMembers,
  divide,
  evaluate,
  evaluateExact,
  type Facts,
  type FactValue,
  given,
  interpolatedScale,
  marginalScale,
  max,
  money,
  type NumberInputNode,
  oneOf,
  or,
  ratio,
  type RuleNode,
  stepScale,
  truth,
  when,
} from '../../../src/rule/index.ts';

const number = (name: string, maximum = '1000'): NumberInputNode => ({
  kind: 'input',
  name,
  type: 'money',
  decimals: 2,
  minimum: '-10',
  maximum,
});
const income = number('income');
const chosen = number('chosen');
const member: RuleNode = { kind: 'input', name: 'member', type: 'boolean' };
const situation: RuleNode = { kind: 'input', name: 'situation', type: 'category', options: ['alone'], open: false };
const residence: RuleNode = { kind: 'input', name: 'residence', type: 'category', options: [], open: true };
const unknown: Facts = { values: {} };
const at = (base: string): Facts => ({ values: { income: base } });
const missingOf = (rule: RuleNode, facts: Facts): readonly string[] => {
  const evaluation = evaluate(rule, facts);
  return evaluation.complete ? [] : evaluation.missing;
};

describe('scales', () => {
  const marginal = marginalScale(income, [
    { from: '0', rate: '0.1' },
    { from: '100', rate: '0.5' },
  ]);
  const step = stepScale(income, 'money', [
    { from: '0', amount: '5' },
    { from: '100', rate: '0.1' },
  ]);
  const points = [
    { at: '0', value: '1.005' },
    { at: '100', value: '2' },
  ];
  const interpolated = interpolatedScale(income, 'money', points, { to: '0.01', mode: 'half-up' });

  it.each([
    ['-10', '0', '5', '1.01'],
    ['-0.01', '0', '5', '1.01'],
    ['0', '0', '5', '1.01'],
    ['0.01', '0.001', '5', '1.01'],
    ['50', '5', '5', '1.5'],
    ['99.99', '9.999', '5', '2'],
    ['100', '10', '10', '2'],
    ['100.01', '10.005', '10.001', '2'],
    ['1000', '460', '100', '2'],
  ])('at %s', (base, ...values) => {
    const results = [marginal, step, interpolated].map((rule) => evaluate(rule, at(base)));
    expect(results).toEqual(values.map((value) => ({ complete: true, value })));
  });
});

describe('what is absent', () => {
  it('is never zero', () => {
    expect(missingOf(add(money('1'), income), unknown)).toEqual(['income']);
    expect(missingOf(add(money('1'), income), { values: { income: undefined } })).toEqual(['income']);
  });

  it('is named once, in the order of reading', () => {
    const rule = when(and(member, compare(income, 'less', chosen)), add(number('rent'), income), countMembersInMoney);
    expect(missingOf(rule, unknown)).toEqual(['member', 'income', 'chosen', 'rent', 'members']);
  });

  it.each([
    ['and', and(truth(false), member), false],
    ['and, the other way round', and(member, truth(false)), false],
    ['or', or(truth(true), member), true],
    ['or, the other way round', or(member, truth(true)), true],
  ])('does not matter where an %s is decided', (_name, rule, value) => {
    expect(evaluate(rule, unknown)).toEqual({ complete: true, value });
  });

  it.each([
    ['and', and(truth(true), member)],
    ['or', or(truth(false), member)],
    ['if with two equal branches', when(member, money('1'), money('1'))],
  ])('matters where an %s is not decided', (_name, rule) => {
    expect(missingOf(rule, unknown)).toEqual(['member']);
  });

  it('does not matter in the branch that is not taken', () => {
    expect(evaluate(when(truth(true), money('1'), income), unknown)).toEqual({ complete: true, value: '1' });
  });

  it('is enough for given', () => {
    const rule = when(given(chosen), max(chosen, money('5')), money('5'));
    expect(evaluate(rule, unknown)).toEqual({ complete: true, value: '5' });
    expect(evaluate(rule, { values: { chosen: 7 } })).toEqual({ complete: true, value: '7' });
  });

  it('is not taken from the prototype of the facts', () => {
    expect(missingOf(number('toString'), unknown)).toEqual(['toString']);
    expect(missingOf(number('__proto__'), unknown)).toEqual(['__proto__']);
  });
});

const countMembersInMoney: RuleNode = { kind: 'multiply', left: money('1'), right: countMembers(0, 14) };

describe('counting members', () => {
  const ages = [0, 13, 14, 40];

  it.each([
    [countMembers(0, null), '4'],
    [countMembers(0, 14), '2'],
    [countMembers(14, null), '2'],
    [countMembers(13, 14), '1'],
    [countMembers(41, 200), '0'],
  ])('from $from before $before', (rule, value) => {
    expect(evaluate(rule, { values: {}, ages })).toEqual({ complete: true, value });
  });

  it('needs no age to count all members', () => {
    expect(evaluate(countMembers(0, null), { values: {}, ages: [undefined, 3] })).toEqual({
      complete: true,
      value: '2',
    });
  });

  it('names the list or the ages that it lacks, and bounds what they can change', () => {
    expect(evaluate(countMembers(0, 14), { values: {}, ages: [undefined, 3, 20] })).toEqual({
      complete: false,
      missing: ['ages'],
      range: { minimum: '1', maximum: '2' },
    });
    expect(evaluate(countMembers(0, null), unknown)).toEqual({
      complete: false,
      missing: ['members'],
      range: { minimum: '1', maximum: '10000' },
    });
  });
});

describe('the range of an incomplete result', () => {
  it('uses known values', () => {
    const rule = add(income, chosen);
    expect(evaluate(rule, at('12.50'))).toEqual({
      complete: false,
      missing: ['chosen'],
      range: { minimum: '2.5', maximum: '1012.5' },
    });
  });

  it('keeps inputs absent that are not missing', () => {
    const rule = add(when(given(chosen), chosen, money('0')), income);
    expect(evaluate(rule, unknown)).toMatchObject({ range: { minimum: '-10', maximum: '1000' } });
  });

  it('includes the inputs that would be missing next', () => {
    const later = number('later', '77');
    const rule = when(given(chosen), when(given(later), later, later), chosen);
    expect(evaluate(rule, unknown)).toMatchObject({ missing: ['chosen'], range: { minimum: '-10', maximum: '1000' } });
    const flips = when(given(chosen), add(later, when(given(later), money('500'), money('0'))), compareTo(chosen));
    expect(evaluate(flips, unknown)).toMatchObject({ missing: ['chosen'], range: { minimum: '-10', maximum: '577' } });
  });

  it('is left out where the result is not a number', () => {
    expect(evaluate(member, unknown)).toEqual({ complete: false, missing: ['member'] });
    expect(evaluate(situation, unknown)).toEqual({ complete: false, missing: ['situation'] });
  });
});

/** The same amount, kept between 0 and 1. */
const compareTo = (of: RuleNode): RuleNode => when(compare(of, 'more', money('0')), money('1'), money('0'));

describe('facts that a rule cannot use', () => {
  it.each<[RuleNode, FactValue, ErrorConstructor]>([
    [income, '12.345', RangeError],
    [income, '-10.01', RangeError],
    [income, 1000.01, RangeError],
    [income, Number.NaN, RangeError],
    [income, '12,50', RangeError],
    [income, '', RangeError],
    [income, true, TypeError],
    [member, 'yes', TypeError],
    [member, 1, TypeError],
    [situation, 'couple', RangeError],
    [situation, false, TypeError],
    [residence, 3, TypeError],
  ])('%o given %o', (rule, value, type) => {
    const { name } = rule as NumberInputNode;
    const read = (): unknown => evaluate(rule, { values: { [name]: value } });
    expect(read).toThrow(type);
    expect(read).toThrow(new RegExp(`^facts\\.values\\.${name}: `));
  });

  it.each([[[]], [[-1]], [[3.5]], [Array.from({ length: 10_001 }, () => 3)]])('ages %j', (ages) => {
    expect(() => evaluate(countMembers(0, null), { values: {}, ages })).toThrow(/^facts\.ages: /);
  });

  it('are accepted at the ends of their range, as text and as numbers', () => {
    expect(evaluate(income, at('-10'))).toEqual({ complete: true, value: '-10' });
    expect(evaluate(income, { values: { income: 1000 } })).toEqual({ complete: true, value: '1000' });
    expect(evaluate(oneOf(residence, ['Cadenet']), { values: { residence: 'Lyon' } })).toEqual({
      complete: true,
      value: false,
    });
  });
});

describe('evaluateExact', () => {
  it('gives exact decimals', () => {
    const evaluation = evaluateExact(divide(money('10'), ratio('3'), { to: '0.01', mode: 'half-up' }), unknown);
    expect(evaluation.complete && typeof evaluation.value === 'object' && toPlainText(evaluation.value)).toBe('3.33');
  });
});
