/** Writes tables as CSV, for spreadsheets or for other software. */
import { exact, formatMonth, toPlainText, checkArgument, checkWord } from '../money/index.ts';
import { type Cell, cellOf, type Column, type Table } from './table.ts';
import { eurosOf, writeHeader } from './write-cell.ts';
import { checkTable } from './check-arguments.ts';

/**
 * The form of a CSV file. `csv-fr` opens directly in a French spreadsheet: semicolons, decimal commas, a byte order mark, French headers, months in words. `csv-data`
 * is for other software and open-data portals: commas, decimal points, the keys of the columns as headers.
 */
export type CsvProfile = 'csv-fr' | 'csv-data';

const BYTE_ORDER_MARK = '\uFEFF';

/** Control and format characters, and others without a mark of their own, which spreadsheets may pass over. */
const UNSEEN = '\\p{C}\\p{Default_Ignorable_Code_Point}';

/** The signs that begin a formula, also in full width. */
const SIGNS = '[=+\\-@＝＋－＠]';

/** What separates cells or lines in CSV. */
const SEPARATORS = '[,;\\t\\r\\n]';

/** The places where a spreadsheet may read a formula: the start of a text, and after a separator of cells inside it. */
const FORMULA = new RegExp(
  `^(?=[\\s${UNSEEN}]|${SIGNS})|(?<=${SEPARATORS})(?=(?:(?!${SEPARATORS})[${UNSEEN}])*${SIGNS})`,
  'gu',
);

/**
 * Writes a table as CSV.
 *
 * @remarks
 * Amounts are in euros with two decimals, rates are ratios, months `mars 2026` for `csv-fr` and `2026-03` for `csv-data`; cells have no units and no spaces between thousands. Totals are
 * omitted, because readers of the file would count them twice. What a spreadsheet would read as a formula, at the start of a text or after a separator inside it,
 * is preceded by an apostrophe, and so is a text that begins with white space or an invisible character. Lines end in CR LF.
 *
 * @param table - the table
 * @param profile - the form of the file
 * @returns the text of the file, with its byte order mark for `csv-fr`
 * @law reading a CSV gives the cells of its table
 * @law no text cell of a CSV begins like a formula
 */
export function renderCsv(table: Table, profile: CsvProfile): string {
  checkTable('table', table);
  checkArgument('profile', profile, 'text');
  checkWord('profile', profile, ['csv-fr', 'csv-data']);
  const { columns, rows } = table;
  const separator = profile === 'csv-fr' ? ';' : ',';
  const header = columns.map((column) => (profile === 'csv-fr' ? writeHeader(column, 'fr') : column.key));
  const lines = rows.map((row) => columns.map((column) => csvCell(cellOf(row, column), column, profile)));
  const text = [header, ...lines].map(
    (cells) => `${cells.map((cell) => quoteCell(cell, separator)).join(separator)}\r\n`,
  );
  return `${profile === 'csv-fr' ? BYTE_ORDER_MARK : ''}${text.join('')}`;
}

function csvCell(cell: Cell, { kind }: Column, profile: CsvProfile): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return kind === 'text' ? neutralizeFormula(cell.fr) : '';
  switch (kind) {
    case 'text':
      return neutralizeFormula(String(cell));
    case 'month':
      return profile === 'csv-fr' ? formatMonth(String(cell), 'fr') : String(cell);
    case 'cents':
      return decimal(eurosOf(Number(cell)), profile);
    case 'number':
    case 'rate':
      return decimal(toPlainText(exact(cell)), profile);
    default:
      return kind satisfies never;
  }
}

const decimal = (text: string, profile: CsvProfile): string => (profile === 'csv-fr' ? text.replace('.', ',') : text);

const neutralizeFormula = (text: string): string => text.replace(FORMULA, "'");

const quoteCell = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
