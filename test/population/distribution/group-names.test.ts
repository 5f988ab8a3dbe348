import { expect, it } from 'vitest';
import { namedGroups } from '../../../src/population/distribution/group-names.ts';
import {
  compileDistribution,
  type DistributionRules,
  measureDistribution,
  tableFromFacts,
} from '../../../src/population/index.ts';
import { count, countMembers, money } from '../../../src/rule/index.ts';
import { rank } from './rank.ts';

it.each([
  ['a number with a name', 1, 1],
  ['a number beyond the names', 2, null],
  ['a number below zero', -1, null],
])('%s is at the place of its name, or in no group', (_, group, place) => {
  const table = { rows: 1, columns: {}, members: [], uncounted: null };
  const groups = { number: count('0'), names: ['none', 'some'] };
  const named = namedGroups({ table, weights: null }, groups, rank([]));
  if (!named.ok) throw new Error(JSON.stringify(named.diagnostics));
  const row = { weight: 1, persons: 1, children: 0, ranking: 0, group, views: [] };
  expect(named.placeOf(row, 0)).toBe(place);
});

const amount = money('10');
const rules: DistributionRules = {
  before: amount,
  after: amount,
  persons: countMembers(0, null),
  net: money('0'),
  flows: {},
};

const table = tableFromFacts({ persons: rules.persons }, [{ values: {}, ages: [40] }]);

it.each([[[60, 50]], [[50, 50]], [[0, 50]], [[50, 100]], [[12.5]], [[-10]]])(
  'cuts %j are refused, in columns and in SQL',
  (cuts) => {
    const expected = 'options.groups: cuts are not ascending whole percentages between 0 and 100';
    const groups = { cuts };
    expect(() => measureDistribution({ table, weights: null }, rules, { groups })).toThrow(expected);
    expect(() => compileDistribution(rules, { dialect: 'duckdb', table: 'households', groups })).toThrow(expected);
  },
);
