/**
 * Measures another scale on thirty million rows, after rows that are equal in the columns of the rules are merged. Incomes are multiples of ten
 * euros, as in surveys, and whole euros.
 */
import { collapse } from '../../src/population/index.ts';
import { main, others, rulesOf } from './caisse.ts';
import { drawHouseholds, populationOf } from './households.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';
import { assertEqual, totalByColumns } from './totals.ts';

const ROWS = Number(process.env['ROWS'] ?? 30_000_000);

console.log(`${machine()}, ${plain(ROWS)} rows`);
for (const [name, step] of [
  ['whole tens of euros', 1000],
  ['whole euros', 100],
] as const) {
  const population = populationOf(drawHouseholds(ROWS, step));
  const start = process.cpuUsage();
  const collapsed = collapse(population, { keep: ['income'] });
  const { user, system } = process.cpuUsage(start);
  const rules = rulesOf(main);
  assertEqual(totalByColumns(collapsed, rules), totalByColumns(population, rules), 'collapsed');
  let turn = 0;
  const [ms = 0] = await bestTimes(
    [() => totalByColumns(collapsed, rulesOf(others[(turn += 1) % others.length]!))],
    21,
  );
  console.log(
    `${name}: ${plain(collapsed.table.rows)} rows after ${plain((user + system) / 1e6)} s, once; ` +
      `another scale ${plain(ms)} ms ${verdict(ms < 50, 'below 50')}`,
  );
}
