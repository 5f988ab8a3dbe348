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
  type CompileToSqlResult,
  compileToSql,
  type GuardLine,
  type GuardProblem,
  type Incomplete,
  type IntegerArray,
  memberColumn,
  type MembersColumn,
  type NeverGiven,
  type NumberColumn,
  openColumns,
  type OpenColumnsOptions,
  type OpenColumnsResult,
  type SqlColumn,
  type SqlDialect,
  type SqlGroups,
  type SqlInput,
  type SqlMemberInput,
  type SqlOptions,
  type SqlPool,
  type SqlText,
  type SqlViews,
  type SqlWeight,
  type Table,
} from '../rule/many.ts';
export type { DistributionGroups } from './distribution/group-names.ts';
export { type Cuts, TENTHS_AND_TOP } from './distribution/group-rows.ts';
export {
  groupsByChildren,
  groupsByHouseholdType,
  HOUSEHOLD_TYPES,
  type NumberedGroups,
} from './distribution/household-groups.ts';
export type { DistributionGroup, GroupParts, GroupSum, Side } from './distribution/group-text.ts';
export {
  type DistributionRules,
  distributionRules,
  type DistributionRulesOptions,
  type DistributionRulesResult,
} from './distribution/distribution-rules.ts';
export type { DisclosureControl } from './distribution/disclosure/disclosure-control.ts';
export type { InequalityMeasures } from './distribution/inequality.ts';
export type { PovertyMeasures } from './distribution/poverty.ts';
export type { Distribution, DistributionMeasures, GroupEffects, UnknownRows } from './distribution/distribution.ts';
export {
  measureDistribution,
  type MeasureDistributionOptions,
  type MeasureDistributionResult,
} from './distribution/measure-distribution.ts';
export { compareReforms, type CompareReformsResult, type ReformComparison } from './distribution/compare-reforms.ts';
export {
  compileDistribution,
  type CompileDistributionOptions,
  type CompileDistributionResult,
  type DistributionSql,
} from './distribution/sql/compile-distribution.ts';
export {
  compileComparison,
  type CompileComparisonResult,
  type ComparisonRows,
  type ComparisonSql,
} from './distribution/sql/compile-comparison.ts';
export type { DistributionTable } from './distribution/sql/compile-views.ts';
export type { DistributionRows, SqlRow } from './distribution/sql/read-distribution.ts';
export type { QuantileDefinition } from './distribution/ranked.ts';
export type { PoolRules } from '../caisse/index.ts';
export { addPool, type AddPoolResult } from './add-pool.ts';
export { addTenths, type AddTenthsResult, type TenthsOptions } from './add-tenths.ts';
export type {
  Calibration,
  CalibrateWeightsOptions,
  CalibrateWeightsResult,
  CalibrationMethod,
  CalibrationTarget,
  FactorBounds,
  FactorSpread,
  MetTarget,
} from './calibration/calibration.ts';
export { calibrateWeights } from './calibration/calibrate-weights.ts';
export { caisseRules, type CaisseRulesResult } from './caisse-rules.ts';
export { collapse, type CollapseOptions } from './collapse.ts';
export type { CheckedView } from './kit/check-script.ts';
export { type ConformanceKit, type ConformanceKitResult, makeConformanceKit } from './kit/conformance-kit.ts';
export type { KitCell, KitColumn, KitTable } from './kit/kit-table.ts';
export { franceMargins } from './synthetic/france-margins.ts';
export type { HeldOutLine } from './synthetic/held-out.ts';
export { makeNation, type MakeNationOptions, type MakeNationResult } from './synthetic/make-nation.ts';
export type {
  BridgeFactor,
  ChildrenMargin,
  HeldOutIndicator,
  HeldOutMargin,
  IncomeSource,
  MassMargin,
  NamedFigure,
  NationMargins,
  TenthMargin,
  TypeMargin,
} from './synthetic/nation-margins.ts';
export {
  type BridgeLine,
  type LeftLine,
  NATION_ASSUMPTIONS,
  type NationAssumption,
  type NationLine,
  type NationLineKind,
  type NationReport,
} from './synthetic/nation-report.ts';
export {
  type NationRecord,
  type NationRun,
  type RecordedAssumptions,
  type RecordedFile,
  type RecordedNation,
  recordFile,
  recordNation,
} from './synthetic/nation-record.ts';
export type { PublishedFigure } from './synthetic/published-figure.ts';
export { tableFromFacts } from './table-from-facts.ts';
export {
  type InstantTotalResult,
  type InstantTotals,
  prepareInstantTotals,
  type InstantTotalsResult,
} from './instant-totals.ts';
export type { FileFacts, LocatedFact } from './file-facts.ts';
export { locateFacts, type LocatedFacts } from './locate-facts.ts';
export { type HouseholdTypes, parseHouseholdTypes, type ParseHouseholdTypesResult } from './household-types.ts';
export { type ColumnNeeds, needsOf } from './column-needs.ts';
export { mergeTotals, splitPopulation } from './split-population.ts';
export type { HouseholdRow, ScenarioMonths } from './household-row.ts';
export { parseHouseholdRows, type ParseHouseholdRowsResult } from './parse-household-rows.ts';
export { parsePopulation, type ParsePopulationResult, type ParsePopulationOptions } from './parse-population.ts';
export type { Population, Weights } from './population.ts';
export { type ColumnProfile, profileCsv, type ProfileCsvResult, type TableProfile } from './profile-csv.ts';
export { renderPopulationCsv, type RenderPopulationCsvOptions } from './render-population-csv.ts';
export { computeTotals, type ComputeTotalsOptions } from './compute-totals.ts';
export type { ComputedTotals, GroupTotals, IncompleteRows, Total, TotalsResult } from './totals-result.ts';
