/** What varies in groups after a group whose distribution and choices make several parts. */
import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import {
  applyVariant,
  type FundSolution,
  type FundVariable,
  solveFund,
  solvePairs,
} from '../../src/simulation/index.ts';

const scenario: FundScenario = {
  label: 'Essai',
  start: '2026-01',
  months: 12,
  unspent: 'carries-over',
  groups: [
    {
      id: 'habitants',
      label: 'habitants',
      households: { from: 10, to: 20, months: 2 },
      household: { members: [{ age: 40 }] },
      distribution: { tenths: [12_340, 15_100, 17_400, 19_600, 21_900, 24_300, 27_200, 31_000, 38_200] },
      chosen: [
        { share: '50 %', amount: 30 },
        { share: '50 %', amount: 50 },
      ],
    },
    { id: 'ccas', label: 'foyers du CCAS', households: 10, contribution: 10, allocation: 100 },
  ],
  subsidies: [{ label: 'Ville', amount: 30_000 }],
};

/** Each inhabitant costs 60 € a month on average, and each household of the CCAS 90 €. */
const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '0,1 %', choice: 'at-least' },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
  scenarios: { essai: scenario },
};

const caisse: Caisse = defineCaisse<CaisseDocument>(document);

function ask(vary: FundVariable, from: number, to: number): FundSolution {
  const result = solveFund(caisse, 'essai', { vary, goals: [{ kind: 'never-below-zero' }], from, to });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.solution;
}

const largest = ({ answer }: FundSolution): unknown =>
  answer.kind === 'value' ? [answer.better, answer.holds.value, answer.fails.value] : answer;

const groupsOf = (changes: Readonly<Record<string, number>>): FundScenario['groups'] | undefined => {
  const variants = { autre: { label: 'Autre', base: 'essai', changes } };
  const result = applyVariant(defineCaisse<CaisseDocument>({ ...document, variants }), 'autre');
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.warnings).toEqual([]);
  return result.caisse.document.scenarios?.['essai']?.groups;
};

describe('groups beside a group with parts', () => {
  it('a search varies the households of the named group', () => {
    // The inhabitants cost 10 × 60 + 11 × 20 × 60 = 13 800 €; 16 200 € are left for households at 90 € × 12 = 1 080 €.
    const solution = ask({ kind: 'households', group: 'ccas' }, 12, 18);
    expect(solution.varied).toMatchObject({ label: 'foyers du CCAS', present: '10' });
    expect(largest(solution)).toEqual(['less', '15', '16']);
  });

  it('a search varies the parts of a group together, under the label of the group', () => {
    const { varied } = ask({ kind: 'households', group: 'habitants' }, 20, 21);
    expect(varied).toMatchObject({
      label: 'habitants',
      present: '20',
      paths: [['scenarios', 'essai', 'groups', 0, 'households']],
    });
    // 30 000 € less 10 800 € for the CCAS are 19 200 €: 27 households, of which 14 in the first month, cost at most 60 € × (14 + 11 × 27) = 18 660 €.
    expect(largest(ask({ kind: 'households', group: 0 }, 25, 29))).toEqual(['less', '27', '28']);
  });

  it('a search over all groups keeps their proportions', () => {
    const { varied } = ask({ kind: 'households' }, 30, 31);
    expect(varied).toMatchObject({
      present: '30',
      paths: [0, 1].map((place) => ['scenarios', 'essai', 'groups', place, 'households']),
    });
  });

  it('a search varies the allocation of the named group, and pairs do so too', () => {
    // 16 200 € for 120 allocations of households that pay 10 €.
    expect(largest(ask({ kind: 'allocation', group: 'ccas' }, 143, 147))).toEqual(['less', '145', '146']);
    const pairs = solvePairs(caisse, 'essai', {
      allocation: { group: 'ccas', from: 100, to: 100 },
      households: { group: 'ccas', from: 14, to: 16 },
      goals: [{ kind: 'never-below-zero' }],
    });
    expect(pairs).toMatchObject({ ok: true, pairs: [{ allocation: '100', households: 15 }] });
  });

  it('a variant changes the named group', () => {
    expect(groupsOf({ 'households:ccas': 15, 'allocation:ccas': 90 })?.map(({ households }) => households)).toEqual([
      { from: 10, to: 20, months: 2 },
      [15],
    ]);
    expect(groupsOf({ 'allocation:ccas': 90 })?.[1]?.allocation).toBe(90);
    expect(groupsOf({ 'households:habitants': 40 })?.[0]?.households).toEqual([20, 40]);
    expect(groupsOf({ households: 60 })?.map(({ households }) => households)).toEqual([[20, 40], [20]]);
  });
});
