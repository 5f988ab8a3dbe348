/**
 * Measures `caisse run` on thirty million rows in a Parquet file. DuckDB has a limit of 512 MB. Prints seconds, and the peak memory of the process
 * including Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { totalByHand } from './by-hand.ts';
import { documentOf, main } from './caisse.ts';
import { drawHouseholds, householdsInDuckDB } from './households.ts';
import { machine, plain, verdict } from './measure.ts';
import { assertEqual, totalsText } from './totals.ts';

const ROWS = Number(process.env['ROWS'] ?? 30_000_000);
const MOST_MEMORY = 512_000_000;
const command = resolve('dist/cli/main.js');
if (!existsSync(command)) throw new Error('dist is not there: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'caisse-bench-'));
try {
  await bench(join(folder, 'households.parquet'), join(folder, 'caisse.json'));
} finally {
  rmSync(folder, { recursive: true });
}

interface Printed {
  readonly all: { readonly totals: Readonly<Record<string, { readonly sum: string; readonly cents: number }>> };
}

function totalsOf(printed: string): string {
  const { eligible, contribution, allocation, net } = (JSON.parse(printed) as Printed).all.totals;
  return totalsText([BigInt(eligible!.sum), contribution!.cents, allocation!.cents, net!.cents]);
}

async function bench(population: string, caisse: string): Promise<void> {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  for (const statement of householdsInDuckDB) await duck.run(statement);
  await duck.run(`COPY (FROM households(${ROWS})) TO '${population}' (FORMAT parquet)`);
  duck.closeSync();
  writeFileSync(caisse, JSON.stringify(documentOf(main)));
  const peak = "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";
  const run = ['run', caisse, '--population', population, '--weight', 'weight', '--month', '2026-11', '--json'];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', peak, command, ...run], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  assertEqual(totalsOf(stdout), totalsText(totalByHand(drawHouseholds(ROWS))), 'caisse run');
  const bytes = Number(/peak (\d+)/.exec(stderr)?.[1]) * 1024;
  console.log(
    `${machine()}, ${plain(ROWS)} rows, ${plain(statSync(population).size / 1e6)} MB of Parquet; equal to the cent`,
  );
  console.log(`caisse run   ${plain(seconds)} s, ${plain(ROWS / seconds)} households/s`);
  console.log(`peak memory  ${plain(bytes / 1e6)} MB ${verdict(bytes < MOST_MEMORY, 'below 512 MB, Node included')}`);
}
