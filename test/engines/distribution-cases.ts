/** Tables of random reforms: queries for an engine, with the lines that DuckDB gives, which are those by columns. */
import fc from 'fast-check';
import { compileComparison, type MeasureDistributionOptions } from '../../src/population/index.ts';
import type { SqlDialect } from '../../src/rule/many.ts';
import {
  anyProtected,
  anyTwoReforms,
  populationOf,
  type Reform,
  rulesOf,
} from '../population/distribution/any-reform.ts';
import { allRules, type HouseholdTable, householdTable } from '../population/distribution/household-table.ts';
import { type Engine, openDuckDB } from '../rule/sql/engines.ts';

/** A table, the queries of an engine, and the rows that each gives. */
export interface DistributionCase {
  readonly table: HouseholdTable;
  readonly queries: readonly string[];
  readonly rows: readonly (readonly (bigint | string | boolean | null)[])[];
}

/** Draws cases for an engine. */
export async function distributionCases(
  dialect: SqlDialect,
  count: number,
  seed: number,
): Promise<readonly DistributionCase[]> {
  const samples = fc.sample(fc.tuple(anyTwoReforms, anyProtected), { numRuns: count, seed });
  const engine = await openDuckDB();
  const cases: DistributionCase[] = [];
  for (const [two, options] of samples) cases.push(await caseOf(engine, dialect, two, options));
  await engine.close();
  return cases;
}

async function caseOf(
  engine: Engine,
  dialect: SqlDialect,
  { baseline, reform }: { readonly baseline: Reform; readonly reform: Reform },
  options: MeasureDistributionOptions,
): Promise<DistributionCase> {
  const [from, to] = [rulesOf(baseline), rulesOf(reform)];
  const population = populationOf(baseline, baseline.rows);
  const second = Object.entries(allRules(to, options)).map(([name, rule]) => [`reform ${name}`, rule] as const);
  const table = householdTable(population, { ...allRules(from, options), ...Object.fromEntries(second) });
  const queriesOf = (name: SqlDialect): readonly string[] => {
    const compiled = compileComparison(from, to, {
      dialect: name,
      table: 'households',
      weight: { column: 'weight', decimals: population.weights!.decimals, maximum: 1_000_000 },
      ...options,
    });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
    const { groups, baselineMeasures, reformMeasures, unknown } = compiled.sql;
    return [groups, baselineMeasures, reformMeasures, unknown];
  };
  const { columns, rows } = table;
  const cell = (value: number | string | null): string =>
    value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);
  await engine.run(
    'DROP TABLE IF EXISTS households',
    `CREATE TABLE households (${columns.map(({ name, isText }) => `"${name}" ${isText ? 'TEXT' : 'BIGINT'}`).join(', ')})`,
    `INSERT INTO households VALUES ${rows.map((row) => `(${row.map(cell).join(', ')})`).join(', ')}`,
  );
  const found: (readonly (bigint | string | boolean | null)[])[] = [];
  for (const query of queriesOf('duckdb')) found.push(...(await engine.run(query)).map((row) => Object.values(row)));
  return { table, queries: queriesOf(dialect), rows: found };
}
