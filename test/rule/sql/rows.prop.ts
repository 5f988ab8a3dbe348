import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRule } from '../../../src/testing/index.ts';
import { anySample, type Conformance, conformanceOf, FURTHER } from './conformance.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';
import { tableStatements } from './households.ts';

const anyCase = anyRule().chain((rule) => anySample({ rule }, 40));

async function assertConforms({ columns, rows, checks }: Conformance, engine: Engine): Promise<void> {
  await engine.run(...tableStatements(engine.dialect, columns, rows, FURTHER));
  for (const { query, expected } of checks) {
    const found = await engine.run(query);
    expect(found.map((row) => Object.values(row).join('|')).sort()).toEqual([...expected].sort());
  }
}

async function assertEngine(engine: Engine, numRuns: number): Promise<void> {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async (sample) => {
      const conformance = conformanceOf(sample, engine.dialect);
      if (conformance === null) refused += 1;
      else await assertConforms(conformance, engine);
    }),
    { numRuns },
  );
  expect(refused).toBeLessThan(numRuns / 3);
}

describe('compileToSql', () => {
  it('the rows of a query are the results of evaluate, and totals are their exact sums: DuckDB', async () => {
    await assertEngine(await openDuckDB(), 200);
  });

  it('the rows of a query are the results of evaluate, and totals are their exact sums: SQLite', async () => {
    await assertEngine(await openSQLite(), 200);
  });

  it('the rows of a query are the results of evaluate, and totals are their exact sums: PostgreSQL', async () => {
    await assertEngine(await openPGlite(), 100);
  });
});
