import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileToSql, evaluate, type Facts, type RuleNode } from '../../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';
import { type Cell, type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';
import { cellOf, cellsOf, tableStatements } from './households.ts';

/** Two rules over the same inputs, and households of which some facts are absent. */
const anyRules: fc.Arbitrary<readonly [Readonly<Record<string, RuleNode>>, readonly Facts[]]> = anyRule().chain(
  (rule) => fc.tuple(fc.constant({ rule }), fc.array(anyFacts(rule), { minLength: 1, maxLength: 40, size: 'max' })),
);

const truth = (cell: Cell | undefined, engine: Engine): Cell | undefined =>
  engine.dialect === 'sqlite' && typeof cell === 'bigint' ? cell === 1n : cell;

async function assertRows(engine: Engine, numRuns: number): Promise<void> {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(anyRules, async ([rules, households]) => {
      const compiled = compileToSql(rules, { dialect: engine.dialect, table: 'households', key: 'id' });
      if (!compiled.ok) {
        refused += 1;
        return;
      }
      const { rows, guard, inputs, outputs } = compiled.sql;
      const cells = households.map((facts) => cellsOf(inputs, Object.values(rules), facts));
      await engine.run(...tableStatements(engine.dialect, inputs, cells));
      const found = await engine.run(rows);
      const byId = new Map(found.map((row) => [row['id'], row]));
      expect(byId.size).toBe(households.length);
      households.forEach((facts, place) => {
        for (const output of outputs) {
          const cell = byId.get(BigInt(place + 1))?.[output.column];
          const expected = cellOf(evaluate(rules[output.name]!, facts), output);
          expect(output.type === 'boolean' ? truth(cell, engine) : cell).toBe(expected);
        }
      });
      const problems = (await engine.run(guard)).filter(({ problem }) => problem !== 'absent');
      expect(problems.map(({ households: count }) => count).filter((count) => count !== 0n)).toEqual([]);
    }),
    { numRuns },
  );
  expect(refused).toBeLessThan(numRuns / 4);
}

describe('compileToSql', () => {
  it('the rows of a query are the results of evaluate: DuckDB', async () => {
    await assertRows(await openDuckDB(), 300);
  });

  it('the rows of a query are the results of evaluate: SQLite', async () => {
    await assertRows(await openSQLite(), 300);
  });

  it('the rows of a query are the results of evaluate: PostgreSQL in WebAssembly', async () => {
    await assertRows(await openPGlite(), 150);
  });
});
