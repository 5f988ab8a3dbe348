/** Measures totals of ten thousand to thirty million rows. The cost of each further row must be constant. */
import { main, rulesOf } from './caisse.ts';
import { drawHouseholds, firstOf, populationOf } from './households.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';
import { totalByHand } from './by-hand.ts';
import { assertEqual, totalByColumns, totalsText } from './totals.ts';

const MOST = Number(process.env['ROWS'] ?? 30_000_000);
const sizes = [10_000, 100_000, 1_000_000, 3_000_000, 10_000_000, 30_000_000].filter((rows) => rows <= MOST);

const all = drawHouseholds(sizes.at(-1)!);
const rules = rulesOf(main);
console.log(machine());
console.log('      rows       ms       rows/s   ns a further row');
const costs: number[] = [];
let before = { rows: 0, ms: 0 };
for (const rows of sizes) {
  const households = firstOf(all, rows);
  const population = populationOf(households);
  assertEqual(totalByColumns(population, rules), totalsText(totalByHand(households)), `${rows} rows`);
  const repeats = Math.max(1, Math.floor(1_000_000 / rows));
  const [ms = 0] = await bestTimes([
    () => {
      for (let time = 0; time < repeats; time += 1) totalByColumns(population, rules);
    },
  ]);
  const each = ms / repeats;
  const cost = ((each - before.ms) / (rows - before.rows)) * 1e6;
  if (before.rows > 0) costs.push(cost);
  before = { rows, ms: each };
  const shown = [String(rows), plain(each), plain((rows * 1000) / each), costs.length > 0 ? plain(cost) : ''];
  console.log(shown.map((text, column) => text.padStart([10, 8, 12, 18][column]!)).join(' '));
}
const spread = Math.max(...costs) / Math.min(...costs);
console.log(
  `dearest further row / cheapest: ${spread.toFixed(2)} ${verdict(spread < 1.5, 'below 1.5: the cost is linear')}`,
);
