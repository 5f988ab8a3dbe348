/**
 * Measures weighted totals of a caisse over a population: eligibility, contribution, allocation, net. Compares columns with a hand-written loop for
 * this caisse, the same rules as SQL on DuckDB with one thread, and publicodes for each household. Ten other caisses run first in the same process,
 * so that the engine is not specialized for one caisse.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { compileToSql } from '../../src/population/index.ts';
import { totalByHand } from './by-hand.ts';
import { main, others, rulesOf } from './caisse.ts';
import { drawHouseholds, firstOf, householdsInDuckDB, populationOf } from './households.ts';
import { bestTimes, machine, perSecond, plain, verdict } from './measure.ts';
import { publicodesOf } from './publicodes.ts';
import { assertEqual, totalByColumns, totalsText } from './totals.ts';

const ROWS = Number(process.env['ROWS'] ?? 2_000_000);

const households = drawHouseholds(ROWS);
const population = populationOf(households);
const rules = rulesOf(main);

const compiled = compileToSql(rules, {
  dialect: 'duckdb',
  table: 'households',
  weight: { column: 'weight', decimals: 0, maximum: 20 },
});
if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
const { totals: query } = compiled.sql;
const duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
for (const statement of householdsInDuckDB) await duck.run(statement);
await duck.run(`CREATE TABLE households AS FROM households(${ROWS})`);

async function totalByDuckDB(): Promise<string> {
  const [row = {}] = (await duck.runAndReadAll(query)).getRowObjects();
  return totalsText(
    ['eligible_true', 'contribution_cents_total', 'allocation_cents_total', 'net_cents_total'].map(
      (name) => row[name] as bigint,
    ),
  );
}

const netByPublicodes = publicodesOf(households);

/** Amounts of publicodes are floats, which are rounded before the sum. */
function netByRow(rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) sum += Math.round(netByPublicodes(row) * 100) * households.weights[row]!;
  return sum;
}

const generated = { code: 'generated' } as const;
for (const figures of others) {
  totalByColumns(population, rulesOf(figures));
  totalByColumns(population, rulesOf(figures), generated);
}
const expected = totalsText(totalByHand(households));
assertEqual(totalByColumns(population, rules), expected, 'columns');
assertEqual(totalByColumns(population, rules, generated), expected, 'generated code');
assertEqual(await totalByDuckDB(), expected, 'DuckDB');

const few = firstOf(households, 500);
assertEqual(`${netByRow(few.rows)}`, `${totalByHand(few)[3]!}`, 'publicodes');

const works = [
  () => totalByHand(households),
  () => totalByColumns(population, rules),
  () => totalByColumns(population, rules, generated),
  totalByDuckDB,
];
const [hand = 0, columns = 0, code = 0, sql = 0] = await bestTimes(works, 25);
const publicodes = perSecond((index) => void netByPublicodes(index % ROWS), 2);
const perSecondIn = (ms: number): number => (ROWS / ms) * 1000;
const bytes = [households.income, households.children, households.others, households.weights].reduce(
  (sum, { byteLength }) => sum + byteLength,
  0,
);

const toHand = hand / columns;
const codeToHand = hand / code;
const toDuckDB = sql / columns;
const toPublicodes = perSecondIn(columns) / publicodes;
console.log(`${machine()}, ${plain(ROWS)} rows; all equal to the cent; households a second of one core`);
console.log(`columns      ${plain(perSecondIn(columns))}`);
console.log(
  `by hand      ${plain(perSecondIn(hand))}; columns ${toHand.toFixed(2)} × ${verdict(toHand >= 0.75, '0.75')}`,
);
console.log(
  `generated    ${plain(perSecondIn(code))}; ${codeToHand.toFixed(2)} × by hand ${verdict(codeToHand >= 0.95, '0.95')}`,
);
console.log(`DuckDB       ${plain(perSecondIn(sql))}; columns ${toDuckDB.toFixed(2)} × ${verdict(toDuckDB >= 2, '2')}`);
console.log(
  `publicodes   ${plain(publicodes)}; columns ${plain(toPublicodes)} × ${verdict(toPublicodes >= 5000, '5,000')}`,
);
console.log(`resident     ${bytes / ROWS} bytes a household ${verdict(bytes <= 32 * ROWS, 'at most 32')}`);
duck.closeSync();
