import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRule } from '../../../src/testing/index.ts';
import { assertConforms } from './assert-conforms.ts';
import { anySample } from './conformance.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';

const anyCase = anyRule().chain((rule) => anySample({ rule }, 40));

async function assertEngine(engine: Engine, numRuns: number): Promise<void> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async (sample) => {
      if (await assertConforms(sample, engine)) compared += 1;
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns / 2);
  await engine.close();
}

describe('compileToSql', () => {
  it('the rows of a query are the results of evaluate, and totals their exact sums: DuckDB', async () => {
    await assertEngine(await openDuckDB(), 200);
  });

  it('the rows of a query are the results of evaluate, and totals their exact sums: SQLite', async () => {
    await assertEngine(await openSQLite(), 200);
  });

  it('the rows of a query are the results of evaluate, and totals their exact sums: PostgreSQL', async () => {
    await assertEngine(await openPGlite(), 100);
  });
});
