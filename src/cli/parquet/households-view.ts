/** The SQL view with the columns that rules read, made from a Parquet file. */
import type { Diagnostic } from '../../money/index.ts';
import type { SqlColumn, SqlText, SqlWeight } from '../../rule/many.ts';
import { sqlIdentifier } from '../open-database.ts';
import { type Failure, type FileColumn, missingColumn, parquetTable } from './with-parquet-file.ts';
import type { ParquetRun } from './parquet-run.ts';

const INTEGER_TYPE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

/** Describes a weight column. A decimal column keeps its decimals; a floating-point column is read at six decimals. */
export function weightColumn(columns: readonly FileColumn[], name: string): SqlWeight | null {
  const column = columns.find((each) => each.name === name);
  if (column === undefined) return null;
  const decimals = INTEGER_TYPE.test(column.type) ? 0 : Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(column.type)?.[1] ?? 6);
  return { column: name, decimals, maximum: 1_000_000_000 * 10 ** decimals };
}

/** The name of the column of row numbers. It orders the households of a pool if no key is given. */
export const ROW_COLUMN = 'household_row';

/** The query of the view, or diagnostics about missing columns. */
export type HouseholdsView = Failure | { readonly ok: true; readonly select: string };

/**
 * The SQL expression of a number column as an exact integer at some decimals.
 *
 * @remarks
 * A floating-point value is valid if it is the value nearest to a whole number of units.
 */
function scaledColumn({ name, type }: FileColumn, decimals: number): string {
  const cell = sqlIdentifier(name);
  const unit = `${10 ** decimals}`;
  if (INTEGER_TYPE.test(type)) return decimals === 0 ? cell : `${cell} * ${unit}`;
  if (type.startsWith('DECIMAL')) return `${cell} * CAST(${unit} AS DECIMAL(9, 0))`;
  if (type !== 'DOUBLE') return `CAST(CAST(${cell} AS VARCHAR) AS DECIMAL(28, 10)) * CAST(${unit} AS DECIMAL(9, 0))`;
  const whole = `ROUND(${cell} * ${unit})`;
  return `CASE WHEN ${cell} IS NULL THEN NULL WHEN ABS(${cell}) < 1e12 AND ${whole} / ${unit} = ${cell} THEN CAST(${whole} AS BIGINT) ELSE ${TOO_PRECISE} END`;
}

/** The replacement for a floating-point value with too many decimals. It is outside every range, so the guard counts it. */
const TOO_PRECISE = '-9223372036854775807';

/** Makes the query of the view. An amount is read from a column of cents, or from a column of euros that has the name of the input. */
export function householdsView(
  sql: SqlText,
  columns: readonly FileColumn[],
  { file, needs, by, key, pool }: ParquetRun,
  weight: SqlWeight | undefined,
): HouseholdsView {
  const problems: Diagnostic[] = [];
  const selected = sql.inputs.map((input: SqlColumn) => {
    const { column, name, decimals, type } = input;
    const ready = columns.find((each) => each.name === column);
    const source = columns.find((each) => each.name === name);
    const as = ` AS ${sqlIdentifier(column)}`;
    if (ready !== undefined) return `${sqlIdentifier(column)}${as}`;
    if (source !== undefined) {
      return type === 'boolean' || type === 'category'
        ? `${sqlIdentifier(name)}${as}`
        : `${scaledColumn(source, decimals)}${as}`;
    }
    if (!needs.optional.includes(name)) problems.push(missingColumn(name, columns));
    return `NULL${as}`;
  });
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const weighted = columns.find(({ name }) => name === weight?.column);
  const further = [
    ...(weight === undefined || weighted === undefined
      ? []
      : [`${scaledColumn(weighted, weight.decimals)} AS ${sqlIdentifier(weight.column)}`]),
    ...(key === undefined ? [] : [sqlIdentifier(key)]),
    ...(key === undefined && pool !== null ? [`ROW_NUMBER() OVER () AS ${sqlIdentifier(ROW_COLUMN)}`] : []),
    ...(by === undefined || by === key || sql.inputs.some(({ column }) => column === by) ? [] : [sqlIdentifier(by)]),
  ];
  return {
    ok: true,
    select: `SELECT ${[...selected, ...further].join(', ') || '1 AS "household"'} FROM ${parquetTable(file)}`,
  };
}
