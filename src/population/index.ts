/** Tables of households: columns, totals, collapse. */
export type { Population, Weights } from './population.ts';
export { collapse, type CollapseOptions } from './collapse.ts';
export {
  computeTotals,
  type ComputeTotalsOptions,
  type GroupTotals,
  type IncompleteRows,
  type Total,
  type TotalsResult,
} from './totals.ts';
export { caisseRules, type CaisseRules } from './caisse-rules.ts';
export { tableFromFacts } from './from-facts.ts';
export { parsePopulation, type ParsedPopulation, type ParsePopulationOptions } from './parse-population.ts';
