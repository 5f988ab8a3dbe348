import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineCaisse } from '../../../src/caisse/index.ts';
import {
  caisseRules,
  compileDistribution,
  computeTotals,
  distributionRules,
  makeNation,
  measureDistribution,
  parsePopulation,
  renderPopulationCsv,
} from '../../../src/population/index.ts';
import { ssaAgrista10 } from '../../../src/presets/index.ts';
import { type Engine, openDuckDB } from '../../rule/sql/engines.ts';

const MONTH = '2026-11';
const caisse = defineCaisse(ssaAgrista10);
const made = makeNation({ rows: 5000 });
if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
const { population } = made;
const found = distributionRules(caisse, MONTH);
if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
const { rules } = found;

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDB();
});
afterAll(async () => {
  await engine.close();
});

const MONEY = ['income', 'gross_wages', 'self_employed_income', 'pensions', 'unemployment_benefits'];

it('has the same tables by tenth in SQL', async () => {
  const [header = '', ...lines] = renderPopulationCsv(population).trimEnd().split('\n');
  const names = header.split(',');
  const columns = names.map((name) => (MONEY.includes(name) ? `${name}_cents` : name));
  const types = names.map((name) => (['household_type', 'main_source'].includes(name) ? 'TEXT' : 'BIGINT'));
  const rows = lines.map((line) =>
    line.split(',').map((cell, place) => {
      if (types[place] === 'TEXT') return `'${cell}'`;
      return MONEY.includes(names[place]!) ? String(Math.round(Number(cell) * 100)) : String(Math.round(Number(cell)));
    }),
  );
  await engine.run(
    `CREATE TABLE households (${columns.map((column, place) => `"${column}" ${types[place]}`).join(', ')})`,
    `INSERT INTO households VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`,
  );
  const compiled = compileDistribution(rules, {
    dialect: engine.dialect,
    table: 'households',
    weight: { column: 'weight', decimals: 0, maximum: 1_000_000 },
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const { groups, measures, unknown, read } = compiled.sql;
  const answers = {
    groups: await engine.run(groups),
    measures: await engine.run(measures),
    unknown: await engine.run(unknown),
  };
  expect(read(answers)).toEqual(measureDistribution(population, rules));
});

it('has the same totals when it is written as CSV and read again', () => {
  const own = caisseRules(caisse, MONTH);
  if (!own.ok) throw new Error(JSON.stringify(own.diagnostics));
  const parsed = parsePopulation(renderPopulationCsv(population), own.rules, { weight: 'weight' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  expect(computeTotals(parsed.population, own.rules)).toEqual(computeTotals(population, own.rules));
});
