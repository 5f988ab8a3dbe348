/** Results as tables, charts and reports: as data, as text, and as files for people and for software. */
export type { BarsChart, Chart, IntervalsChart, LinesChart, StackedBarsChart } from './chart.ts';
export { tabulateComparison } from './tabulate-comparison.ts';
export { tabulateDistribution, type TabulateDistributionOptions, tabulateShares } from './tabulate-distribution.ts';
export { tabulateComparedInequality, tabulateInequality } from './tabulate-inequality.ts';
export { type NationResults, reportNation, type ReportNationOptions } from './nation/report-nation.ts';
export { computeNationBudget, tabulateNationBudget } from './nation/tabulate-nation-budget.ts';
export { type ExploredTables, tabulateExplored } from './nation/tabulate-explored.ts';
export { tabulateNationRecord } from './nation/tabulate-nation-record.ts';
export { tabulateNationSolution } from './nation/tabulate-nation-solution.ts';
export { tabulateLorenz } from './tabulate-lorenz.ts';
export { type NationTables, tabulateNation } from './tabulate-nation.ts';
export {
  type CaptionedTable,
  type ChartBlock,
  type Definition,
  type DefinitionsBlock,
  type HeadingBlock,
  type ListBlock,
  type ListItem,
  type ParagraphBlock,
  type ReportBlock,
  type ReportDocument,
  type TableBlock,
  tablesOf,
} from './report-document.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderOds, type RenderOdsResult } from './ods/render-ods.ts';
export { renderHtml } from './html/render-html.ts';
export { renderSvgChart, type SvgChartOptions } from './svg/render-svg-chart.ts';
export {
  type Cell,
  cellOf,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
  inCurrency,
  type Row,
  symbolOf,
  type Table,
  type Wording,
} from './table.ts';
export { wrap } from './plain-text.ts';
export { renderTextTable, type TextTableOptions } from './render-text-table.ts';
export { type CsvProfile, renderCsv } from './render-csv.ts';
export { withoutIdleColumns } from './without-idle-columns.ts';
export { writeMonth } from './write-cell.ts';
export { type NamedSimulation, tabulateFund, tabulateScenarios } from './tabulate-fund.ts';
export type { CouncilAnswer } from './council/answer-blocks.ts';
export type { CouncilRuns } from './council/run-blocks.ts';
export { reportFund, type ReportFundOptions, type SimulatedCases } from './council/report-fund.ts';
export {
  reportFundStatements,
  reportMemberStatement,
  reportPlaceBill,
  type ReportStatementOptions,
  reportThirdPayers,
} from './account/report-statement.ts';
export { reportAccount, type ReportAccountOptions, reportBalances } from './account/report-balances.ts';
export { reportSpending, type ReportSpendingOptions } from './account/report-spending.ts';
export { reportFundComparison, type ReportFundComparisonOptions } from './compare/report-fund-comparison.ts';
export {
  tabulateComparedBudgets,
  tabulateComparedEffects,
  tabulateComparedFigures,
  tabulateComparedFunds,
  tabulateComparedPublicCosts,
  tabulateComparedReserves,
} from './compare/tabulate-fund-comparison.ts';
export { tabulateBills } from './council/tabulate-bills.ts';
export { tabulateGroups } from './council/tabulate-groups.ts';
export { tabulateFundersByMonth, tabulateFundersByYear } from './tabulate-funders.ts';
export { tabulateBands, tabulateFirstMonths, tabulateTornado, type TabulateTornadoOptions } from './tabulate-runs.ts';
export { type BudgetTables, tabulateBudget } from './tabulate-budget.ts';
export { type NumberBand, type PointUnits, tabulateBand, tabulatePoints } from './tabulate-band.ts';
export { type CurveUnits, tabulateCurve, tabulateJumps } from './tabulate-curve.ts';
export { tabulatePairs, tabulateSolution } from './tabulate-solution.ts';
export { type ComparedAmount, tabulateCurveComparison } from './tabulate-curve-comparison.ts';
export { type AssessmentUnits, type NamedAssessment, tabulateAssessments } from './tabulate-assessments.ts';
export { tabulateCompositions } from './tabulate-compositions.ts';
export type { ChartPoint, ChartSegment } from './chart/line.ts';
export { type ChartBand, type LineChartOptions, renderBandChart, renderLineChart } from './chart/render-line-chart.ts';
export { type Bar, type BarChartOptions, renderBarChart } from './chart/render-bar-chart.ts';
export { isUnknownTotal, tabulateTotals, type TabulateTotalsOptions } from './tabulate-totals.ts';
export { tabulateUses, type UseTables } from './tabulate-uses.ts';
