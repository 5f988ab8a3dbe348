/** Results as tables and charts, as data and as text. */
export { type Cell, type Column, type ColumnKind, type Row, symbolOf, type Table, type Wording } from './table.ts';
export { wrap } from './plain-text.ts';
export { renderTextTable } from './render-text-table.ts';
export { type CsvProfile, renderCsv } from './render-csv.ts';
export { withoutIdleColumns } from './without-idle-columns.ts';
export { writeMonth } from './write-cell.ts';
export { type NamedSimulation, tabulateFund, tabulateScenarios } from './tabulate-fund.ts';
export { tabulateFundersByMonth, tabulateFundersByYear } from './tabulate-funders.ts';
export { type BudgetTables, tabulateBudget } from './tabulate-budget.ts';
export { tabulateCurve, tabulateJumps } from './tabulate-curve.ts';
export { tabulateAssessments } from './tabulate-assessments.ts';
export { renderLineChart } from './chart/render-line-chart.ts';
export { renderBarChart } from './chart/render-bar-chart.ts';
export { isUnknownTotal, tabulateTotals } from './tabulate-totals.ts';
