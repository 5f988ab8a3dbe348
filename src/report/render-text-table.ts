/** Writes tables as plain text. */
import { type Language, checkArgument, checkLanguage, checkWord } from '../money/index.ts';
import { type GridColumn, layOut } from './lay-out.ts';
import { displayWidth, widestWord } from './plain-text.ts';
import { cellOf, type Table } from './table.ts';
import { alignmentOf, writeCell, writeHeader, writeTotal } from './write-cell.ts';
import { checkSize, checkTable } from './check-arguments.ts';

const NARROWEST_TEXT = 10;
const LONGEST_WHOLE_WORD = 28;
const WIDEST_TITLE = 16;

/** The width and the direction of a text table. */
export interface TextTableOptions {
  /**
   * The width in characters.
   *
   * @defaultValue 80
   */
  readonly width?: number;
  /**
   * The direction: rows below one another, or rows side by side with each column of the table on its own line.
   *
   * @defaultValue `'below'`
   */
  readonly rows?: 'below' | 'side-by-side';
}

/**
 * Writes a table for a terminal or a text file, without colours. Numbers are aligned to the right.
 *
 * @remarks
 * Headers contain the units. If the table is too wide, texts are wrapped; then the last columns move to further blocks that repeat the first
 * columns, as many as tell the rows apart. A block has at least two columns.
 *
 * @param table - the table
 * @param language - French or English
 * @param options - the width and the direction
 * @returns the lines
 * @law a text table is no wider than its width
 * @law the blocks of a text table tell its rows apart
 * @law no word of up to 28 characters of a text table is broken
 */
export function renderTextTable(table: Table, language: Language, options: TextTableOptions = {}): string[] {
  checkTable('table', table);
  checkLanguage('language', language);
  checkArgument('options', options, 'object');
  const { width = 80, rows = 'below' } = options;
  checkSize('options.width', width);
  checkWord('options.rows', rows, ['below', 'side-by-side']);
  if (rows === 'side-by-side') return layOut(sideBySide(table, language), width, 0);
  return layOut(stackRows(table, language), width, table.total === undefined ? 0 : 1);
}

function stackRows({ columns, rows, total }: Table, language: Language): GridColumn[] {
  return columns.map((column) => {
    const cells = rows.map((row) => writeCell(cellOf(row, column), column, language));
    const header = writeHeader(column, language);
    const all = total === undefined ? cells : [...cells, writeTotal(cellOf(total, column), column, language)];
    return { header, cells: all, align: alignmentOf(column), ...widths(column.kind === 'text', header, all) };
  });
}

function sideBySide({ columns, rows }: Table, language: Language): GridColumn[] {
  const [head, ...lines] = columns;
  if (head === undefined) return [];
  const labels = lines.map((column) => writeHeader(column, language));
  const header = writeHeader(head, language);
  return [
    { header, cells: labels, align: 'left', ...widths(true, header, labels) },
    ...rows.map((row): GridColumn => {
      const title = writeCell(cellOf(row, head), head, language);
      const cells = lines.map((column) => writeCell(cellOf(row, column), column, language));
      const narrowest = Math.max(widestWord(title), ...cells.map(widestWord));
      const natural = Math.max(narrowest, Math.min(displayWidth(title), WIDEST_TITLE), ...cells.map(displayWidth));
      return { header: title, cells, align: 'right', natural, narrowest };
    }),
  ];
}

/** The preferred and smallest widths of a column. Texts and headers can be wrapped between words, numbers cannot; only very long words are cut. */
function widths(isText: boolean, header: string, cells: readonly string[]): { natural: number; narrowest: number } {
  const natural = Math.max(isText ? displayWidth(header) : widestWord(header), ...cells.map(displayWidth));
  if (!isText) return { natural, narrowest: natural };
  const words = cells.map(widestWord).filter((word) => word <= LONGEST_WHOLE_WORD);
  return { natural, narrowest: Math.min(natural, Math.max(NARROWEST_TEXT, widestWord(header), ...words)) };
}
