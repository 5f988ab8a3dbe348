/** The SQL view with the columns that rules read, made from a Parquet file. */
import { locateFacts } from '../../population/index.ts';
import { inputColumn, memberColumn, type SqlText, type SqlWeight } from '../../rule/many.ts';
import { sqlIdentifier } from '../open-database.ts';
import { columnType } from './column-type.ts';
import { type ColumnFault, type ColumnNote, factCells } from './fact-cells.ts';
import { type NumberCell, numberCell } from './number-cell.ts';
import { type Failure, failure, type FileColumn, parquetTable, wrongColumnType } from './with-parquet-file.ts';
import type { HouseholdsRun } from './parquet-run.ts';

/** The largest weight. */
const LARGEST_WEIGHT = 1_000_000_000;

/** A column of weights as it is read: cut to some decimals. */
export interface WeightColumn {
  readonly sql: SqlWeight;
  readonly cell: NumberCell;
}

/** Describes a column of weights. A column with fewer decimals than are kept has its own. */
export function weightColumn(columns: readonly FileColumn[], name: string, kept: number): WeightColumn | Failure {
  const column = columns.find((each) => each.name === name)!;
  const type = columnType(column.type);
  const own = type.kind === 'integer' ? 0 : type.kind === 'decimal' ? type.scale : kept;
  const decimals = Math.min(kept, own);
  const cell = numberCell(sqlIdentifier(name), type, { decimals, divisor: 1n, rest: 'cut' });
  if (cell === null) return failure(wrongColumnType(column, 'number'));
  return { sql: { column: name, decimals, maximum: LARGEST_WEIGHT * 10 ** decimals }, cell };
}

/** The name of the column of row numbers. It orders the households if no key is given. */
export const ROW_COLUMN = 'household_row';

/** The query of the view, with the conditions that a cell of the file is not valid; or diagnostics about its columns. */
export type HouseholdsView =
  | Failure
  | {
      readonly ok: true;
      readonly select: string;
      readonly faults: readonly ColumnFault[];
      readonly notes: readonly ColumnNote[];
      /** Each fact in SQL over the file, by name of input or of column of members. */
      readonly values: ReadonlyMap<string, string>;
    };

/** Makes the query of the view. */
export function householdsView(
  sql: SqlText,
  columns: readonly FileColumn[],
  run: HouseholdsRun,
  weight: WeightColumn | undefined,
): HouseholdsView {
  const { file, needs, facts, by, key } = run;
  const located = locateFacts(
    needs,
    columns.map(({ name }) => name),
    facts,
  );
  if (located.diagnostics.length > 0) return { ok: false, diagnostics: located.diagnostics };
  const { values, faults, notes, diagnostics } = factCells(needs, { columns, places: located.places, facts });
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const columnOf = new Map([
    ...needs.inputs.map((input) => [inputColumn(input), input.name] as const),
    ...needs.ranges.map((range) => [memberColumn(range), memberColumn(range)] as const),
  ]);
  const selected = sql.inputs.map(({ column, name }) => {
    const value = values.get(columnOf.get(column) ?? name) ?? 'NULL';
    return `${value} AS ${sqlIdentifier(column)}`;
  });
  const isRead = (name: string | undefined): boolean => sql.inputs.some(({ column }) => column === name);
  const further = [
    ...(weight === undefined ? [] : [`${weight.cell.value} AS ${sqlIdentifier(weight.sql.column)}`]),
    ...(key === undefined ? [] : [sqlIdentifier(key)]),
    ...(key === undefined && run.numbersRows ? [`file_row_number AS ${sqlIdentifier(ROW_COLUMN)}`] : []),
    ...(by === undefined || by === key || by === weight?.sql.column || isRead(by) ? [] : [sqlIdentifier(by)]),
  ];
  const weightFaults = weight?.cell.faults.map((fault) => ({ ...fault, column: weight.sql.column })) ?? [];
  const from = parquetTable(file, key === undefined && run.numbersRows);
  return {
    ok: true,
    select: `SELECT ${[...selected, ...further].join(', ') || '1 AS "household"'} FROM ${from}`,
    faults: [...faults, ...weightFaults],
    notes,
    values,
  };
}
