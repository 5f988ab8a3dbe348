import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareReforms,
  compileComparison,
  compileDistribution,
  type CompileDistributionOptions,
  compileToSql,
  type Distribution,
  type DistributionRules,
  type GroupEffects,
  measureDistribution,
  type MeasureDistributionOptions,
  memberColumn,
  type Population,
  type ReformComparison,
} from '../../../src/population/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';
import { type Engine, openDuckDB, openPGlite } from '../../rule/sql/engines.ts';
import {
  anyDisclosure,
  anyOptions,
  anyReform,
  anyTwoReforms,
  populationOf,
  type Reform,
  rulesOf,
} from './any-reform.ts';

/** Statements that make the table of a population. */
function tableStatements(
  { table, weights }: Population,
  rules: Readonly<Record<string, RuleNode>>,
  dialect: Engine['dialect'],
): readonly string[] {
  const compiled = compileToSql(rules, { dialect, table: 'households' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const read = compiled.sql.inputs.map(({ column }) => column);
  const income = table.columns['income']!;
  const cell = (column: string, row: number): number | 'NULL' => {
    if (column !== 'income_cents') return table.members.find((each) => memberColumn(each) === column)!.values[row]!;
    if (income.kind === 'never-given') return 'NULL';
    if (income.kind !== 'number') throw new Error('incomes');
    return income.absent?.[row] === 1 ? 'NULL' : income.values[row]! * 10 ** (2 - income.decimals);
  };
  const place = table.columns['place']!;
  if (place.kind !== 'category') throw new Error('places');
  const lines = Array.from({ length: table.rows }, (_, row) =>
    [...read.map((column) => cell(column, row)), weights!.values[row]!, `'${place.words[place.values[row]!]!}'`].join(
      ', ',
    ),
  );
  return [
    'DROP TABLE IF EXISTS households',
    `CREATE TABLE households (${[...read.map((column) => `"${column}" BIGINT`), 'weight BIGINT', 'place TEXT'].join(', ')})`,
    `INSERT INTO households VALUES ${lines.map((line) => `(${line})`).join(', ')}`,
  ];
}

const tableOf = (engine: Engine, population: Population): CompileDistributionOptions => ({
  dialect: engine.dialect,
  table: 'households',
  weight: { column: 'weight', decimals: population.weights!.decimals, maximum: 1_000_000 },
});

/** Every rule of a distribution, so that the table has all columns that a query can read. */
const allRules = (
  { before, after, persons, children, net, flows, received, receivedForChildren }: DistributionRules,
  { groups }: MeasureDistributionOptions,
): Readonly<Record<string, RuleNode>> => ({
  before,
  after,
  persons,
  children: children!,
  net,
  ...flows,
  received: received!,
  receivedForChildren: receivedForChildren!,
  ...(groups !== undefined && 'number' in groups ? { group: groups.number } : {}),
});

async function bySql(engine: Engine, reform: Reform, options: MeasureDistributionOptions): Promise<Distribution> {
  const rules = rulesOf(reform);
  const population = populationOf(reform, reform.rows);
  const compiled = compileDistribution(rules, { ...tableOf(engine, population), ...options });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  await engine.run(...tableStatements(population, allRules(rules, options), engine.dialect));
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
  await engine.run(...tableStatements(population, rules, engine.dialect));
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

/** Options with and without protection of small cells. */
const anyProtected: fc.Arbitrary<MeasureDistributionOptions> = fc
  .tuple(anyOptions, fc.option(anyDisclosure, { nil: undefined }))
  .map(([options, disclosure]) => (disclosure === undefined ? options : { ...options, disclosure }));

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
