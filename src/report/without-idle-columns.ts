/** Removes columns without information. */
import { type Cell, cellOf, type Column, type Table } from './table.ts';

/**
 * Removes the columns in which all cells are zero or `null`, and counts that are equal in all rows. The first column is kept.
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
