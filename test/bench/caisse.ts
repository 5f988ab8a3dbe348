/** The caisse of the benchmark: eligibility, six brackets with floor, cap and rounding, allocation by composition, and net; and similar caisses. */
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { caisseRules } from '../../src/population/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';

export interface Figures {
  readonly thresholds: readonly number[];
  readonly rates: readonly number[];
  readonly floor: number;
  readonly cap: number;
  readonly ceiling: number;
}

export const main: Figures = {
  thresholds: [0, 600, 1000, 1500, 2200, 4000],
  rates: [0, 1, 2.5, 4, 6.5, 9],
  floor: 10,
  cap: 200,
  ceiling: 3500,
};

/** Ten caisses with other figures. */
export const others: readonly Figures[] = Array.from({ length: 10 }, (_, k) => ({
  thresholds: [0, 500 + k * 13, 1100 + k * 7, 1700 + k * 3, 2600 + k, 3900 + 11 * k].slice(0, 3 + (k % 4)),
  rates: [0.5, 1 + k / 10, 2 + k / 10, 5, 7, 8].slice(0, 3 + (k % 4)),
  floor: 5 + k,
  cap: 150 + 5 * k,
  ceiling: 2000 + 300 * k,
}));

export const documentOf = ({ thresholds, rates, floor, cap, ceiling }: Figures): CaisseDocument => ({
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
});

/** The four rules by name: `eligible`, `contribution`, `allocation` and `net`. */
export function rulesOf(figures: Figures): Readonly<Record<string, RuleNode>> {
  const found = caisseRules(defineCaisse<CaisseDocument>(documentOf(figures)), '2026-11');
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found.rules;
}
