/** Writes cells and headers as text. */
import {
  formatDecimal,
  formatMonth,
  formatRate,
  type Language,
  printable,
  checkLanguage,
  checkMonth,
} from '../money/index.ts';
import type { Cell, Column } from './table.ts';

/** The text of an empty cell. */
const EMPTY_CELL = '—';

/** Writes a cell in a language. */
export function writeCell(cell: Cell, column: Column, language: Language): string {
  if (cell === null) return EMPTY_CELL;
  if (typeof cell === 'object') return printable(cell[language]);
  switch (column.kind) {
    case 'text':
      return printable(String(cell));
    case 'cents':
      return formatDecimal(eurosOf(Number(cell)), language);
    case 'number':
      return formatDecimal(cell, language);
    case 'rate':
      return formatRate(cell, language);
    case 'month':
      return writeMonth(String(cell), language);
    default:
      return column.kind satisfies never;
  }
}

/** Writes a cell with the months in words: `février 2023`. */
export function writeCellInWords(cell: Cell, column: Column, language: Language): string {
  return column.kind === 'month' && typeof cell === 'string'
    ? formatMonth(cell, language)
    : writeCell(cell, column, language);
}

/** Writes the header of a column with its unit. */
export function writeHeader(column: Column, language: Language): string {
  const unit = unitOf(column, language);
  const header = printable(column.header[language]);
  return unit === undefined ? header : `${header} (${unit})`;
}

/** The unit of the numbers of a column, or `undefined` if they have none. */
export function unitOf(
  { kind, unit = kind === 'cents' ? '€' : undefined }: Column,
  language: Language,
): string | undefined {
  if (unit === undefined) return undefined;
  return printable(typeof unit === 'string' ? unit : unit[language]);
}

/** Writes a cell of the total row. A column without a sum has a blank cell. */
export const writeTotal = (cell: Cell, column: Column, language: Language): string =>
  cell === null ? '' : writeCell(cell, column, language);

/** Converts cents to euros in plain decimal text: `1234` is `12.34`. */
export function eurosOf(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Writes a month in short form: `02/2023`, or `2023-02` in English. */
export function writeMonth(month: string, language: Language): string {
  checkMonth('month', month);
  checkLanguage('language', language);
  if (language === 'en') return month;
  const [year = '', number = ''] = month.split('-');
  return `${number}/${year}`;
}

/** The alignment of a column: numbers to the right. */
export function alignmentOf({ kind }: Column): 'left' | 'right' {
  return kind === 'text' || kind === 'month' ? 'left' : 'right';
}
