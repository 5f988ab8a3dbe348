import { describe, expect, it } from 'vitest';
import { defineCaisse } from '../../../src/caisse/index.ts';
import { standardOfLiving } from '../../../src/household/index.ts';
import { caisseRules } from '../../../src/population/index.ts';
import {
  add,
  checkMeans,
  compare,
  count,
  countMembers,
  divide,
  interpolatedScale,
  marginalScale,
  max,
  min,
  money,
  multiply,
  type NumberInputNode,
  oneOf,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  when,
} from '../../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '10000',
};
const residence: RuleNode = { kind: 'input', name: 'residence', type: 'category', options: [], open: true };
const rate = multiply(income, ratio('0.025'));
const cent = { to: '0.01', mode: 'half-up' } as const;

const codes = (result: RuleNode): readonly unknown[] =>
  checkMeans({ result }).map(({ code, details }) => [code, details]);

describe('checkMeans', () => {
  it.each<[string, RuleNode]>([
    ['a rate', round(rate, cent)],
    ['a sum', add(rate, money('10'), subtract(income, money('3')))],
    ['an amount by person', multiply(money('150'), countMembers(0, null))],
    ['a quotient by a fixed number', divide(income, count('12'), cent)],
    ['a floor at zero', max(multiply({ ...income, minimum: '-1000' }, ratio('0.1')), money('0'))],
    ['a condition on a text', when(oneOf(residence, ['Valmont']), rate, money('0'))],
    ['a scale that starts where incomes do', marginalScale(income, [{ from: '0', rate: '0.1' }])],
    ['one bracket for all', stepScale(income, 'money', [{ from: '0', rate: '0.1' }])],
    [
      'a bracket above all incomes',
      stepScale(income, 'money', [
        { from: '0', rate: '0.1' },
        { from: '10001', rate: '0.2' },
      ]),
    ],
    ['a floor below all incomes', max(income, money('-1'))],
    ['a comparison that all incomes fulfil', when(compare(income, 'at-most', money('10000')), rate, money('0'))],
  ])('accepts %s', (_, rule) => {
    expect(codes(rule)).toEqual([]);
  });

  it.each<[string, RuleNode, string]>([
    [
      'brackets',
      marginalScale(income, [
        { from: '0', rate: '0.1' },
        { from: '1200', rate: '0.2' },
      ]),
      '1200',
    ],
    [
      'steps',
      stepScale(income, 'money', [
        { from: '0', amount: '10' },
        { from: '900.5', amount: '20' },
      ]),
      '900.5',
    ],
    [
      'points',
      interpolatedScale(
        income,
        'money',
        [
          { at: '100', value: '0' },
          { at: '200', value: '9' },
        ],
        cent,
      ),
      '100',
    ],
    ['a floor', max(rate, money('10')), '10'],
    ['a cap', min(rate, money('150')), '150'],
    ['a comparison', when(compare(income, 'less', money('3000')), rate, money('0')), '3000'],
    ['a rounding to euros', round(rate, { to: '1', mode: 'half-up' }), '1'],
  ])('names the threshold of %s', (_, rule, threshold) => {
    expect(codes(rule)).toEqual([['CAISSE-MEANS-THRESHOLD', { result: 'result', name: 'income', threshold }]]);
  });

  it('names the members where a threshold is on their number', () => {
    const rule = multiply(money('5'), max(countMembers(0, null), count('3')));
    expect(codes(rule)).toEqual([['CAISSE-MEANS-THRESHOLD', { result: 'result', name: 'members', threshold: '3' }]]);
  });

  it('names no threshold where two numbers of the household are compared', () => {
    const rule = max(rate, multiply(money('5'), countMembers(0, null)));
    expect(codes(rule)).toEqual([['CAISSE-MEANS-THRESHOLD', { result: 'result', name: 'income' }]]);
  });

  it('names a product and a quotient of two numbers of the household', () => {
    expect(codes(multiply(income, countMembers(0, null)))).toEqual([
      ['CAISSE-MEANS-PRODUCT', { result: 'result', name: 'income' }],
    ]);
    expect(checkMeans({ standard: standardOfLiving() })).toMatchObject([
      { code: 'CAISSE-MEANS-THRESHOLD', details: { result: 'standard' } },
    ]);
  });

  it('names the threshold of a claw-back, whose result on means is another', () => {
    const caisse = defineCaisse({
      schema: 1,
      id: 'reprise',
      name: 'Reprise',
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'marginal',
            base: 'income',
            brackets: [
              { from: 0, rate: 0 },
              { from: 4000, rate: '30 %' },
            ],
          },
          allocation: { kind: 'flat', amount: 150 },
        },
      ],
    });
    const found = caisseRules(caisse, '2026-11');
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    expect(checkMeans(found.rules).map(({ code, details }) => [code, details])).toEqual([
      ['CAISSE-MEANS-THRESHOLD', { result: 'contribution', name: 'income', threshold: '4000' }],
      ['CAISSE-MEANS-THRESHOLD', { result: 'net', name: 'income', threshold: '4000' }],
    ]);
  });
});
