/** The columns of the comparison with OpenFisca: prints the best time in seconds and the totals as JSON. The argument is the number of rows. */
import { main, others, rulesOf } from '../caisse.ts';
import { totalByHand } from '../by-hand.ts';
import { drawHouseholds, populationOf } from '../households.ts';
import { bestTimes } from '../measure.ts';
import { assertEqual, totalByColumns, totalsText } from '../totals.ts';

const households = drawHouseholds(Number(process.argv[2]));
const population = populationOf(households);
const rules = rulesOf(main);
for (const figures of others) totalByColumns(population, rulesOf(figures));
const totals = totalByHand(households);
assertEqual(totalByColumns(population, rules), totalsText(totals), 'columns');
const [ms = 0] = await bestTimes([() => totalByColumns(population, rules)], 5);
console.log(JSON.stringify({ seconds: ms / 1000, totals }));
