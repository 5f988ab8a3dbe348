/** The totals of the bench as one text, however they were computed, so that they can be compared. */
import { computeTotals, type ComputeTotalsOptions, type Population } from '../../src/population/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';

/** Eligible households, then three amounts in cents. */
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

/** Nothing is timed that is not equal to the cent. */
export function assertEqual(found: string, expected: string, name: string): void {
  if (found !== expected) throw new Error(`${name}: ${found}, by hand ${expected}`);
}
