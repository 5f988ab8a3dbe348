/** Results as tables and pictures, in data and in text. */
export {
  type Cell,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
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
export { type CurveUnits, tabulateCurve, tabulateJumps } from './tabulate-curve.ts';
export { type AssessmentUnits, type NamedAssessment, tabulateAssessments } from './tabulate-assessments.ts';
export { type ChartPoint, type ChartSegment } from './chart/line.ts';
export { type LineChartOptions, renderLineChart } from './chart/render-line-chart.ts';
export { type Bar, type BarChartOptions, renderBarChart } from './chart/render-bar-chart.ts';
