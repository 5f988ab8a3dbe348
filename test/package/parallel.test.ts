import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import {
  caisseRules,
  computeTotals,
  mergeTotals,
  type Population,
  splitPopulation,
  tableFromFacts,
  type TotalsResult,
} from '../../src/population/index.ts';
import { ariegeCcampa } from '../../src/presets/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';

function totalsInWorker(population: Population, rules: Readonly<Record<string, RuleNode>>): Promise<TotalsResult> {
  const worker = new Worker(new URL('./totals-worker.mjs', import.meta.url), { workerData: { population, rules } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

it('workers give the same totals as one thread', async () => {
  const found = caisseRules(defineCaisse<CaisseDocument>(ariegeCcampa), '2026-11');
  if (!found.ok) throw new Error('a month of the rules');
  const { rules } = found;
  const households = Array.from({ length: 1000 }, (_, place) => ({
    values: place % 17 === 0 ? {} : { income: ((place * 7919) % 300_000) / 100 },
    ages: Array.from({ length: 1 + (place % 4) }, () => 30),
  }));
  const population: Population = { table: tableFromFacts(rules, households), weights: null };
  const whole = computeTotals(population, rules, { by: 'members' });
  for (const count of [1, 2, 3]) {
    const parts = await Promise.all(splitPopulation(population, count).map((part) => totalsInWorker(part, rules)));
    expect(mergeTotals(parts)).toEqual(whole);
  }
});
