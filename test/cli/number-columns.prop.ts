import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PopulationRun, populationTotals } from '../../src/cli/population-totals.ts';
import type { FileFacts } from '../../src/population/index.ts';
import { countMembers, type InputNode } from '../../src/rule/index.ts';
import { fileIo } from './file-io.ts';

const income: InputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-100000',
  maximum: '9000000',
};
const rules = { income, persons: countMembers(0, null) };

/** Decimal texts, none of which can be read in two ways. */
const anyAmount = fc
  .tuple(fc.integer({ min: -200_000, max: 20_000_000 }), fc.constantFrom(0, 1, 2, 4), fc.nat(9999))
  .map(([whole, places, rest]) =>
    places === 0 ? String(whole) : `${whole}.${String(rest).padStart(4, '0').slice(0, places)}`,
  );

const FORMS: readonly FileFacts[] = [{}, { annual: ['income'] }, { rounded: ['income'] }];

const TYPES = ['DOUBLE', 'DECIMAL(18, 4)', 'DECIMAL(30, 6)', 'VARCHAR'];

const WHOLE_TYPES = ['SMALLINT', 'TINYINT', 'UTINYINT', 'INTEGER', 'UBIGINT', 'HUGEINT', 'FLOAT'];

async function answerOf(file: string, facts: FileFacts, weight?: string): Promise<unknown> {
  const asked: PopulationRun = {
    file,
    facts,
    by: undefined,
    weight,
    weightDecimals: 4,
    tenths: null,
    key: undefined,
    out: undefined,
    force: false,
    language: 'fr',
  };
  const found = { ok: true, month: '2026-11', rules, flows: [], pool: null } as never;
  const added = await populationTotals(asked, found, fileIo);
  return added.ok ? [added.totals.all.totals['income']?.sum, added.totals.all.households, added.weightCut] : 'refused';
}

it('numbers of Parquet, in every type, give what their texts in CSV give', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caisse-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
  const check = async (
    amounts: readonly string[],
    type: string,
    facts: FileFacts,
    weights: readonly string[],
  ): Promise<void> => {
    const rows = amounts.map((amount, place) => `${amount},1,${weights[place]!}`);
    writeFileSync(csv, `income,members,w\n${rows.join('\n')}\n`);
    const values = amounts.map((amount, place) => `('${amount}'::${type}, 1, '${weights[place]!}'::DOUBLE)`);
    await connection.run(
      `COPY (SELECT * FROM (VALUES ${values.join(', ')}) AS t(income, members, w)) TO '${parquet}' (FORMAT parquet)`,
    );
    expect([type, facts, await answerOf(parquet, facts, 'w')]).toEqual([type, facts, await answerOf(csv, facts, 'w')]);
  };
  const anyWeight = fc.tuple(fc.nat(100_000), fc.nat(999_999)).map(([whole, rest]) => `${whole}.${rest}1`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAmount, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...TYPES),
      fc.constantFrom(...FORMS),
      fc.array(
        anyWeight.filter((text) => !/\.\d{3}$/.test(text)),
        { minLength: 4, maxLength: 4 },
      ),
      check,
    ),
    { numRuns: 80 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 127 }),
      fc.constantFrom(...WHOLE_TYPES),
      fc.constantFrom(...FORMS),
      (whole, type, facts) => check([String(whole)], type, facts, ['1.5']),
    ),
    { numRuns: 40 },
  );
  connection.closeSync();
});
