import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { solveFund } from '../../src/simulation/index.ts';
import { solveNation } from '../../src/simulation/nation.ts';
import { parsePopulation, caisseRules } from '../../src/population/index.ts';
import { renderNationSolution, renderSolution } from '../../src/text/index.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  parameters: { taux: { type: 'ratio', label: { fr: 'Taux solidaire', en: 'Solidarity rate' }, value: '3 %' } },
  rules: [
    {
      from: '2025-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %', minimum: 5 },
      allocation: { kind: 'flat', amount: 100 },
    },
    {
      from: '2026-01',
      contribution: {
        kind: 'marginal',
        base: 'income',
        brackets: [
          { from: 0, rate: '2 %' },
          { from: 1200, rate: { parameter: 'taux' } },
          { from: 2000, rate: '5 %' },
        ],
      },
      allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
    },
  ],
  scenarios: {
    base: {
      label: 'Base',
      start: '2026-01',
      months: 6,
      groups: [{ label: 'foyers', households: 50, household: { members: [{ age: 40 }], resources: { income: 2500 } } }],
      subsidies: [{ label: 'Métropole', amount: 30000, every: 'year' }],
    },
  },
});

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

function asked(of: Caisse, path: string, month: string): readonly [nation: string, fund: string] {
  const rules = caisseRules(of, month);
  if (!rules.ok) throw new Error('a month of the rules');
  const read = parsePopulation(
    'income,members,members_0_13,members_14_and_over\n1500,2,1,1\n2600,1,0,1\n',
    rules.rules,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const vary = { kind: 'figure', path } as const;
  const nation = solveNation(of, month, read.population, { vary });
  if (!nation.ok) throw new Error(JSON.stringify(nation.diagnostics));
  const fund = solveFund(of, 'base', { vary, goals: [{ kind: 'balanced' }] });
  if (!fund.ok) throw new Error(JSON.stringify(fund.diagnostics));
  const question = (lines: readonly string[]): string => plain(lines[0]!).replace(/(?:,? so that| pour que).*$/s, '');
  return [
    question(renderNationSolution(nation.solution, { language: 'fr', caisse: of })),
    question(renderSolution(fund.solution, { language: 'en', caisse: of })),
  ];
}

describe('a question names its figure in the words of the caisse', () => {
  it.each([
    ['rules.0.contribution.rate', '2025-03', 'du taux de la cotisation', 'the rate of the contribution'],
    ['rules.0.contribution.minimum', '2025-03', 'de la cotisation minimale', 'the minimum contribution'],
    [
      'rules.1.contribution.brackets.2.rate',
      '2026-03',
      'du taux de la tranche à partir de 2 000 €',
      'the rate of the bracket from €2,000',
    ],
    [
      'rules.1.contribution.brackets.1.from',
      '2026-03',
      'du seuil de la tranche à partir de 1 200 €',
      'the threshold of the bracket from €1,200',
    ],
    ['rules.1.contribution.brackets.1.rate', '2026-03', 'de « Taux solidaire »', '“Solidarity rate”'],
    ['parameters.taux.value', '2026-03', 'de « Taux solidaire »', '“Solidarity rate”'],
  ])('%s', (path, month, french, english) => {
    expect(asked(caisse, path, month)).toEqual([`Quelle valeur ${french}`, `Which value of ${english}`]);
  });

  it('names the place beside the words of a larger part', () => {
    expect(asked(caisse, 'rules.1.allocation.amount.first', '2026-03')).toEqual([
      'Quelle valeur du montant de l’allocation (« rules.1.allocation.amount.first »)',
      'Which value of the amount of the allocation (“rules.1.allocation.amount.first”)',
    ]);
  });

  it('keeps the place of a figure of a scenario, and of all figures without the caisse', () => {
    const vary = { kind: 'figure', path: 'scenarios.base.subsidies.0.amount' } as const;
    const solved = solveFund(caisse, 'base', { vary, goals: [{ kind: 'balanced' }] });
    if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
    for (const options of [{ language: 'fr' }, { language: 'fr', caisse }] as const) {
      expect(plain(renderSolution(solved.solution, options)[0]!)).toContain(
        'Quelle valeur de « scenarios.base.subsidies.0.amount »',
      );
    }
  });
});
