import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { persons } from '../../src/household/index.ts';
import { type PopulationRun, populationTotals } from '../../src/cli/population-totals.ts';
import { countMembers, type InputNode } from '../../src/rule/index.ts';
import { fileIo } from './file-io.ts';

const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '9000' };
const rules = { income, persons: countMembers(0, null) };

const anyRow = fc.record({
  income: fc.constantFrom('', '0', '1', '2', '3', '4.5', '9000'),
  members: fc.constantFrom('', '1', '2', '5'),
  weight: fc.constantFrom('0', '1', '2.5', '100', '1000000'),
});

/** The rows, households and sums of each tenth, by the name of the tenth. */
async function tenthsOf(file: string, each: 'households' | 'persons'): Promise<unknown> {
  const asked: PopulationRun = {
    file,
    facts: {},
    by: undefined,
    weight: 'w',
    weightDecimals: 4,
    tenths: { name: 'income', of: income, each, times: each === 'persons' ? persons() : null },
    key: undefined,
    out: undefined,
    force: false,
    language: 'fr',
  };
  const added = await populationTotals(
    asked,
    { ok: true, month: '2026-11', rules, flows: [], pool: null } as never,
    fileIo,
  );
  if (!added.ok) return added.diagnostics.map(({ code }) => code);
  return Object.fromEntries(
    added.totals.groups.map(({ group, rows, households, totals }) => [
      String(group),
      [rows, households, totals['income']!.sum, totals['persons']!.sum],
    ]),
  );
}

it('tenths are those of the SQL', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caisse-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { minLength: 1, maxLength: 25 }),
      fc.constantFrom('households' as const, 'persons' as const),
      async (rows, each) => {
        const lines = rows.map(({ income: amount, members, weight }) => `${amount},${members},${weight}`);
        writeFileSync(csv, `income,members,w\n${lines.join('\n')}\n`);
        const cell = (text: string): string => (text === '' ? 'NULL' : text);
        const values = rows.map((row) => `(${cell(row.income)}, ${cell(row.members)}, ${row.weight})`);
        await connection.run(
          `COPY (SELECT income::DECIMAL(9, 2) AS income, members::INTEGER AS members, w::DOUBLE AS w FROM (VALUES ${values.join(', ')}) AS t(income, members, w)) TO '${parquet}' (FORMAT parquet)`,
        );
        expect(await tenthsOf(parquet, each)).toEqual(await tenthsOf(csv, each));
      },
    ),
    { numRuns: 60 },
  );
  connection.closeSync();
});
