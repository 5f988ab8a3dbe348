/** The files inside a spreadsheet in the OpenDocument format. */
import type { Language } from '../../money/index.ts';
import { element, type Markup, text } from '../markup.ts';
import type { CaptionedTable } from '../report-document.ts';
import { cellOf, type Column, type Row } from '../table.ts';
import { alignmentOf, writeHeader } from '../write-cell.ts';
import { formatOf, odsCell, textCell } from './ods-cell.ts';
import { automaticStyles, cellStyles, pageStyles } from './ods-styles.ts';
import { sheetNames } from './sheet-names.ts';

/** The type of the file. */
export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const names = 'urn:oasis:names:tc:opendocument:xmlns:';

const namespaces = {
  'xmlns:office': `${names}office:1.0`,
  'xmlns:table': `${names}table:1.0`,
  'xmlns:text': `${names}text:1.0`,
  'xmlns:style': `${names}style:1.0`,
  'xmlns:number': `${names}datastyle:1.0`,
  'xmlns:fo': `${names}xsl-fo-compatible:1.0`,
  'xmlns:meta': `${names}meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

const xml = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

/** The sheets. */
export function contentXml(tables: readonly CaptionedTable[], language: Language): string {
  const sheets = sheetNames(tables.map(({ caption }) => caption[language]));
  return xml(
    element('office:document-content', namespaces, [
      element('office:automatic-styles', {}, automaticStyles(language)),
      element('office:body', {}, [
        element(
          'office:spreadsheet',
          {},
          tables.map((table, place) => sheet(table, sheets[place]!, language)),
        ),
      ]),
    ]),
  );
}

/** One sheet: the caption, the headers, the rows, the total, and the notes below an empty row. */
function sheet({ caption, table, notes = [] }: CaptionedTable, name: string, language: Language): Markup {
  const { columns, rows, total } = table;
  const odsRow = (of: Row, isTotal: boolean): Markup =>
    row(columns.map((column) => odsCell(cellOf(of, column), column, language, isTotal)));
  return element('table:table', { 'table:name': name, 'table:style-name': 'sheet' }, [
    ...columns.map((column) => element('table:table-column', { 'table:style-name': `column-${widthOf(column)}` })),
    row([textCell(caption[language], cellStyles.caption)]),
    element('table:table-header-rows', {}, [
      row(columns.map((column) => textCell(headerOf(column, language), headerStyle(column)))),
    ]),
    ...rows.map((each) => odsRow(each, false)),
    ...(total === undefined ? [] : [odsRow(total, true)]),
    ...(notes.length === 0 ? [] : [row([element('table:table-cell')])]),
    ...notes.map((note) => row([textCell(note[language], cellStyles.note)])),
  ]);
}

const row = (cells: readonly Markup[]): Markup => element('table:table-row', {}, cells);

const widthOf = ({ kind }: Column): 'text' | 'month' | 'number' =>
  kind === 'text' || kind === 'month' ? kind : 'number';

/** The header; cells of euros and Swiss francs have their symbol themselves. */
function headerOf(column: Column, language: Language): string {
  const format = formatOf(column, language);
  return format === 'euros' || format === 'francs' ? column.header[language] : writeHeader(column, language);
}

const headerStyle = (column: Column): string =>
  alignmentOf(column) === 'right' ? cellStyles.numberHeader : cellStyles.textHeader;

/** The page on which sheets are printed. */
export const stylesXml = (): string => xml(element('office:document-styles', namespaces, pageStyles()));

/** The title and the language. There is no date, so that equal tables give equal files. */
export const metaXml = (title: string, language: Language): string =>
  xml(
    element('office:document-meta', namespaces, [
      element('office:meta', {}, [
        element('dc:title', {}, [text(title)]),
        element('dc:language', {}, [text(language)]),
      ]),
    ]),
  );

/** The list of the files. */
export const manifestXml = (files: readonly string[]): string => {
  const entry = (path: string, type: string): Markup =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return xml(
    element('manifest:manifest', { 'xmlns:manifest': `${names}manifest:1.0`, 'manifest:version': '1.3' }, [
      entry('/', ODS_TYPE),
      ...files.map((file) => entry(file, 'text/xml')),
    ]),
  );
};
