import { describe, expect, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  type Criterion,
  defineCaisse,
  type GivenFacts,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';

type Given = Partial<Household> & { readonly facts?: GivenFacts };

/** `yes`, `no`, or the names of the missing inputs. */
function met(eligibility: Criterion, { facts = {}, ...household }: Given = {}): unknown {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    inputs: {
      etudes: { type: 'boolean', label: 'études' },
      quartier: {
        type: 'category',
        label: 'quartier',
        options: [
          { id: 'nord', label: 'nord' },
          { id: 'sud', label: 'sud' },
        ],
      },
    },
    rules: [
      { from: '2026-01', eligibility, contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 } },
    ],
  });
  const result = assessHousehold(caisse, { members: [{ age: 40 }], ...household }, '2026-11', { facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { criteria } = result.assessment.verdict;
  return criteria.met === 'undecided' ? criteria.missing : criteria.met;
}

const poor: Criterion = { kind: 'resources', quantity: 'income', is: 'at-most', limit: 1200 };
const lives: Criterion = { kind: 'residence', communes: ['Cadenet', 'Bègles'] };
const member: Criterion = { kind: 'membership' };
const income = (of: string): Given => ({ resources: { income: of } });

const young: Criterion = { kind: 'age', from: 18, before: 26 };
const grown: Criterion = { kind: 'age', who: 'every', from: 18 };
const byPersons: Criterion = {
  kind: 'resources',
  quantity: 'income',
  is: 'below',
  limit: {
    rows: [
      { persons: 1, amount: 1000 },
      { persons: 2, amount: 1500 },
    ],
    further: 300,
  },
};
const north: Criterion = { kind: 'declared', input: 'quartier', oneOf: ['nord'] };
const ruled: Criterion = {
  kind: 'rule',
  rule: {
    kind: 'compare',
    operator: 'at-least',
    left: { kind: 'input', name: 'income' },
    right: { kind: 'constant', type: 'money', value: 2 },
  },
};
const two: Household['members'] = [{}, {}];

describe('a criterion', () => {
  it.each<[string, Criterion, yes: Given, no: Given, unknown: Given, missing: readonly string[]]>([
    ['residence', lives, { residence: 'Bègles' }, { residence: 'Lyon' }, {}, ['residence']],
    [
      'age of some member',
      young,
      { members: [{ age: 40 }, { age: 18 }] },
      { members: [{ age: 26 }] },
      { members: [{ age: 26 }, {}] },
      ['ages'],
    ],
    [
      'age of every member',
      grown,
      { members: [{ age: 40 }, { age: 18 }] },
      { members: [{ age: 40 }, { age: 17 }] },
      { members: [{ age: 40 }, {}] },
      ['ages'],
    ],
    [
      'status',
      { kind: 'status', oneOf: ['étudiant'] },
      { answers: { status: 'étudiant' } },
      { answers: { status: 'retraité' } },
      {},
      ['status'],
    ],
    ['resources at most', poor, income('1200'), income('1200.01'), {}, ['income']],
    ['resources below', { ...poor, is: 'below' }, income('1199.99'), income('1200'), {}, ['income']],
    ['resources at least', { ...poor, is: 'at-least' }, income('1200'), income('1199.99'), {}, ['income']],
    ['resources above', { ...poor, is: 'above' }, income('1200.01'), income('1200'), {}, ['income']],
    [
      'resources by persons',
      byPersons,
      { members: two, ...income('1499.99') },
      { members: two, ...income('1500') },
      { members: two },
      ['income'],
    ],
    ['membership', member, { answers: { membership: 'oui' } }, { answers: { membership: false } }, {}, ['membership']],
    [
      'attendance',
      { kind: 'attendance', sessions: 2 },
      { answers: { attendance: 2 } },
      { answers: { attendance: 1 } },
      {},
      ['attendance'],
    ],
    [
      'orientation',
      { kind: 'orientation' },
      { answers: { orientation: true } },
      { answers: { orientation: 'non' } },
      {},
      ['orientation'],
    ],
    ['places', { kind: 'places', places: 100 }, { facts: { rank: 100 } }, { facts: { rank: 101 } }, {}, ['rank']],
    [
      'a declared boolean input',
      { kind: 'declared', input: 'etudes' },
      { answers: { etudes: true } },
      { answers: { etudes: false } },
      {},
      ['etudes'],
    ],
    [
      'a declared category input',
      north,
      { answers: { quartier: 'nord' } },
      { answers: { quartier: 'sud' } },
      {},
      ['quartier'],
    ],
    ['a rule of its own', ruled, { members: two, ...income('2') }, { members: two, ...income('1.99') }, {}, ['income']],
    [
      'all',
      { kind: 'all', of: [lives, poor] },
      { residence: 'Cadenet', ...income('0') },
      { residence: 'Lyon' },
      { residence: 'Cadenet' },
      ['income'],
    ],
    [
      'any',
      { kind: 'any', of: [lives, poor] },
      { residence: 'Cadenet' },
      { residence: 'Lyon', ...income('1201') },
      {},
      ['residence', 'income'],
    ],
    [
      'not',
      { kind: 'not', of: member },
      { answers: { membership: 'non' } },
      { answers: { membership: true } },
      {},
      ['membership'],
    ],
  ])('%s', (_, criterion, yes, no, unknown, missing) => {
    expect([met(criterion, yes), met(criterion, no), met(criterion, unknown)]).toEqual(['yes', 'no', missing]);
  });

  it.each<[string, Criterion, Given, 'yes' | 'no']>([
    ['by persons, beyond the last row', byPersons, { members: [{}, {}, {}], ...income('1799.99') }, 'yes'],
    ['by persons, beyond the last row, on it', byPersons, { members: [{}, {}, {}], ...income('1800') }, 'no'],
    ['a size', { kind: 'household-size', from: 2, before: 4 }, { members: two }, 'yes'],
    ['a size too small', { kind: 'household-size', from: 2, before: 4 }, {}, 'no'],
    ['a size too large', { kind: 'household-size', from: 2, before: 4 }, { members: [...two, ...two] }, 'no'],
    ['no criterion: everybody', { kind: 'all', of: [] }, {}, 'yes'],
  ])('%s', (_, criterion, given, expected) => {
    expect(met(criterion, given)).toBe(expected);
  });
});

it('without eligibility all households take part', () => {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }],
  });
  expect(assessHousehold(caisse, { members: [{}] }, '2026-11')).toMatchObject({
    assessment: { verdict: { status: 'eligible' } },
  });
});
