import { expect, it } from 'vitest';
import { namedGroups } from '../../../src/population/distribution/group-names.ts';
import { count } from '../../../src/rule/index.ts';
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
