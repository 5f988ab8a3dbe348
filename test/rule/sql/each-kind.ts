/** Rules with every kind of node, every rounding and inputs of every type, for the texts of SQL. */
import {
  add,
  and,
  compare,
  count,
  countMembers,
  divide,
  given,
  type InputNode,
  interpolatedScale,
  marginalScale,
  max,
  min,
  money,
  multiply,
  named,
  not,
  oneOf,
  or,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  when,
  word,
} from '../../../src/rule/index.ts';

const number = (name: string, type: 'money' | 'count' | 'ratio', decimals: number, maximum: string): InputNode => ({
  kind: 'input',
  name,
  type,
  decimals,
  minimum: '0',
  maximum,
});

const income: InputNode = { ...number('income', 'money', 2, '10000'), minimum: '-500' } as InputNode;
const savings = number('savings', 'money', 0, '90000');
const fine = number('fine', 'money', 3, '1000');
const visits = number('visits', 'count', 0, '31');
const hours = number('hours', 'count', 1, '40');
const part = number('part', 'ratio', 2, '1');
const member: InputNode = { kind: 'input', name: 'member', type: 'boolean' };
const housing: InputNode = {
  kind: 'input',
  name: 'housing',
  type: 'category',
  options: ['owned', 'rented', "l'autre"],
  open: false,
};
const town: InputNode = { kind: 'input', name: 'town', type: 'category', options: ['Valmont'], open: true };

const adults = named('adults', countMembers(18, null));
const children = named('children', countMembers(3, 18));

const scale = marginalScale(income, [
  { from: '0', rate: '0.01' },
  { from: '1200', rate: '0.025' },
  { from: '3000', rate: '0.06' },
]);

/** A rule for each kind of node, some of them inside others. */
export const EACH_KIND: Readonly<Record<string, RuleNode>> = {
  marginal: named('due', min(max(round(scale, { to: '0.50', mode: 'up' }), money('5')), money('120'))),
  steps: stepScale(income, 'money', [
    { from: '0', amount: '10' },
    { from: '900', rate: '0.02' },
  ]),
  interpolated: interpolatedScale(
    divide(income, add(adults, count('1')), { to: '0.01', mode: 'half-even' }),
    'money',
    [
      { at: '400', value: '20' },
      { at: '1100.50', value: '75.25' },
    ],
    { to: '0.01', mode: 'down' },
  ),
  shares: round(multiply(part, subtract(savings, fine)), { to: '1', mode: 'half-up' }),
  worked: add(hours, visits, multiply(children, count('2'))),
  allowed: and(
    or(member, not(given(visits))),
    compare(hours, 'at-most', count('35')),
    not(oneOf(town, ['Valmont', 'La Ravoire'])),
  ),
  dearer: when(compare(savings, 'more', income), ratio('0.25'), part),
  place: when(
    compare(income, 'less', money('1000')),
    word('first'),
    when(oneOf(housing, ["l'autre"]), word('second'), housing),
  ),
  kept: when(member, when(compare(part, 'equal', ratio('1')), savings, multiply(fine, visits)), money('0')),
};
