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
