import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileDistribution,
  compileToSql,
  type Distribution,
  measureDistribution,
  memberColumn,
  type MeasureDistributionOptions,
  type Population,
} from '../../../src/population/index.ts';
import { type Engine, openDuckDB, openPGlite } from '../../rule/sql/engines.ts';
import { anyReform, populationOf, type Reform, rulesOf } from './any-reform.ts';

const anyOptions: fc.Arbitrary<MeasureDistributionOptions> = fc.record({
  count: fc.constantFrom('persons', 'households' as const),
  quantiles: fc.constantFrom('first-reached', 'eurostat' as const),
  groups: fc.constantFrom({ cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90] }, { cuts: [50, 95, 99] }, { column: 'place' }),
});

/** Statements that make the table of a population. */
function tableStatements(
  { table, weights }: Population,
  rules: ReturnType<typeof rulesOf>,
  dialect: Engine['dialect'],
): readonly string[] {
  const { flows, ...own } = rules;
  const compiled = compileToSql({ ...own, ...flows }, { dialect, table: 'households' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const read = compiled.sql.inputs.map(({ column }) => column);
  const income = table.columns['income']!;
  if (income.kind !== 'number') throw new Error('incomes');
  const cell = (column: string, row: number): number => {
    if (column === 'income_cents') return income.values[row]! * 10 ** (2 - income.decimals);
    return table.members.find((each) => memberColumn(each) === column)!.values[row]!;
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

async function bySql(engine: Engine, reform: Reform, options: MeasureDistributionOptions): Promise<Distribution> {
  const rules = rulesOf(reform);
  const population = populationOf(reform, reform.rows);
  const compiled = compileDistribution(rules, {
    dialect: engine.dialect,
    table: 'households',
    weight: { column: 'weight', decimals: population.weights!.decimals, maximum: 1_000_000 },
    ...options,
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  await engine.run(...tableStatements(population, rules, engine.dialect));
  const { groups, measures, unknown, read } = compiled.sql;
  return read({
    groups: await engine.run(groups),
    measures: await engine.run(measures),
    unknown: await engine.run(unknown),
  });
}

/** Groups in the order of their names; a column has those with rows. */
const comparable = ({ groups, ...others }: Distribution): object => ({
  ...others,
  groups: groups
    .filter(({ rows }) => rows > 0)
    .sort((left, right) => String(left.group).localeCompare(String(right.group))),
});

async function assertEngine(engine: Engine, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyReform, anyOptions, async (reform, options) => {
      const measured = measureDistribution(populationOf(reform, reform.rows), rulesOf(reform), options);
      if (!measured.ok) throw new Error(JSON.stringify(measured.diagnostics));
      expect(comparable(await bySql(engine, reform, options))).toEqual(comparable(measured));
    }),
    { numRuns },
  );
  await engine.close();
}

describe('compileDistribution', () => {
  it('tables by columns are those by SQL', async () => {
    await assertEngine(await openDuckDB(), 60);
  });

  it('tables by columns are those by SQL: PostgreSQL', async () => {
    await assertEngine(await openPGlite(), 40);
  });
});
