/** Removes columns without information. */
import { type Cell, cellOf, type Column, type Table } from './table.ts';
import { checkTable } from './check-arguments.ts';

/** Removes the columns in which all cells are zero or `null`. The first column is kept, and so are balances. */
export const withoutZeroColumns = (table: Table): Table => without(table, (_, cells) => cells.every(isEmpty));

/** Removes also the counts that are equal in all rows: those of the months of one scenario, say, which the text above the table states. */
export function withoutIdleColumns(table: Table): Table {
  checkTable('table', table);
  return without(
    table,
    ({ kind }, cells) => cells.every(isEmpty) || (kind === 'number' && cells.length > 1 && new Set(cells).size === 1),
  );
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === 0;

function without(table: Table, isIdle: (column: Column, cells: readonly Cell[]) => boolean): Table {
  const columns = table.columns.filter(
    (column, place) =>
      place === 0 ||
      column.isBalance === true ||
      !isIdle(
        column,
        table.rows.map((row) => cellOf(row, column)),
      ),
  );
  return { ...table, columns };
}
