import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { type FundVariable, solveFund, solvePairs } from '../../src/simulation/index.ts';
import { renderPairsQuestion, renderSolution } from '../../src/text/index.ts';

const SHARED = { parameter: 'aide' };
const goals = [{ kind: 'never-below-zero' }] as const;

function caisse(scenario: Partial<FundScenario>, contribution: unknown = 20) {
  return defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    parameters: { aide: { type: 'money', label: 'aide', value: 100 } },
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'flat', amount: contribution },
        allocation: { kind: 'flat', amount: 100 },
      } as CaisseDocument['rules'][number],
    ],
    scenarios: {
      essai: {
        label: 'Essai',
        start: '2027-01',
        months: 12,
        groups: [
          {
            id: 'seuls',
            label: { fr: 'personnes seules', en: 'singles' },
            households: 10,
            contribution: 20,
            allocation: SHARED,
          },
          {
            id: 'familles',
            label: { fr: 'familles', en: 'families' },
            households: 10,
            contribution: 40,
            allocation: SHARED,
          },
          { label: 'étudiants', households: 10, contribution: 5, allocation: 50 },
        ],
        subsidies: [{ label: 'Ville', amount: 20_000 }],
        ...scenario,
      },
    },
  });
}

/** The question of a solution, in both languages. */
function questions(vary: FundVariable, of = caisse({})): readonly string[] {
  const solved = solveFund(of, 'essai', { vary, goals, to: 200 });
  if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
  return (['fr', 'en'] as const).map((language) =>
    renderSolution(solved.solution, { language })[0]!.replace(/\u00a0|\u202f/g, ' '),
  );
}

describe('a figure that is a parameter', () => {
  it('names the other groups whose allocation is the same parameter', () => {
    expect(questions({ kind: 'allocation', group: 'seuls' })).toEqual([
      'Quelle allocation par mois (« personnes seules », et par le même paramètre « familles ») pour que la trésorerie disponible ne passe jamais sous zéro, sur 12 mois à partir de janvier 2027 ?',
      'Which allocation a month (“singles”, and by the same parameter “families”), so that the available cash is never below zero, over 12 months from January 2027?',
    ]);
  });

  it('names the other funders and costs with the same parameter', () => {
    const of = caisse({
      subsidies: [
        { label: 'Ville', amount: SHARED },
        { label: 'Région', amount: SHARED, every: 'month' },
      ],
      costs: [{ label: 'loyer', amount: SHARED, per: 'month' }],
      groups: [{ label: 'foyers', households: 10, contribution: 20, allocation: 50 }],
    });
    expect(questions({ kind: 'subsidy', funder: 'Ville' }, of)[0]).toContain(
      'Quelle subvention de « Ville » (et par le même paramètre « Région » et « loyer ») versée une fois pour que',
    );
  });

  it('names by their place the figures of the rules and of groups with the same parameter', () => {
    const groups = [{ id: 'seuls', label: 'seuls', households: 10, contribution: SHARED, allocation: SHARED }];
    expect(questions({ kind: 'allocation' }, caisse({ groups }, SHARED))[1]).toContain(
      'Which allocation a month (and by the same parameter “rules.0.contribution.amount” and “scenarios.essai.groups.0.contribution”)',
    );
  });

  it('says nothing of figures that do not vary', () => {
    expect(questions({ kind: 'allocation', group: 2 })[0]).toContain(
      'Quelle allocation par mois (« étudiants ») pour que',
    );
  });
});

describe('a figure that the scenario does not read', () => {
  const told = (vary: FundVariable, language: 'fr' | 'en', to = 200): readonly string[] => {
    const solved = solveFund(caisse({}), 'essai', { vary, goals, to });
    if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
    return renderSolution(solved.solution, { language }).map((each) => each.replace(/\u00a0|\u202f/g, ' '));
  };
  const unread = { kind: 'figure', path: 'rules.0.contribution.amount' } as const;

  it('is said to have no effect, after the answer', () => {
    expect(told(unread, 'fr')[3]).toBe(
      'Ce chiffre n’a pas d’effet sur ce budget : toutes les valeurs simulées donnent le même résultat, et la réponse ne dépend pas de lui.',
    );
    expect(told(unread, 'en')[3]).toBe(
      'This figure has no effect on this budget: every value that was simulated gives the same result, and the answer does not depend on it.',
    );
  });

  it('is not said of one that changes the budget, nor of a single value', () => {
    expect(told({ kind: 'allocation', group: 2 }, 'en').join(' ')).not.toContain('no effect');
    expect(told(unread, 'en', 0).join(' ')).not.toContain('no effect');
  });
});

it('pairs say their groups and goals', () => {
  const pairs = solvePairs(caisse({}), 'essai', {
    goals,
    allocation: { group: 'seuls', from: 10, to: 10 },
    households: { group: 'familles', to: 3 },
  });
  if (!pairs.ok) throw new Error(JSON.stringify(pairs.diagnostics));
  expect(renderPairsQuestion(pairs.asked, { language: 'fr' }).replace(/\u00a0|\u202f/g, ' ')).toBe(
    'Pour chaque allocation par mois (« personnes seules », et par le même paramètre « familles »), combien de foyers au plus (« familles ») pour que la trésorerie disponible ne passe jamais sous zéro, sur 12 mois à partir de janvier 2027 ?',
  );
});
