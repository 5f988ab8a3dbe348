import { expect, it } from 'vitest';
import { countMembers, money } from '../../../src/rule/index.ts';
import {
  compileDistribution,
  type DistributionRules,
  measureDistribution,
  tableFromFacts,
} from '../../../src/population/index.ts';

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
