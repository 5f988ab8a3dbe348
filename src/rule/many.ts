/** Batch readings: columns and SQL. Separate from `index.ts` so that single-household bundles do not contain them. */
export {
  type BatchResult,
  type ColumnReader,
  openColumns,
  type OpenColumnsOptions,
  type OpenColumnsResult,
} from './columns/open-columns.ts';
export { generateColumns } from './columns/generate-columns.ts';
export { type StraightPiece, straightPieces } from './columns/straight-pieces.ts';
export type { Incomplete } from './columns/missing-counter.ts';
export { memberColumn } from './member-column.ts';
export {
  type BooleanColumn,
  type CategoryColumn,
  type Column,
  columnOf,
  type IntegerArray,
  type MembersColumn,
  membersOf,
  type NeverGiven,
  type NumberColumn,
  type Table,
} from './columns/table.ts';
export { hashObject } from './sql/hash-rules.ts';
export { type CompileToSqlResult, compileToSql, type SqlText } from './sql/compile-to-sql.ts';
export type { GuardLine, GuardProblem } from './sql/guard-text.ts';
export type { SqlViews } from './sql/script-text.ts';
export { inputColumn, type SqlColumn, type SqlInput } from './sql/sql-column.ts';
export { GUARD_NOTES } from './sql/guard-text.ts';
export { type Dialect, SQL_DIALECTS, type SqlDialect, sqlDialect } from './sql/dialect.ts';
export { listedWordText, normalFormText } from './sql/spelling.ts';
export { checkTableOptions } from './sql/sql-options.ts';
export type { SqlGroups, SqlMemberInput, SqlOptions, SqlPool, SqlWeight } from './sql/sql-options.ts';
export { whereKnown } from './where-known.ts';
