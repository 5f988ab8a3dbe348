/** The algebra of rules and its readings. */
export * from './node.ts';
export * from './build.ts';
export * from './facts.ts';
export * from './explanation.ts';
export { bounds, type Bounds } from './bounds.ts';
export type { BooleanBounds, CategoryBounds, NodeBounds, NumberBounds } from './node-bounds.ts';
export { checkRule } from './check.ts';
export { curve, type CurveOptions } from './curve.ts';
export type * from './curve/curve-result.ts';
export { evaluate, evaluateExact, type ExactEvaluation } from './evaluate.ts';
export { explain } from './explain.ts';
export type { Interval } from './interval.ts';
export type { Value } from './read-facts.ts';
export { inferType } from './infer.ts';
export { partsOf } from './parts.ts';
export { walkRule } from './walk.ts';
export {
  type BatchResult,
  type ColumnReader,
  generateColumns,
  openColumns,
  type OpenColumnsOptions,
  type OpenedColumns,
} from './columns.ts';
export { type StraightPiece, straightPieces } from './columns/straight-pieces.ts';
export type { Incomplete } from './columns/missing.ts';
export { memberColumn } from './count-columns.ts';
export {
  type BooleanColumn,
  type CategoryColumn,
  type Column,
  columnOf,
  type IntegerArray,
  type MembersColumn,
  type NeverGiven,
  type NumberColumn,
  type Table,
} from './columns/table.ts';
export { type CompiledSql, compileToSql, type SqlText } from './sql.ts';
export type { SqlColumn } from './sql/contract.ts';
export type { SqlDialect } from './sql/dialect.ts';
export type { SqlGroups, SqlOptions, SqlWeight } from './sql/options.ts';
