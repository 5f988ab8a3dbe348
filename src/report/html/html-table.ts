/** Writes a table as HTML. */
import type { Language } from '../../money/index.ts';
import { element, type Markup, text } from '../markup.ts';
import type { CaptionedTable } from '../report-document.ts';
import { cellOf, type Column, type Row, type Table } from '../table.ts';
import { alignmentOf, writeCellInWords, writeHeader, writeTotal } from '../write-cell.ts';
import { breakableText, textElement } from './breakable-text.ts';
import { fitTable } from './fit-table.ts';
import { reportWords } from '../report-words.ts';

/** Writes a table with its caption and notes, in parts if it is wider than a page. */
export function htmlTable({ caption, table, notes = [] }: CaptionedTable, language: Language, id: string): Markup {
  const { fit, parts, heads } = fitTable(table, language);
  const tables = parts.map((columns, part) => {
    const captionId = parts.length === 1 ? id : `${id}-${part + 1}`;
    const written =
      parts.length === 1 ? caption[language] : reportWords[language].part(caption[language], part + 1, parts.length);
    return element('div', { class: 'scroll', role: 'region', 'aria-labelledby': captionId, tabindex: 0 }, [
      element('table', {}, [
        textElement('caption', written, { id: captionId }),
        ...sections(table, columns, heads, language),
      ]),
    ]);
  });
  return element('div', { class: `table ${fit}` }, [
    ...tables,
    ...notes.map((note) => textElement('p', note[language], { class: 'note' })),
  ]);
}

/** The rows that are printed on one page with the total, so that it never stands alone. */
const ROWS_WITH_TOTAL = 2;

function sections({ rows, total }: Table, columns: readonly Column[], heads: number, language: Language): Markup[] {
  const header = columns.map((column) =>
    element('th', { scope: 'col', class: classOf(column) }, [breakableText(writeHeader(column, language))]),
  );
  const written = rows.map((row) => htmlRow(row, columns, heads, language, writeCellInWords));
  const totals = total === undefined ? [] : [htmlRow(total, columns, heads, language, writeTotal, 'total')];
  const cut = Math.max(0, rows.length - ROWS_WITH_TOTAL);
  return [
    element('thead', {}, [element('tr', {}, header)]),
    ...(cut === 0 ? [] : [element('tbody', {}, written.slice(0, cut))]),
    element('tbody', { class: 'end' }, [...written.slice(cut), ...totals]),
  ];
}

function htmlRow(
  row: Row,
  columns: readonly Column[],
  heads: number,
  language: Language,
  write: typeof writeCellInWords,
  name?: string,
): Markup {
  const cells = columns.map((column, place) => {
    const written = write(cellOf(row, column), column, language);
    const attributes = { class: classOf(column) };
    const content = column.kind === 'text' ? breakableText(written) : text(written);
    return place < heads
      ? element('th', { scope: 'row', ...attributes }, [content])
      : element('td', attributes, [content]);
  });
  return element('tr', { class: name }, cells);
}

const classOf = (column: Column): string => {
  if (alignmentOf(column) === 'right') return 'number';
  return column.kind === 'month' ? 'month' : 'text';
};
