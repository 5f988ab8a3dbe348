/** A table as plain text. */
import type { Locale } from '../money/index.ts';
import { type GridColumn, layOut } from './grid.ts';
import { cellOf, type Table } from './table.ts';
import { alignmentOf, writeCell, writeHeader } from './write-cell.ts';

/** How a table is written as text. */
export interface TextTableOptions {
  /**
   * Characters in a line.
   *
   * @defaultValue 80
   */
  readonly width?: number;
  /**
   * Whether the rows of the table stand below one another, or side by side, each column of the table on its own line.
   *
   * @defaultValue `'below'`
   */
  readonly rows?: 'below' | 'side-by-side';
}

/**
 * Writes a table for a terminal or a text file: no colours, numbers on the right of their column.
 *
 * @remarks
 * Units stand in the headers. A table that is too wide has its texts broken into lines, then its last columns in a
 * block below, each block with the first column; two columns always stand together.
 *
 * @param table - the table
 * @param language - French or English
 * @param options - the width, and where the rows stand
 * @returns one text a line
 * @law a text table is no wider than asked
 */
export function renderTextTable(table: Table, language: Locale, options: TextTableOptions = {}): string[] {
  const { width = 80, rows = 'below' } = options;
  if (rows === 'side-by-side') return layOut(sideBySide(table, language), width, 0);
  return layOut(below(table, language), width, table.total === undefined ? 0 : 1);
}

function below({ columns, rows, total }: Table, language: Locale): GridColumn[] {
  const all = total === undefined ? rows : [...rows, total];
  return columns.map((column) => ({
    header: writeHeader(column, language),
    cells: all.map((row) => writeTotalOrCell(row === total, writeCell(cellOf(row, column), column, language))),
    align: alignmentOf(column),
    wraps: column.kind === 'text',
  }));
}

/** A total leaves blank what has no sum. */
const writeTotalOrCell = (isTotal: boolean, text: string): string => (isTotal && text === '—' ? '' : text);

function sideBySide({ columns, rows }: Table, language: Locale): GridColumn[] {
  const [head, ...lines] = columns;
  if (head === undefined) return [];
  const labels = lines.map((column) => writeHeader(column, language));
  return [
    { header: writeHeader(head, language), cells: labels, align: 'left', wraps: true },
    ...rows.map((row): GridColumn => ({
      header: writeCell(cellOf(row, head), head, language),
      cells: lines.map((column) => writeCell(cellOf(row, column), column, language)),
      align: 'right',
      wraps: true,
    })),
  ];
}
