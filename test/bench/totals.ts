/** The totals of the benchmark as one text, for comparison. */
import { computeTotals, type ComputeTotalsOptions, type Population } from '../../src/population/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';

/** Writes the number of eligible households, then three amounts in cents. */
export const totalsText = ([eligible, ...cents]: readonly (number | bigint)[]): string =>
  `${eligible} households, ${cents.join(' ')} cents`;

export function totalByColumns(
  population: Population,
  rules: Readonly<Record<string, RuleNode>>,
  options: ComputeTotalsOptions = {},
): string {
  const totals = computeTotals(population, rules, options);
  if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
  const [eligible, ...euros] = Object.values(totals.all.totals).map(({ sum }) => sum ?? 'unknown');
  return totalsText([BigInt(eligible!), ...euros.map(centsOf)]);
}

function centsOf(euros: string): bigint {
  const [whole, part = ''] = euros.split('.');
  return BigInt(`${whole}${part.padEnd(2, '0')}`);
}

/** Throws if totals differ from those of the hand-written loop. */
export function assertEqual(found: string, expected: string, name: string): void {
  if (found !== expected) throw new Error(`${name}: ${found}, by hand ${expected}`);
}
