import { describe, expect, it } from 'vitest';
import {
  and,
  compare,
  countMembers,
  explain,
  type Facts,
  given,
  interpolatedScale,
  marginalScale,
  money,
  named,
  type NumberInputNode,
  oneOf,
  round,
  type RuleNode,
  stepScale,
  truth,
  when,
} from '../../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '9000',
};
const cent = { to: '0.01', mode: 'half-up' } as const;
const at = (base: string): Facts => ({ values: { income: base } });

describe('explain', () => {
  const brackets = [
    { from: '0', rate: '0.01' },
    { from: '1000', rate: '0.02' },
    { from: '2000', rate: '0.03' },
  ];
  const marginal = marginalScale(income, brackets);

  it('gives a line to each bracket in which a part of the base lies', () => {
    expect(explain(marginal, at('1000')).lines).toEqual([
      { from: '0', to: '1000', rate: '0.01', part: '1000', amount: '10' },
    ]);
    expect(explain(marginal, at('2000.5')).lines).toEqual([
      { from: '0', to: '1000', rate: '0.01', part: '1000', amount: '10' },
      { from: '1000', to: '2000', rate: '0.02', part: '1000', amount: '20' },
      { from: '2000', to: null, rate: '0.03', part: '0.5', amount: '0.015' },
    ]);
    expect(explain(marginal, at('0')).lines).toEqual([]);
  });

  it('names the bracket that applies', () => {
    const step = stepScale(income, 'money', [
      { from: '10', amount: '5' },
      { from: '100', rate: '0.1' },
    ]);
    expect(explain(step, at('3')).bracket).toEqual({ from: '10', to: '100', amount: '5' });
    expect(explain(step, at('100')).bracket).toEqual({ from: '100', to: null, rate: '0.1' });
  });

  it('names the points around the base', () => {
    const points = ['0', '100', '200'].map((place) => ({ at: place, value: place }));
    const scale = interpolatedScale({ ...income, minimum: '-5' }, 'money', points, cent);
    const between = (base: string) => explain(scale, at(base)).between?.map((point) => point.at);
    expect(between('-1')).toEqual(['0']);
    expect(between('0')).toEqual(['0', '100']);
    expect(between('100')).toEqual(['100', '200']);
    expect(between('200')).toEqual(['200']);
    expect(between('201')).toEqual(['200']);
  });

  it('keeps the fields of each node', () => {
    const situation: RuleNode = { kind: 'input', name: 'situation', type: 'category', options: ['alone'], open: false };
    const condition = and(compare(income, 'at-most', money('5')), oneOf(situation, ['alone']), given(income));
    const rule = named(
      'net',
      when(condition, round(income, cent), { kind: 'multiply', left: income, right: countMembers(3, 18) }),
    );
    const facts = { values: { income: '2.5', situation: 'alone' }, ages: [4] };
    expect(explain(rule, facts)).toEqual({
      kind: 'named',
      type: 'money',
      name: 'net',
      value: '2.5',
      parts: [
        {
          kind: 'if',
          type: 'money',
          value: '2.5',
          parts: [
            {
              kind: 'and',
              type: 'boolean',
              value: true,
              parts: [
                {
                  kind: 'compare',
                  type: 'boolean',
                  operator: 'at-most',
                  value: true,
                  parts: [
                    { kind: 'input', type: 'money', name: 'income', value: '2.5', parts: [] },
                    { kind: 'constant', type: 'money', value: '5', parts: [] },
                  ],
                },
                {
                  kind: 'one-of',
                  type: 'boolean',
                  options: ['alone'],
                  value: true,
                  parts: [{ kind: 'input', type: 'category', name: 'situation', value: 'alone', parts: [] }],
                },
                { kind: 'given', type: 'boolean', name: 'income', value: true, parts: [] },
              ],
            },
            {
              kind: 'round',
              type: 'money',
              rounding: cent,
              value: '2.5',
              parts: [{ kind: 'input', type: 'money', name: 'income', value: '2.5', parts: [] }],
            },
          ],
        },
      ],
    });
    expect(explain(countMembers(3, 18), facts).ages).toEqual({ from: 3, before: 18 });
  });

  it('shows what is unknown as null, with both branches of an undecided if', () => {
    const rule = when(
      compare(income, 'less', money('5')),
      marginal,
      stepScale(income, 'money', [{ from: '0', amount: '1' }]),
    );
    const { value, parts } = explain(rule, { values: {} });
    expect(value).toBeNull();
    expect(parts.map((part) => [part.kind, part.value, part.lines, part.bracket])).toEqual([
      ['compare', null, undefined, undefined],
      ['marginal-scale', null, undefined, undefined],
      ['step-scale', null, undefined, undefined],
    ]);
  });

  it('explains only the branch that was taken', () => {
    expect(explain(when(truth(false), money('1'), money('2')), { values: {} }).parts.map(({ value }) => value)).toEqual(
      [false, '2'],
    );
  });

  it('explains a shared node once', () => {
    const shared = round(income, cent);
    const { parts } = explain({ kind: 'add', terms: [shared, shared] }, at('1'));
    expect(parts[0]).toBe(parts[1]);
  });
});
