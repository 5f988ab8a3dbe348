import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { tabulatePairs, tabulateSolution } from '../../src/report/index.ts';
import { type FundGoal, type FundVariable, solveFund, solvePairs } from '../../src/simulation/index.ts';
import { renderPairsQuestion, renderSolution } from '../../src/text/index.ts';
import { anyScenarioDocument, SCENARIO } from '../simulation/any-scenario.ts';

const anyGoal = fc.constantFrom<FundGoal>(
  { kind: 'never-below-zero' },
  { kind: 'net' },
  { kind: 'balanced' },
  { kind: 'coverage', share: '60 %' },
);

const anyVariable = fc.constantFrom<FundVariable>(
  { kind: 'subsidy', funder: 0 },
  { kind: 'allocation', group: 0 },
  { kind: 'households' },
  { kind: 'figure', path: `scenarios.${SCENARIO}.takeUp` },
  { kind: 'figure', path: `scenarios.${SCENARIO}.months` },
);

/** A question about a number of months has few values: a simulation of 600 months takes a second. */
const endOf = (vary: FundVariable): { readonly to?: number } =>
  vary.kind === 'figure' && String(vary.path).endsWith('.months') ? { to: 24 } : {};

const anyDocument = anyScenarioDocument({ months: 6, households: 60 });

it('a solution has words in both languages', () => {
  fc.assert(
    fc.property(anyDocument, anyVariable, fc.uniqueArray(anyGoal, { minLength: 1 }), (document, vary, goals) => {
      const question = { vary, goals, ...endOf(vary) };
      const result = solveFund(defineCaisse<CaisseDocument>(document), SCENARIO, question, { thorough: 0 });
      fc.pre(result.ok);
      for (const solution of [result.solution, result.ifUnspentStays]) {
        if (solution === null) continue;
        const [french, english] = (['fr', 'en'] as const).map((language) => renderSolution(solution, { language }));
        expect(french).toHaveLength(english!.length);
        expect(french!.length).toBeGreaterThanOrEqual(2);
        for (const sentence of [...french!, ...english!]) expect(sentence).toMatch(/^\p{Lu}?.*[.?]$/su);
        expect(french!.join(' ')).not.toMatch(/undefined|null|NaN|'/);
        const { columns, rows } = tabulateSolution(solution);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          for (const key of Object.keys(row)) expect(columns.map((each) => each.key)).toContain(key);
      }
    }),
    { numRuns: 10 },
  );
});

it('the answer of a search that left values out is about the values that were tried', () => {
  fc.assert(
    fc.property(anyDocument, anyVariable, anyGoal, fc.constantFrom(60, 300), (document, vary, goal, end) => {
      const question = { vary, goals: [goal], from: 1, to: end, ...endOf(vary) };
      const result = solveFund(defineCaisse<CaisseDocument>(document), SCENARIO, question, { thorough: 60 });
      fc.pre(result.ok);
      const { solution } = result;
      const { isThorough, from, to } = solution;
      expect(isThorough).toBe(solution.simulated === solution.values);
      fc.pre(from !== to);
      const [french, english] = (['fr', 'en'] as const).map((language) => renderSolution(solution, { language }));
      const isAll = solution.answer.kind === 'all';
      expect(french![1]!.includes('essayées')).toBe(!isThorough || isAll);
      expect(english![1]!.includes('tried')).toBe(!isThorough || isAll);
      expect(french!.join(' ').includes('Les autres peuvent faire exception')).toBe(!isThorough);
    }),
    { numRuns: 10 },
  );
});

it('each pair is the answer of solveFund to the same question', () => {
  fc.assert(
    fc.property(anyDocument, anyGoal, (document, goal) => {
      const caisse = defineCaisse<CaisseDocument>(document);
      const range = { from: 1, to: 60 };
      const allocation = { group: 0, from: 20, to: 100, step: 40 };
      const found = solvePairs(caisse, SCENARIO, { goals: [goal], allocation, households: range }, { thorough: 100 });
      if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
      const { pairs } = found;
      expect(pairs.map((pair) => pair.allocation)).toEqual(['20', '60', '100']);
      expect(tabulatePairs(pairs).rows.map((row) => row['households'])).toEqual(pairs.map((pair) => pair.households));
      for (const { allocation: amount, households, isEnd } of pairs) {
        const scenario = document.scenarios![SCENARIO]!;
        const groups = scenario.groups.map((group, place) => (place === 0 ? { ...group, allocation: amount } : group));
        const changed = defineCaisse<CaisseDocument>({
          ...document,
          scenarios: { [SCENARIO]: { ...scenario, groups } },
        });
        const question = { vary: { kind: 'households' as const }, goals: [goal], ...range };
        const single = solveFund(changed, SCENARIO, question, { thorough: 100 });
        if (!single.ok) throw new Error(JSON.stringify(single.diagnostics));
        const { answer } = single.solution;
        const largest =
          answer.kind === 'none'
            ? null
            : answer.kind === 'all'
              ? 60
              : answer.kind === 'intervals'
                ? Number(answer.intervals.at(-1)!.last.value)
                : answer.better === 'more'
                  ? 60
                  : Number(answer.holds.value);
        expect([households, isEnd]).toEqual([largest, largest === 60]);
      }
    }),
    { numRuns: 6 },
  );
});

it('pairs have a question in both languages', () => {
  const anyGroup = fc.option(fc.constant(0), { nil: undefined }).map((group) => (group === undefined ? {} : { group }));
  fc.assert(
    fc.property(
      anyDocument,
      anyGroup,
      anyGroup,
      fc.uniqueArray(anyGoal, { minLength: 1 }),
      (document, one, other, goals) => {
        const question = { goals, allocation: { from: 20, to: 20, ...one }, households: { from: 1, to: 2, ...other } };
        const found = solvePairs(defineCaisse<CaisseDocument>(document), SCENARIO, question);
        fc.pre(found.ok);
        const { asked } = found;
        expect(renderPairsQuestion(asked, { language: 'fr' })).toMatch(/^Pour chaque allocation par mois.*\s\?$/su);
        expect(renderPairsQuestion(asked, { language: 'en' })).toMatch(/^For each allocation a month.*\?$/s);
      },
    ),
    { numRuns: 20 },
  );
});
