/** The readings for many households at once, and what they read. It stands apart so that who computes one household loads none of it. */
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
