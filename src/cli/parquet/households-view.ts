/** The table that rules read, made of the columns of a Parquet file. */
import type { Diagnostic } from '../../money/index.ts';
import type { SqlColumn, SqlText, SqlWeight } from '../../rule/many.ts';
import { identifier } from '../duckdb.ts';
import { type Failed, type FileColumn, missing, read } from './parquet-file.ts';
import type { ParquetRun } from './parquet-run.ts';

const WHOLE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

/** A weight column as whole numbers: its own decimals where it has them, six where it is a float. */
export function weightOf(columns: readonly FileColumn[], name: string): SqlWeight | null {
  const column = columns.find((each) => each.name === name);
  if (column === undefined) return null;
  const decimals = WHOLE.test(column.type) ? 0 : Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(column.type)?.[1] ?? 6);
  return { column: name, decimals, maximum: 1_000_000_000 * 10 ** decimals };
}

/** The place of a household in the file, where a pool ranks households and no column is named for it. */
export const ROW = 'household_row';

/** The query of the table, or the columns that it lacks. */
export type View = Failed | { readonly ok: true; readonly select: string };

/**
 * A number of the file as an integer at some decimals, exactly.
 *
 * @remarks
 * A float is taken as the decimal that is written for it: it must be the float nearest to a whole number of units.
 */
function scaled({ name, type }: FileColumn, decimals: number): string {
  const cell = identifier(name);
  const unit = `${10 ** decimals}`;
  if (WHOLE.test(type)) return decimals === 0 ? cell : `${cell} * ${unit}`;
  if (type.startsWith('DECIMAL')) return `${cell} * CAST(${unit} AS DECIMAL(9, 0))`;
  if (type !== 'DOUBLE') return `CAST(CAST(${cell} AS VARCHAR) AS DECIMAL(28, 10)) * CAST(${unit} AS DECIMAL(9, 0))`;
  const whole = `ROUND(${cell} * ${unit})`;
  return `CASE WHEN ${cell} IS NULL THEN NULL WHEN ABS(${cell}) < 1e12 AND ${whole} / ${unit} = ${cell} THEN CAST(${whole} AS BIGINT) ELSE ${NOT_WHOLE} END`;
}

/** Stands for a float with more decimals than it may have: it is out of every range, so that the guard counts it. */
const NOT_WHOLE = '-9223372036854775807';

/** The table that the rules read, made of the columns of the file: in cents, or in euros under the plain name of the input. */
export function viewOf(
  sql: SqlText,
  columns: readonly FileColumn[],
  { file, needs, by, key, pool }: ParquetRun,
  weight: SqlWeight | undefined,
): View {
  const problems: Diagnostic[] = [];
  const selected = sql.inputs.map((input: SqlColumn) => {
    const { column, name, decimals, type } = input;
    const ready = columns.find((each) => each.name === column);
    const source = columns.find((each) => each.name === name);
    const as = ` AS ${identifier(column)}`;
    if (ready !== undefined) return `${identifier(column)}${as}`;
    if (source !== undefined) {
      return type === 'boolean' || type === 'category'
        ? `${identifier(name)}${as}`
        : `${scaled(source, decimals)}${as}`;
    }
    if (!needs.optional.includes(name)) problems.push(missing(name, columns));
    return `NULL${as}`;
  });
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const weighted = columns.find(({ name }) => name === weight?.column);
  const further = [
    ...(weight === undefined || weighted === undefined
      ? []
      : [`${scaled(weighted, weight.decimals)} AS ${identifier(weight.column)}`]),
    ...(key === undefined ? [] : [identifier(key)]),
    ...(key === undefined && pool !== null ? [`ROW_NUMBER() OVER () AS ${identifier(ROW)}`] : []),
    ...(by === undefined || by === key || sql.inputs.some(({ column }) => column === by) ? [] : [identifier(by)]),
  ];
  return {
    ok: true,
    select: `SELECT ${[...selected, ...further].join(', ') || '1 AS "household"'} FROM ${read(file)}`,
  };
}
