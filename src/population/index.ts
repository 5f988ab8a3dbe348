/**
 * Rules over many households: tables of columns, exact totals, and SQL.
 *
 * @packageDocumentation
 */
export {
  type BatchResult,
  type BooleanColumn,
  type CategoryColumn,
  type Column,
  type ColumnReader,
  type CompiledSql,
  compileToSql,
  type Incomplete,
  type IntegerArray,
  memberColumn,
  type MembersColumn,
  type NeverGiven,
  type NumberColumn,
  openColumns,
  type OpenColumnsOptions,
  type OpenedColumns,
  type SqlColumn,
  type SqlDialect,
  type SqlGroups,
  type SqlOptions,
  type SqlPool,
  type SqlText,
  type SqlWeight,
  type Table,
} from '../rule/many.ts';
export { addPool, type PooledPopulation } from './add-pool.ts';
export { caisseRules, type CaisseRules } from './caisse-rules.ts';
export { collapse, type CollapseOptions } from './collapse.ts';
export { type ConformanceKit, type MadeKit, makeConformanceKit } from './kit/conformance-kit.ts';
export type { KitCell, KitColumn, KitTable } from './kit/kit-table.ts';
export { tableFromFacts } from './table-from-facts.ts';
export {
  type InstantTotal,
  type InstantTotals,
  prepareInstantTotals,
  type PreparedInstantTotals,
} from './instant-totals.ts';
export { type ColumnNeeds, needsOf } from './column-needs.ts';
export { mergeTotals, splitPopulation } from './split-population.ts';
export { parsePopulation, type ParsedPopulation, type ParsePopulationOptions } from './parse-population.ts';
export type { Population, Weights } from './population.ts';
export { type ColumnProfile, profileCsv, type ProfiledTable, type TableProfile } from './profile-csv.ts';
export { computeTotals, type ComputeTotalsOptions } from './compute-totals.ts';
export type { GroupTotals, IncompleteRows, Total, TotalsResult } from './totals-result.ts';
