/** Computes totals with generated code. */
import { scaledText } from '../money/index.ts';
import { type RuleNode, truth } from '../rule/index.ts';
import { generateColumns } from '../rule/many.ts';
import { safeTerms } from './exact-sum.ts';
import type { Population } from './population.ts';
import type { Total, TotalsResult } from './totals-result.ts';

/** The name of the result that counts rows; the space prevents a clash with a rule. */
const HOUSEHOLDS = ' households';

/** Computes the totals of all rows with one generated loop; `null` if facts are absent or the rules are not supported. */
export function generatedTotals(
  population: Population,
  rules: Readonly<Record<string, RuleNode>>,
): TotalsResult | null {
  const { table, weights } = population;
  const generated = generateColumns({ ...rules, [HOUSEHOLDS]: truth(true) }, table, weights?.values ?? null);
  if (generated === null) return null;
  const { add, results } = generated;
  const largest = Math.max(...results.map((result) => result.largest));
  const terms = safeTerms(largest, weights?.largest ?? 1);
  if (terms === 0) return null;
  const sums = results.map(() => 0n);
  const part = new Float64Array(results.length);
  for (let start = 0; start < table.rows; start += terms) {
    add(start, Math.min(table.rows, start + terms), part);
    part.forEach((sum, place) => (sums[place]! += BigInt(sum)));
  }
  const decimals = weights?.decimals ?? 0;
  const households = scaledText(sums.at(-1)!, decimals);
  const totals = results
    .slice(0, -1)
    .map(({ name, type, decimals: own }, place): readonly [string, Total] => [
      name,
      { type, sum: scaledText(sums[place]!, own + decimals), known: households },
    ]);
  return {
    ok: true,
    all: { group: null, rows: table.rows, households, totals: Object.fromEntries(totals) },
    groups: [],
    incomplete: Object.fromEntries(Object.keys(rules).map((name) => [name, { rows: 0, missing: {} }])),
  };
}
