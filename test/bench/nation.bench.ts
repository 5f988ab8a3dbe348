/**
 * Measures the national proposal on the synthetic nation: the nation made, its totals, its tables by tenth, another scale, the rate that balances; then the
 * tables on one row for each of the thirty million households, in time and in memory.
 */
import { defineCaisse } from '../../src/caisse/index.ts';
import {
  type Column,
  computeTotals,
  distributionRules,
  type DistributionRules,
  makeNation,
  measureDistribution,
  type Population,
  type Weights,
} from '../../src/population/index.ts';
import { ssaAgrista10, ssaCsgPoints } from '../../src/presets/index.ts';
import { solveNation } from '../../src/simulation/nation.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const NATION_ROWS = 20_000;
/** The rows of the large table; by default all households of the census of 2022. */
const ROWS = Number(process.env['ROWS'] ?? 30_907_289);

type Numbers = Weights['values'];

/** The national proposal with points of CSG in a month. */
function rulesOf(): DistributionRules {
  const found = distributionRules(defineCaisse(ssaCsgPoints), '2026-11');
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found.rules;
}

/** The synthetic nation. */
function made(rows: number): Population {
  const nation = makeNation({ rows });
  if (!nation.ok) throw new Error(JSON.stringify(nation.diagnostics));
  return nation.population;
}

/** The tables by tenth of persons, and the totals of the flows, as text, without the numbers of rows. */
function tabled(population: Population, rules: DistributionRules): string {
  const tables = measureDistribution(population, rules);
  const totals = computeTotals(population, rules.flows);
  if (!tables.ok) throw new Error(JSON.stringify(tables.diagnostics));
  if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
  const groups = tables.groups.map((group) => ({ ...group, rows: null }));
  return JSON.stringify([groups, tables.after, Object.values(totals.all.totals).map(({ sum }) => sum)]);
}

/** Each value as many times as its row has households, up to `length` values. */
function repeat(values: Numbers, weights: Numbers, length: number): Numbers {
  const repeated = new (values.constructor as new (length: number) => Numbers)(length);
  let row = 0;
  for (const [place, value] of values.entries()) repeated.fill(value, row, (row += weights[place]!));
  return repeated;
}

/** One row for each household, up to `rows`. */
function expand({ table, weights }: Population, rows: number): Population {
  if (weights?.decimals !== 0) throw new Error('weights are not whole');
  const columns = Object.entries(table.columns).map(([name, column]): [string, Column] => {
    if (column.kind === 'never-given') throw new Error(name);
    return [name, { ...column, values: repeat(column.values, weights.values, rows) }];
  });
  const members = table.members.map((column) => ({ ...column, values: repeat(column.values, weights.values, rows) }));
  return { table: { ...table, rows, columns: Object.fromEntries(columns), members }, weights: null };
}

const rules = rulesOf();
const nation = made(NATION_ROWS);
console.log(`${machine()}, nation of ${plain(NATION_ROWS)} rows`);
const agrista = defineCaisse(ssaAgrista10);
const rate = { vary: { kind: 'figure', path: 'rules.0.contribution.rate' } } as const;
const [makes = 0, tables = 0, totals = 0, solves = 0] = await bestTimes(
  [
    () => made(NATION_ROWS),
    () => tabled(nation, rules),
    () => computeTotals(nation, rules.flows),
    () => solveNation(agrista, '2026-11', nation, rate),
  ],
  5,
);
console.log(`made and calibrated ${plain(makes)} ms, tables by tenth and totals ${plain(tables)} ms`);
console.log(`another scale ${plain(totals)} ms ${verdict(totals < 50, 'below 50')}`);
console.log(`the rate that balances ${plain(solves)} ms ${verdict(solves < 2000, 'below 2000')}`);

const start = process.hrtime.bigint();
const all = expand(made(NATION_ROWS), ROWS);
const found = tabled(all, rules);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const gigabytes = process.resourceUsage().maxRSS / 2 ** 20;
if (all.table.rows === ROWS && ROWS === 30_907_289 && found !== tabled(nation, rules)) throw new Error('other tables');
console.log(
  `one row for each of ${plain(all.table.rows)} households: ${plain(seconds)} s ${verdict(seconds < 60, 'below 60')}`,
);
console.log(`${plain(gigabytes)} GiB ${verdict(gigabytes < 3, 'below 3')}`);
