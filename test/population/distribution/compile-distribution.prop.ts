import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareReforms,
  compileComparison,
  compileDistribution,
  type CompileDistributionOptions,
  type Distribution,
  type GroupEffects,
  measureDistribution,
  type MeasureDistributionOptions,
  type Population,
  type ReformComparison,
} from '../../../src/population/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';
import { type Engine, openDuckDB, openPGlite } from '../../rule/sql/engines.ts';
import { anyProtected, anyReform, anyTwoReforms, populationOf, type Reform, rulesOf } from './any-reform.ts';
import { allRules, householdTable, type TableValue } from './household-table.ts';

/** Statements that make the table of a population. */
function tableStatements(population: Population, rules: Readonly<Record<string, RuleNode>>): readonly string[] {
  const { columns, rows } = householdTable(population, rules);
  const cell = (value: TableValue): string =>
    value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);
  return [
    'DROP TABLE IF EXISTS households',
    `CREATE TABLE households (${columns.map(({ name, isText }) => `"${name}" ${isText ? 'TEXT' : 'BIGINT'}`).join(', ')})`,
    `INSERT INTO households VALUES ${rows.map((row) => `(${row.map(cell).join(', ')})`).join(', ')}`,
  ];
}

const tableOf = (engine: Engine, population: Population): CompileDistributionOptions => ({
  dialect: engine.dialect,
  table: 'households',
  weight: { column: 'weight', decimals: population.weights!.decimals, maximum: 1_000_000 },
});

async function bySql(engine: Engine, reform: Reform, options: MeasureDistributionOptions): Promise<Distribution> {
  const rules = rulesOf(reform);
  const population = populationOf(reform, reform.rows);
  const compiled = compileDistribution(rules, { ...tableOf(engine, population), ...options });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  await engine.run(...tableStatements(population, allRules(rules, options)));
  const { groups, measures, unknown, read } = compiled.sql;
  return read({
    groups: await engine.run(groups),
    measures: await engine.run(measures),
    unknown: await engine.run(unknown),
  });
}

async function comparisonBySql(
  engine: Engine,
  { baseline, reform }: { readonly baseline: Reform; readonly reform: Reform },
  options: MeasureDistributionOptions,
): Promise<ReformComparison> {
  const [from, to] = [rulesOf(baseline), rulesOf(reform)];
  const population = populationOf(baseline, baseline.rows);
  const compiled = compileComparison(from, to, { ...tableOf(engine, population), ...options });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const second = Object.entries(allRules(to, options)).map(([name, rule]) => [`reform ${name}`, rule]);
  const rules = { ...allRules(from, options), ...(Object.fromEntries(second) as Record<string, RuleNode>) };
  await engine.run(...tableStatements(population, rules));
  const { groups, baselineMeasures, reformMeasures, unknown, read } = compiled.sql;
  return read({
    groups: await engine.run(groups),
    baselineMeasures: await engine.run(baselineMeasures),
    reformMeasures: await engine.run(reformMeasures),
    unknown: await engine.run(unknown),
  });
}

/** Groups in the order of their names; a column has those with rows. */
const sorted = (groups: GroupEffects['groups']): GroupEffects['groups'] =>
  groups.filter(({ rows }) => rows !== 0).sort((left, right) => String(left.group).localeCompare(String(right.group)));

const comparable = <Effects extends GroupEffects>(effects: Effects): Effects => ({
  ...effects,
  groups: sorted(effects.groups),
});

async function assertDistributions(engine: Engine, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyReform, anyProtected, async (reform, options) => {
      const measured = measureDistribution(populationOf(reform, reform.rows), rulesOf(reform), options);
      if (!measured.ok) throw new Error(JSON.stringify(measured.diagnostics));
      expect(comparable(await bySql(engine, reform, options))).toEqual(comparable(measured));
    }),
    { numRuns },
  );
}

async function assertComparisons(engine: Engine, numRuns: number): Promise<void> {
  const of = ({ baseline, reform, difference, ...others }: ReformComparison): object => ({
    ...others,
    baseline: comparable(baseline),
    reform: comparable(reform),
    difference: comparable(difference),
  });
  await fc.assert(
    fc.asyncProperty(anyTwoReforms, anyProtected, async (two, options) => {
      const population = populationOf(two.baseline, two.baseline.rows);
      const compared = compareReforms(population, rulesOf(two.baseline), rulesOf(two.reform), options);
      if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
      expect(of(await comparisonBySql(engine, two, options))).toEqual(of(compared));
    }),
    { numRuns },
  );
}

async function withEngine(opened: Promise<Engine>, run: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await opened;
  await run(engine);
  await engine.close();
}

describe('compileDistribution', () => {
  it('tables by columns are those by SQL', async () => {
    await withEngine(openDuckDB(), (engine) => assertDistributions(engine, 40));
  });

  it('tables by columns are those by SQL: PostgreSQL', async () => {
    await withEngine(openPGlite(), (engine) => assertDistributions(engine, 20));
  });
});

describe('compileComparison', () => {
  it('comparisons by columns are those by SQL', async () => {
    await withEngine(openDuckDB(), (engine) => assertComparisons(engine, 20));
  });

  it('comparisons by columns are those by SQL: PostgreSQL', async () => {
    await withEngine(openPGlite(), (engine) => assertComparisons(engine, 10));
  });
});
