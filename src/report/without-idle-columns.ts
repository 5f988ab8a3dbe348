/** Leaving out what says nothing. */
import { type Cell, cellOf, type Column, type Table } from './table.ts';

/**
 * The table without the columns in which every cell is zero or `null`, and without the counts that stay the same on every row; the
 * first column always stays.
 */
export function withoutIdleColumns(table: Table): Table {
  const columns = table.columns.filter(
    (column, place) =>
      place === 0 ||
      !isIdle(
        column,
        table.rows.map((row) => cellOf(row, column)),
      ),
  );
  return { ...table, columns };
}

function isIdle({ kind }: Column, cells: readonly Cell[]): boolean {
  if (cells.every((cell) => cell === null || cell === 0)) return true;
  return kind === 'number' && cells.length > 1 && new Set(cells).size === 1;
}
