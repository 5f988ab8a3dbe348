import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { tabulatePairs } from '../../src/report/index.ts';
import { type FundQuestion, type FundVariable, solveFund, solvePairs } from '../../src/simulation/index.ts';
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

describe('an answer in words', () => {
  const told = (
    { groups, subsidies = [] }: Partial<FundScenario>,
    question: Partial<FundQuestion>,
    language: 'fr' | 'en' = 'fr',
  ): readonly string[] => {
    const of = caisse({ subsidies, unspent: 'stays-in-fund', ...(groups === undefined ? {} : { groups }) });
    const solved = solveFund(of, 'essai', { vary: { kind: 'households' }, goals, ...question });
    if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
    return renderSolution(solved.solution, { language })
      .slice(1)
      .map((each) => each.replace(/\u00a0|\u202f/g, ' '));
  };
  const bonus = (amount: number): Partial<FundScenario> => ({
    groups: [{ label: 'couples', households: 40, contribution: 50, allocation: 100 }],
    subsidies: [{ label: 'Ville', amount, tranches: [{ share: '50 %' }, { share: '50 %', households: 60 }] }],
  });
  const mixed: Partial<FundScenario> = {
    groups: [
      { label: 'modestes', households: 20, contribution: 18, allocation: 100 },
      { label: 'autres', households: 100, contribution: 47, allocation: 100 },
    ],
  };
  const coverage = { goals: [{ kind: 'coverage', share: '42 %' }] } as const;

  it('is about the values that were tried, where not all were', () => {
    const [answer, , , sampled] = told(mixed, coverage);
    expect(answer).toMatch(/^Réponse : parmi les valeurs essayées, 5 intervalles : de 1 foyer à 44 foyers, /);
    expect(sampled).toBe(
      '92 valeurs sur 1 200 ont été essayées : les bornes, un échantillon régulier et les voisines de la réponse. Les autres peuvent faire exception ; une plage plus courte ou un pas plus grand permet d’essayer toutes les valeurs.',
    );
    expect(told(mixed, { ...coverage, to: 14 })).toEqual([
      'Réponse : 3 intervalles : de 1 foyer à 2 foyers, de 6 foyers à 8 foyers et de 12 foyers à 14 foyers.',
      'Avec 3 foyers, il manque 168,00 € de cotisations sur la période.',
      'Avec 5 foyers, il manque 48,00 € de cotisations sur la période.',
    ]);
    expect(told(bonus(24_000), { from: 1 })[0]).toContain(', parmi les valeurs essayées ; avec ');
    expect(told(mixed, { goals: [{ kind: 'coverage', share: '60 %' }] })[0]).toBe(
      'Réponse : aucune des valeurs essayées ne convient, entre 1 foyer et 1 200 foyers.',
    );
  });

  it('that is one value, or has one among its intervals', () => {
    expect(told(bonus(36_100), { from: 35, to: 100 })[0]).toBe('Réponse : une seule valeur convient : 60 foyers.');
    expect(told(bonus(36_100), { from: 35, to: 100 }, 'en')[0]).toBe('Answer: one value only: 60 households.');
    expect(told(bonus(36_000), { to: 100 })[0]).toBe(
      'Réponse : 2 intervalles : de 1 foyer à 30 foyers et exactement 60 foyers.',
    );
    expect(told(bonus(36_000), { to: 100 }, 'en')[0]).toBe(
      'Answer: 2 intervals: from 1 household to 30 households and exactly 60 households.',
    );
    expect(told(bonus(36_900), { from: 35, to: 100 })[0]).toBe(
      'Réponse : les valeurs de 60 foyers à 61 foyers, et elles seules.',
    );
  });

  it('of a range of one value', () => {
    expect(told(bonus(36_000), { from: 60, to: 60 })).toEqual([
      'Réponse : la seule valeur essayée, 60 foyers, convient ; avec 60 foyers, la trésorerie disponible la plus basse est de 0,00 € (décembre 2027), et la réserve nette à la fin de 0,00 €.',
    ]);
    expect(told(bonus(36_000), { from: 61, to: 61 })).toEqual([
      'Réponse : la seule valeur essayée, 61 foyers, ne convient pas.',
      'Avec 61 foyers, il manque 600,00 € en décembre 2027.',
    ]);
  });

  it('names the value that leaves the lowest cash', () => {
    expect(told(bonus(36_000), { to: 30 })[0]).toBe(
      'Réponse : toutes les valeurs essayées conviennent, de 1 foyer à 30 foyers ; avec 30 foyers, la trésorerie disponible la plus basse est de 0,00 € (décembre 2027), et la réserve nette à la fin de 0,00 €.',
    );
    expect(told(bonus(36_000), { to: 40 })[0]).toMatch(
      /^Réponse : au plus 30 foyers \(40 foyers dans le scénario\) ; avec 30 foyers, la trésorerie disponible la plus basse est de 0,00 €/,
    );
  });
});

it('pairs of a search that left numbers of households out say so in their table', () => {
  const header = (to: number, thorough: number): unknown => {
    const households = { group: 'familles', to };
    const pairs = solvePairs(
      caisse({}),
      'essai',
      { goals, allocation: { group: 'seuls', from: 10, to: 10 }, households },
      { thorough },
    );
    if (!pairs.ok) throw new Error(JSON.stringify(pairs.diagnostics));
    expect(pairs.pairs.map(({ isThorough }) => isThorough)).toEqual([to <= thorough]);
    return tabulatePairs(pairs.pairs).columns[1]!.header;
  };
  expect(header(300, 300)).toMatchObject({ fr: 'Foyers au plus' });
  expect(header(300, 50)).toMatchObject({ fr: 'Foyers au plus, parmi les nombres essayés' });
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
