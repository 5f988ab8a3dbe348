import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { type NationGoal, solveNation } from '../../src/simulation/nation.ts';
import { type Language, renderNationSolution } from '../../src/text/index.ts';
import { anyNationCase, MONTH, populationOf } from '../simulation/nation/any-nation.ts';
import { hasLeftovers } from './plain.ts';

const anyGoal = fc.constantFrom<NationGoal>({ kind: 'balanced' }, { kind: 'coverage', share: '66.67 %' });

it('a national balance has words in both languages', () => {
  fc.assert(
    fc.property(
      anyNationCase(),
      fc.constantFrom<Language>('fr', 'en'),
      fc.boolean(),
      anyGoal,
      (given, language, isNamed, goal) => {
        const caisse = defineCaisse<CaisseDocument>(given.document);
        const result = solveNation(caisse, MONTH, populationOf(given), { vary: given.vary, goal, to: 2, step: '0.1' });
        if (!result.ok) return;
        const named = isNamed ? { caisse } : {};
        const lines = renderNationSolution(result.solution, { language, ...named });
        expect(lines.length).toBeGreaterThanOrEqual(5);
        // A report joins the sentences of both languages by their place.
        expect(renderNationSolution(result.solution, { language: 'fr', ...named })).toHaveLength(lines.length);
        expect(lines.filter((line) => line.trim() === '' || hasLeftovers(line))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
