/**
 * A population under a caisse: eligibility, six brackets with floor, cap and rounding, allocation by composition, net, weighted totals; against
 * a loop written by hand for that very caisse. Ten other caisses run first in the same process, so that nothing profits from one shape.
 */
import { cpus } from 'node:os';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { caisseRules, computeTotals, type Population } from '../../src/population/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';
import { plain } from './measure.ts';

const ROWS = Number(process.env['ROWS'] ?? 2_000_000);

interface Figures {
  readonly thresholds: readonly number[];
  readonly rates: readonly number[];
  readonly floor: number;
  readonly cap: number;
  readonly ceiling: number;
}

function caisseOf({ thresholds, rates, floor, cap, ceiling }: Figures): Readonly<Record<string, RuleNode>> {
  const document: CaisseDocument = {
    schema: 1,
    id: 'banc',
    name: 'Banc',
    rules: [
      {
        from: '2026-01',
        eligibility: { kind: 'resources', quantity: 'income', is: 'at-most', limit: ceiling },
        contribution: {
          kind: 'marginal',
          base: 'income',
          brackets: thresholds.map((from, place) => ({ from, rate: `${rates[place]!} %` })),
          minimum: floor,
          maximum: cap,
        },
        allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
      },
    ],
  };
  const found = caisseRules(defineCaisse<CaisseDocument>(document), '2026-11');
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found.rules;
}

const main: Figures = {
  thresholds: [0, 600, 1000, 1500, 2200, 4000],
  rates: [0, 1, 2.5, 4, 6.5, 9],
  floor: 10,
  cap: 200,
  ceiling: 3500,
};
const others = Array.from({ length: 10 }, (_, k): Figures => ({
  thresholds: [0, 500 + k * 13, 1100 + k * 7, 1700 + k * 3, 2600 + k, 3900 + 11 * k].slice(0, 3 + (k % 4)),
  rates: [0.5, 1 + k / 10, 2 + k / 10, 5, 7, 8].slice(0, 3 + (k % 4)),
  floor: 5 + k,
  cap: 150 + 5 * k,
  ceiling: 2000 + 300 * k,
}));

/** Incomes, members and weights drawn without order from one seed. */
function drawPopulation(rows: number): Population {
  let state = 123456789;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const income = Int32Array.from({ length: rows }, () => next(500_000));
  const children = Uint8Array.from({ length: rows }, () => next(4));
  const persons = children.map((count) => count + 1 + next(2));
  const further = persons.map((count, row) => count - children[row]!);
  const weights = Uint16Array.from({ length: rows }, () => 1 + next(20));
  const cells = (values: Uint8Array): { values: Uint8Array; smallest: number; largest: number; absent: null } => ({
    values,
    smallest: 0,
    largest: 8,
    absent: null,
  });
  return {
    table: {
      rows,
      columns: {
        income: { kind: 'number', decimals: 2, values: income, smallest: 0, largest: 500_000, absent: null },
      },
      members: [
        { kind: 'members', from: 0, before: null, ...cells(persons) },
        { kind: 'members', from: 0, before: 14, ...cells(children) },
        { kind: 'members', from: 14, before: null, ...cells(further) },
      ],
      uncounted: null,
    },
    weights: { values: weights, decimals: 0, largest: 20 },
  };
}

const population = drawPopulation(ROWS);
const income = (population.table.columns['income'] as { values: Int32Array }).values;
const persons = population.table.members[0]!.values as Uint8Array;
const children = population.table.members[1]!.values as Uint8Array;
const weights = population.weights!.values as Uint16Array;

/** In tenths of a percent of cents: 1 000 000 ths of a euro. */
function byHand(): readonly number[] {
  let [eligible, contributions, allocations, nets] = [0, 0, 0, 0];
  for (let row = 0; row < ROWS; row += 1) {
    const cents = income[row]!;
    const weight = weights[row]!;
    if (cents > 350_000) continue;
    let due = 0;
    if (cents >= 400_000) due = 10 * 40_000 + 25 * 50_000 + 40 * 70_000 + 65 * 180_000 + 90 * (cents - 400_000);
    else if (cents >= 220_000) due = 10 * 40_000 + 25 * 50_000 + 40 * 70_000 + 65 * (cents - 220_000);
    else if (cents >= 150_000) due = 10 * 40_000 + 25 * 50_000 + 40 * (cents - 150_000);
    else if (cents >= 100_000) due = 10 * 40_000 + 25 * (cents - 100_000);
    else if (cents >= 60_000) due = 10 * (cents - 60_000);
    const rounded = Math.trunc((due + 500) / 1000);
    const contribution = Math.min(Math.max(rounded, 1000), 20_000);
    const small = children[row]!;
    const adults = persons[row]! - small;
    const allocation = adults > 0 ? 15_000 + 7500 * (adults - 1) + 4500 * small : 15_000 + 4500 * (small - 1);
    eligible += weight;
    contributions += contribution * weight;
    allocations += allocation * weight;
    nets += (allocation - contribution) * weight;
  }
  return [eligible, contributions, allocations, nets];
}

function byColumns(rules: Readonly<Record<string, RuleNode>>): readonly (string | null)[] {
  const totals = computeTotals(population, rules);
  if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
  return Object.values(totals.all.totals).map(({ sum }) => sum);
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const rules = caisseOf(main);
others.forEach((figures) => byColumns(caisseOf(figures)));
const [eligible, ...cents] = byHand();
const expected = [String(eligible), ...cents.map((sum) => String(sum / 100))];
const found = byColumns(rules);
if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(found)} ${JSON.stringify(expected)}`);
const hand = best(byHand);
const columns = best(() => byColumns(rules));
const perSecond = (ms: number): string => plain(Math.round((ROWS / ms) * 1000));
console.log(`${cpus()[0]?.model ?? ''}, Node ${process.version}, ${plain(ROWS)} rows`);
console.log(`by hand   ${perSecond(hand)} households/s`);
console.log(`columns   ${perSecond(columns)} households/s, ${(hand / columns).toFixed(2)} × by hand`);
