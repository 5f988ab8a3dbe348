import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeTotals, parsePopulation, renderPopulationCsv } from '../../src/population/index.ts';
import { anyDrawn, populationOf } from './any-population.ts';

it('a population that is written and read again has the same totals', () => {
  let read = 0;
  fc.assert(
    fc.property(anyDrawn, (drawn) => {
      const { rule, weightDecimals } = drawn;
      // The weights of a file are at most a billion.
      const rows = drawn.rows.map((row) => ({ ...row, weight: row.weight % 1_000_000 }));
      const population = populationOf(drawn, rows);
      const text = renderPopulationCsv(population, { weight: 'poids' });
      const parsed = parsePopulation(text, { rule }, { weight: 'poids', weightDecimals });
      if (!parsed.ok) {
        // A word of a drawn household may consist of spaces.
        expect(
          parsed.diagnostics.map(({ code }) => code).filter((code) => code !== 'CAISSE-HOUSEHOLD-NOT-TEXT'),
        ).toEqual([]);
        return;
      }
      read += 1;
      const sums = (of: ReturnType<typeof computeTotals>): unknown =>
        of.ok ? of.all : of.diagnostics.map(({ code }) => code);
      expect(sums(computeTotals(parsed.population, { rule }))).toEqual(sums(computeTotals(population, { rule })));
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(100);
});
