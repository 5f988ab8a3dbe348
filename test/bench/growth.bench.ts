/** Totals of ten thousand to thirty million rows: what a row costs does not grow with the rows. */
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
console.log('      rows       ms   rows/s');
const speeds: number[] = [];
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
  const speed = (rows * repeats * 1000) / ms;
  speeds.push(speed);
  console.log(`${String(rows).padStart(10)} ${plain(ms / repeats).padStart(8)} ${plain(speed).padStart(12)}`);
}
const [slowest, fastest] = [Math.min(...speeds.slice(1)), Math.max(...speeds.slice(1))];
const spread = fastest / slowest;
console.log(`fastest / slowest above 10,000 rows: ${spread.toFixed(2)} ${verdict(spread < 1.5, 'below 1.5: linear')}`);
