/**
 * Measures the tables by tenth of persons: by columns, and by our SQL in DuckDB, beside the totals of the same rules alone. Columns and SQL give the
 * same tables.
 */
import { isDeepStrictEqual } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { defineCaisse } from '../../src/caisse/index.ts';
import {
  compileDistribution,
  compileToSql,
  computeTotals,
  distributionRules,
  measureDistribution,
  type MembersColumn,
  type Population,
} from '../../src/population/index.ts';
import { documentOf, main } from './caisse.ts';
import { drawHouseholds, householdsInDuckDB, populationOf } from './households.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const ROWS = Number(process.env['ROWS'] ?? 3_000_000);

const found = distributionRules(defineCaisse(documentOf(main)), '2026-11');
if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
const { rules } = found;
const options = {
  dialect: 'duckdb',
  table: 'households',
  weight: { column: 'weight', decimals: 0, maximum: 20 },
} as const;
const tables = compileDistribution(rules, options);
if (!tables.ok) throw new Error(JSON.stringify(tables.diagnostics));
const totals = compileToSql({ net: rules.net, ...rules.flows }, options);
if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));

const duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
for (const statement of householdsInDuckDB) await duck.run(statement);
await duck.run(
  `CREATE TABLE households AS SELECT *, members_0_13 + members_14_and_over AS members FROM households(${ROWS})`,
);
const rowsOf = async (query: string): Promise<readonly Record<string, bigint | string>[]> =>
  (await duck.runAndReadAll(query)).getRowObjects() as Record<string, bigint | string>[];

const { groups, measures, unknown, read } = tables.sql;
const households = drawHouseholds(ROWS);
const { table, weights } = populationOf(households);
const persons: MembersColumn = {
  kind: 'members',
  from: 0,
  before: null,
  values: households.children.map((children, row) => children + households.others[row]!),
  smallest: 1,
  largest: 16,
  absent: null,
};
const population: Population = { table: { ...table, members: [persons, ...table.members] }, weights };
const bySql = async (): Promise<unknown> =>
  read({ groups: await rowsOf(groups), measures: await rowsOf(measures), unknown: await rowsOf(unknown) });
const byColumns = (): unknown => measureDistribution(population, rules);
if (!isDeepStrictEqual(await bySql(), byColumns())) throw new Error('the tables differ');

const works = [
  bySql,
  () => rowsOf(totals.sql.totals),
  byColumns,
  () => computeTotals(population, { net: rules.net, ...rules.flows }),
];
const [sql = 0, sqlTotals = 0, columns = 0, columnTotals = 0] = await bestTimes(works, 3);
console.log(`${machine()}, ${plain(ROWS)} rows, one thread; the tables are equal`);
const ratio = sql / sqlTotals;
console.log(`DuckDB   ${plain(sql)} ms, ${ratio.toFixed(1)} × the totals alone ${verdict(ratio <= 2, '2')}`);
console.log(`columns  ${plain(columns)} ms, ${(columns / columnTotals).toFixed(1)} × the totals alone`);
duck.closeSync();
