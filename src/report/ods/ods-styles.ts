/** The styles of a spreadsheet in the OpenDocument format. */
import type { Language } from '../../money/index.ts';
import { type Attributes, element, type Markup, text } from '../markup.ts';

/** The names of the styles of cells. */
export const cellStyles = {
  caption: 'caption',
  textHeader: 'text-header',
  numberHeader: 'number-header',
  note: 'note',
} as const;

const NUMBER_FORMATS = ['text', 'euros', 'francs', 'amount', 'rate', 'number', 'month'] as const;

/** The format of a cell. `amount` is an amount in a local unit. */
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

/** The name of the style of a cell of a row or of the total. */
export const styleOf = (format: NumberFormat, isTotal: boolean): string => (isTotal ? `${format}-total` : format);

/** The formats that are not those of the program, in the form of the language. */
function dataStyles(language: Language): Readonly<Record<Exclude<NumberFormat, 'text' | 'number'>, Markup>> {
  const locale = { 'number:language': language, 'number:country': language === 'fr' ? 'FR' : 'GB' };
  const format = (kind: string, name: string, parts: readonly Markup[]): Markup =>
    element(`number:${kind}-style`, { 'style:name': `format-${name}`, ...locale }, parts);
  const written = (of: string): Markup => element('number:text', {}, [text(of)]);
  const money = (symbol: string): Markup[] => [
    TWO_DECIMALS,
    written('\u00A0'),
    element('number:currency-symbol', {}, [text(symbol)]),
  ];
  return {
    euros: format('currency', 'euros', money('€')),
    francs: format('currency', 'francs', money('CHF')),
    amount: format('number', 'amount', [TWO_DECIMALS]),
    rate: format('percentage', 'rate', [TWO_DECIMALS, written(language === 'fr' ? '\u00A0%' : '%')]),
    month: format('date', 'month', [
      element('number:month', { 'number:style': 'long', 'number:textual': 'true' }),
      written(' '),
      element('number:year', { 'number:style': 'long' }),
    ]),
  };
}

const TWO_DECIMALS: Markup = element('number:number', {
  'number:decimal-places': 2,
  'number:min-integer-digits': 1,
  'number:grouping': 'true',
});

/** The widths of columns. */
const columnWidths = { text: '7cm', month: '3.5cm', number: '3.5cm' } as const;

/** The styles of the columns, the sheets and the cells. */
export function automaticStyles(language: Language): Markup[] {
  const styles = dataStyles(language);
  return [
    ...Object.entries(columnWidths).map(([name, width]) =>
      style(`column-${name}`, 'table-column', {}, [
        element('style:table-column-properties', { 'style:column-width': width }),
      ]),
    ),
    style('sheet', 'table', { 'style:master-page-name': 'Default' }, [
      element('style:table-properties', { 'table:display': 'true' }),
    ]),
    ...Object.values(styles),
    ...NUMBER_FORMATS.flatMap((format) => [
      cellStyle(styleOf(format, false), { ...lookOf(format), font: {} }),
      cellStyle(styleOf(format, true), { ...lookOf(format), font: BOLD, border: { 'fo:border-top': LINE } }),
    ]),
    cellStyle(cellStyles.caption, { font: { ...BOLD, 'fo:font-size': '13pt' } }),
    cellStyle(cellStyles.textHeader, { font: BOLD, border: { ...WRAPPED, 'fo:border-bottom': LINE } }),
    cellStyle(cellStyles.numberHeader, { font: BOLD, border: { ...WRAPPED, 'fo:border-bottom': LINE }, align: 'end' }),
    cellStyle(cellStyles.note, { font: { 'fo:font-style': 'italic' } }),
  ];
}

const BOLD: Attributes = { 'fo:font-weight': 'bold' };
const LINE = '0.75pt solid #000000';
const WRAPPED: Attributes = { 'fo:wrap-option': 'wrap', 'style:vertical-align': 'bottom' };

/** The format of numbers and the side of the text. Months stand at the left, as texts do. */
function lookOf(format: NumberFormat): Pick<CellLook, 'dataStyle' | 'align'> {
  if (format === 'text' || format === 'number') return {};
  return format === 'month' ? { dataStyle: 'format-month', align: 'start' } : { dataStyle: `format-${format}` };
}

interface CellLook {
  readonly dataStyle?: string;
  readonly font: Attributes;
  readonly border?: Attributes;
  readonly align?: 'start' | 'end';
}

function cellStyle(name: string, { dataStyle, font, border = {}, align }: CellLook): Markup {
  return style(name, 'table-cell', { 'style:data-style-name': dataStyle }, [
    element('style:table-cell-properties', border),
    element('style:paragraph-properties', { 'fo:text-align': align }),
    element('style:text-properties', font),
  ]);
}

const style = (name: string, family: string, attributes: Attributes, parts: readonly Markup[]): Markup =>
  element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, parts);

/** The page: A4 on its side, as many pages high as needed and one wide, with its number. */
export function pageStyles(): Markup[] {
  const pageNumber = element('text:p', {}, [element('text:page-number'), text(' / '), element('text:page-count')]);
  return [
    element('office:automatic-styles', {}, [
      element('style:page-layout', { 'style:name': 'page' }, [
        element('style:page-layout-properties', {
          'fo:page-width': '29.7cm',
          'fo:page-height': '21cm',
          'style:print-orientation': 'landscape',
          'fo:margin': '1.5cm',
          'style:scale-to-X': 1,
          'style:scale-to-Y': 0,
        }),
        element('style:header-style'),
        element('style:footer-style'),
      ]),
    ]),
    element('office:master-styles', {}, [
      element('style:master-page', { 'style:name': 'Default', 'style:page-layout-name': 'page' }, [
        element('style:header', { 'style:display': 'false' }),
        element('style:footer', {}, [pageNumber]),
      ]),
    ]),
  ];
}
