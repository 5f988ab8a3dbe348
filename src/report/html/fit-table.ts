/** Decides how a table fits on a printed page. */
import type { Language } from '../../money/index.ts';
import { cellOf, type Column, type Table } from '../table.ts';
import { rowHeads } from '../row-heads.ts';
import { writeCellInWords, writeHeader, writeTotal } from '../write-cell.ts';
import { LONGEST_WORD } from './breakable-text.ts';

/** The size of the letters and the orientation of the page. */
export type TableFit = 'plain' | 'small' | 'smaller' | 'wide' | 'wide-small';

/** A table that fits, or parts of it that repeat the first columns, as many as tell the rows apart. */
export interface FittedTable {
  readonly fit: TableFit;
  readonly parts: readonly (readonly Column[])[];
  /** The number of columns that each part repeats. */
  readonly heads: number;
}

/**
 * The width of the page in units of the size of the letters, from the best to the last. The page is 178 mm wide, or 265 mm on its side; the style sheet gives the sizes
 * 9, 8, 7.5, 8.5 and 7.5 points.
 */
const pages: readonly (readonly [TableFit, number])[] = [
  ['plain', 56],
  ['small', 63],
  ['smaller', 67],
  ['wide', 88],
  ['wide-small', 100],
];

const WIDEST_PAGE = 100;

/** The space beside a cell. */
const PADDING = 0.9;

/** The width to which a column of texts is wrapped at most, if its words allow it. */
const NARROWEST_TEXT = 9;

/** The widths of letters in bold type without serifs; the first class that has a letter gives its width. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!ijlI]/, 0.3],
  [/[-()ftr/]/, 0.38],
  [/[0-9]/, 0.556],
  [/[mwMW%—]/, 0.92],
  [/[a-zà-ÿ€]/, 0.6],
  [/[A-ZÀ-Þ]/, 0.74],
];

/** The width of any other letter. */
const WIDEST_LETTER = 1;

/** Fits a table on an upright page if possible, then on a page on its side, then in parts. Headers and texts can be wrapped, numbers cannot. */
export function fitTable(table: Table, language: Language): FittedTable {
  const { columns } = table;
  const widths = columns.map((column) => widthOfColumn(column, table, language));
  const whole = sumOf(widths);
  const page = pages.find(([, width]) => whole <= width);
  if (page !== undefined) return { fit: page[0], parts: [columns], heads: 1 };
  const cells = columns.map((column) =>
    table.rows.map((row) => writeCellInWords(cellOf(row, column), column, language)),
  );
  const heads = rowHeads(cells, (count) =>
    widths.slice(count).every((width) => sumOf(widths.slice(0, count)) + width <= WIDEST_PAGE),
  );
  return { fit: 'wide-small', parts: partsOf(columns, widths, heads), heads };
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** As few parts as possible, each with its share of the columns that are not repeated. */
function partsOf(columns: readonly Column[], allWidths: readonly number[], heads: number): Column[][] {
  const [repeated, others, widths] = [columns.slice(0, heads), columns.slice(heads), allWidths.slice(heads)];
  const room = WIDEST_PAGE - sumOf(allWidths.slice(0, heads));
  let count = Math.max(1, Math.ceil(sumOf(widths) / room));
  let shares = sharesOf(widths, count);
  while (count < widths.length && shares.some((share) => sumOf(share) > room)) {
    count += 1;
    shares = sharesOf(widths, count);
  }
  let next = 0;
  return shares.map(({ length }) => {
    const part = [...repeated, ...others.slice(next, next + length)];
    next += length;
    return part;
  });
}

/** Cuts a list into parts whose lengths differ by one at most. */
const sharesOf = <Item>(items: readonly Item[], count: number): (readonly Item[])[] =>
  Array.from({ length: count }, (_, place) =>
    items.slice(Math.floor((place * items.length) / count), Math.floor(((place + 1) * items.length) / count)),
  );

function widthOfColumn(column: Column, { rows, total }: Table, language: Language): number {
  const cells = [
    ...rows.map((row) => writeCellInWords(cellOf(row, column), column, language)),
    ...(total === undefined ? [] : [writeTotal(cellOf(total, column), column, language)]),
  ];
  const widths = cells.map((cell) => {
    const whole = widthOf(cell);
    return column.kind === 'text' ? Math.max(widthOfLongestWord(cell), Math.min(whole, NARROWEST_TEXT)) : whole;
  });
  return (
    widths.reduce((widest, width) => Math.max(widest, width), widthOfLongestWord(writeHeader(column, language))) +
    PADDING
  );
}

/** The width of the widest word, of which `breakableText` keeps some letters together. */
const widthOfLongestWord = (of: string): number =>
  of
    .split(' ')
    .reduce((widest, word) => Math.max(widest, widthOf(Array.from(word).slice(0, LONGEST_WORD).join(''))), 0);

const widthOf = (of: string): number =>
  Array.from(of.normalize('NFC')).reduce(
    (width, letter) => width + (letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST_LETTER),
    0,
  );
