import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import {
  type Row,
  type Table,
  tabulateComparedBudgets,
  tabulateComparedEffects,
  tabulateComparedFigures,
  tabulateComparedPublicCosts,
} from '../../src/report/index.ts';
import { compareFunds, type FundComparison, planFund } from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from '../simulation/any-scenario.ts';

const anyFund = anyScenarioDocument()
  .map((document) => ({ caisse: defineCaisse<CaisseDocument>(document), scenario: SCENARIO }))
  .filter(({ caisse, scenario }) => planFund(caisse, scenario).ok);

const anyComparison: fc.Arbitrary<FundComparison> = fc.tuple(anyFund, anyFund, anyFund).map(([base, one, other]) => {
  const result = compareFunds(base, [one, other]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.comparison;
});

/** The sums of the columns of amounts. */
const sumsOf = ({ columns, rows }: Table): Row =>
  Object.fromEntries(
    columns
      .filter(({ kind }) => kind === 'cents')
      .map(({ key }) => [key, rows.reduce((sum, row) => sum + Number(row[key]), 0)]),
  );

it('the tables of compared budgets add up as printed', () => {
  fc.assert(
    fc.property(anyComparison, (comparison) => {
      const [resources, charges, costs] = [
        tabulateComparedBudgets(comparison, 'resource'),
        tabulateComparedBudgets(comparison, 'charge'),
        tabulateComparedPublicCosts(comparison),
      ];
      for (const table of [resources, charges, costs]) expect(table.total).toMatchObject(sumsOf(table));
      const figures = tabulateComparedFigures(comparison).rows;
      const figure = (name: string, side: number): number => {
        const row = figures.find(({ figure: label }) => (label as { readonly en: string }).en === name);
        return Number(row?.[`side${side}`] ?? 0);
      };
      for (const side of [0, 1, 2, 3, 4]) {
        expect([resources, charges, costs].map(({ total }) => total?.[`side${side}`])).toEqual([
          figure('Resources', side),
          figure('Charges', side),
          figure('Public cost', side),
        ]);
        expect(figure('Resources', side) - figure('Charges', side)).toBe(figure('Balance', side));
        expect(figure('Opening reserve', side) + figure('Balance', side)).toBe(figure('Closing reserve', side));
      }
      // The base, then each scenario with its difference.
      for (const { figure: label } of figures) {
        const { en } = label as { readonly en: string };
        for (const side of [1, 3]) expect(figure(en, 0) + figure(en, side + 1)).toBe(figure(en, side));
      }
      for (const [place, row] of tabulateComparedEffects(comparison).rows.entries()) {
        const last = comparison.others[Math.floor(place / 3)]!.effects.at(-1)!;
        const households = ['more', 'less', 'same', 'leaves'].reduce((sum, key) => sum + Number(row[key]), 0);
        const { months } = comparison.base.simulation;
        expect(households).toBe(months.find(({ month }) => month === last.month)?.households);
      }
    }),
    { numRuns: 50 },
  );
});
