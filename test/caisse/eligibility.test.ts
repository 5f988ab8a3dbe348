import { describe, expect, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  type Criterion,
  defineCaisse,
  type GivenFacts,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';

type Told = Partial<Household> & { readonly facts?: GivenFacts };

/** `yes`, `no`, or the names of what is missing. */
function met(eligibility: Criterion, { facts = {}, ...household }: Told = {}): unknown {
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
const income = (of: string): Told => ({ resources: { income: of } });

describe('a criterion', () => {
  it.each<[string, Criterion, Told, unknown]>([
    ['residence, in the list', lives, { residence: 'Bègles' }, 'yes'],
    ['residence, elsewhere', lives, { residence: 'Lyon' }, 'no'],
    ['residence, not told', lives, {}, ['residence']],
    ['some member of an age', { kind: 'age', from: 18, before: 26 }, { members: [{ age: 40 }, { age: 18 }] }, 'yes'],
    [
      'some member of an age, one year too old',
      { kind: 'age', from: 18, before: 26 },
      { members: [{ age: 26 }] },
      'no',
    ],
    ['every member of an age', { kind: 'age', who: 'every', from: 18 }, { members: [{ age: 40 }, { age: 17 }] }, 'no'],
    ['an age that nobody knows', { kind: 'age', from: 18 }, { members: [{}] }, ['ages']],
    ['a status', { kind: 'status', oneOf: ['étudiant'] }, { answers: { status: 'étudiant' } }, 'yes'],
    ['a status, not told', { kind: 'status', oneOf: ['étudiant'] }, {}, ['status']],
    ['resources on the limit', poor, income('1200'), 'yes'],
    ['resources a cent above it', poor, income('1200.01'), 'no'],
    ['resources, not told', poor, {}, ['income']],
    ['resources below a limit, on it', { ...poor, is: 'below' }, income('1200'), 'no'],
    [
      'resources by number of persons',
      {
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
      },
      { members: [{}, {}, {}], resources: { income: '1799.99' } },
      'yes',
    ],
    ['a size', { kind: 'household-size', from: 2, before: 4 }, { members: [{}, {}, {}] }, 'yes'],
    ['a size too large', { kind: 'household-size', from: 2, before: 4 }, { members: [{}, {}, {}, {}] }, 'no'],
    ['membership', member, { answers: { membership: 'oui' } }, 'yes'],
    ['membership denied', member, { answers: { membership: false } }, 'no'],
    ['sessions', { kind: 'attendance', sessions: 2 }, { answers: { attendance: 2 } }, 'yes'],
    ['too few sessions', { kind: 'attendance', sessions: 2 }, { answers: { attendance: 1 } }, 'no'],
    ['orientation', { kind: 'orientation' }, { answers: { orientation: true } }, 'yes'],
    ['the last place of a wave', { kind: 'places', places: 100 }, { facts: { rank: 100 } }, 'yes'],
    ['after the last place', { kind: 'places', places: 100 }, { facts: { rank: 101 } }, 'no'],
    ['an answer of its own', { kind: 'declared', input: 'etudes' }, { answers: { etudes: true } }, 'yes'],
    [
      'an answer of its own in a list',
      { kind: 'declared', input: 'quartier', oneOf: ['nord'] },
      { answers: { quartier: 'sud' } },
      'no',
    ],
    ['all, one of them no, another unknown', { kind: 'all', of: [lives, poor] }, { residence: 'Lyon' }, 'no'],
    ['all, one of them unknown', { kind: 'all', of: [lives, poor] }, { residence: 'Cadenet' }, ['income']],
    ['any, one of them yes, another unknown', { kind: 'any', of: [lives, poor] }, { residence: 'Cadenet' }, 'yes'],
    ['any, nothing known', { kind: 'any', of: [lives, poor] }, {}, ['residence', 'income']],
    ['not', { kind: 'not', of: member }, { answers: { membership: 'non' } }, 'yes'],
    ['not, unknown', { kind: 'not', of: member }, {}, ['membership']],
    ['no criterion: everybody', { kind: 'all', of: [] }, {}, 'yes'],
  ])('%s', (_, criterion, told, expected) => {
    expect(met(criterion, told)).toEqual(expected);
  });
});
