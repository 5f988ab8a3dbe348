/** The cells of a spreadsheet in the OpenDocument format, each with its type and its exact value. */
import { exact, type Language, toPlainText } from '../../money/index.ts';
import { type Attributes, element, type Markup, plain, text } from '../markup.ts';
import type { Cell, Column } from '../table.ts';
import { eurosOf, unitOf, writeCellInWords } from '../write-cell.ts';
import { type NumberFormat, styleOf } from './ods-styles.ts';

/** A cell of a row or of the total. */
export function odsCell(cell: Cell, column: Column, language: Language, isTotal: boolean): Markup {
  if (cell === null) return element('table:table-cell', { 'table:style-name': styleOf('text', isTotal) });
  const written = writeCellInWords(cell, column, language);
  if (typeof cell === 'object' || column.kind === 'text') return textCell(written, styleOf('text', isTotal));
  const format = formatOf(column, language);
  const attributes = { 'table:style-name': styleOf(format, isTotal), ...valueOf(cell, column, format) };
  return element('table:table-cell', attributes, [paragraph(written)]);
}

/** A cell with a text, which is never read as a formula. */
export const textCell = (written: string, style: string): Markup =>
  element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, [paragraph(written)]);

/** The format of the cells of a column. */
export function formatOf(column: Column, language: Language): NumberFormat {
  if (column.kind !== 'cents') return column.kind;
  const unit = unitOf(column, language);
  if (unit === '€' || unit === 'EUR') return 'euros';
  return unit === 'CHF' ? 'francs' : 'amount';
}

function valueOf(cell: string | number, { kind }: Column, format: NumberFormat): Attributes {
  switch (kind) {
    case 'text':
      return { 'office:value-type': 'string' };
    case 'month':
      return { 'office:value-type': 'date', 'office:date-value': `${cell}-01` };
    case 'rate':
      return { 'office:value-type': 'percentage', 'office:value': toPlainText(exact(cell)) };
    case 'number':
      return { 'office:value-type': 'float', 'office:value': toPlainText(exact(cell)) };
    case 'cents': {
      const value = eurosOf(Number(cell));
      const currency = format === 'euros' ? 'EUR' : 'CHF';
      return format === 'amount'
        ? { 'office:value-type': 'float', 'office:value': value }
        : { 'office:value-type': 'currency', 'office:currency': currency, 'office:value': value };
    }
    default:
      return kind satisfies never;
  }
}

/** A paragraph that keeps its spaces: the format joins runs of them. */
function paragraph(of: string): Markup {
  const parts = plain(of).split(/(^ | $|(?<= ) )/);
  return element(
    'text:p',
    {},
    parts.map((part, place) => (place % 2 === 1 ? element('text:s') : text(part))),
  );
}
