/** The columns of the comparison with OpenFisca: prints the best times in seconds, the totals and the tables by tenth as JSON. The argument is the number of rows. */
import { defineCaisse } from '../../../src/caisse/index.ts';
import {
  distributionRules,
  measureDistribution,
  type MembersColumn,
  type Population,
} from '../../../src/population/index.ts';
import { documentOf, main, others, rulesOf } from '../caisse.ts';
import { totalByHand } from '../by-hand.ts';
import { drawHouseholds, type Households, populationOf } from '../households.ts';
import { bestTimes } from '../measure.ts';
import { assertEqual, totalByColumns, totalsText } from '../totals.ts';

/** The largest number of rows that are tabulated: pandas needs much memory. */
const TABLES_ROWS = 1_000_000;

const households = drawHouseholds(Number(process.argv[2]));
const population = populationOf(households);
const rules = rulesOf(main);
for (const figures of others) totalByColumns(population, rulesOf(figures));
const totals = totalByHand(households);
assertEqual(totalByColumns(population, rules), totalsText(totals), 'columns');
const [ms = 0] = await bestTimes([() => totalByColumns(population, rules)], 5);
const tables = households.rows > TABLES_ROWS ? {} : { tables: await tablesOf(households) };
console.log(JSON.stringify({ seconds: ms / 1000, totals, ...tables }));

/** The tables by tenth of persons, with the figures that pandas computes too. */
async function tablesOf(of: Households): Promise<object> {
  const found = distributionRules(defineCaisse(documentOf(main)), '2026-11');
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  const { table, weights } = populationOf(of);
  const persons: MembersColumn = {
    kind: 'members',
    from: 0,
    before: null,
    values: of.children.map((children, row) => children + of.others[row]!),
    smallest: 1,
    largest: 16,
    absent: null,
  };
  const counted: Population = { table: { ...table, members: [persons, ...table.members] }, weights };
  const measured = measureDistribution(counted, found.rules);
  if (!measured.ok) throw new Error(JSON.stringify(measured.diagnostics));
  const [time = 0] = await bestTimes([() => measureDistribution(counted, found.rules)], 3);
  return {
    seconds: time / 1000,
    groups: measured.groups.map(({ households: counts, persons: people, net, flows, meanBefore, winners, losers }) => ({
      households: counts,
      persons: people,
      net: net.sum,
      contribution: flows['contribution']?.sum,
      allocation: flows['allocation']?.sum,
      before: meanBefore,
      winners: winners.households,
      losers: losers.households,
    })),
    gini: [measured.before.gini, measured.after.gini],
  };
}
