/** The decimal marks of the columns of a CSV text, as their unambiguous cells show them. */
import { listedTexts } from './listed-texts.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** The mark before the decimals; the other one separates thousands. */
export type DecimalMark = '.' | ',';

/** Digits, perhaps in groups, and the last mark with the digits after it. */
const LAST_MARK = /^[-+\u2212]?[ \u00A0\u2009\u202F]?([\d \u00A0\u2009\u202F.,]*)([.,])(\d+)[ \u00A0\u202F]?€?$/;

/** The decimal mark that a cell shows; `null` if it shows none. */
export function shownMark(cell: string): DecimalMark | null {
  const [, before = '', mark, after = ''] = LAST_MARK.exec(cell.trim()) ?? [];
  if (mark === undefined) return null;
  const isDecimal = after.length !== 3 || !/^[1-9]\d{0,2}$/.test(before);
  const other = mark === '.' ? ',' : '.';
  if (before.includes(mark)) return other;
  return isDecimal || before.includes(other) ? (mark as DecimalMark) : null;
}

/**
 * Finds the decimal mark of each column, by its place.
 *
 * @returns the mark of each column whose unambiguous cells all show the same one
 */
export function decimalMarks(text: string): ReadonlyMap<number, DecimalMark> {
  const seen = new Map<number, DecimalMark | 'both'>();
  readCsvRows(
    text,
    () => true,
    (cells) => {
      cells.forEach((cell, column) => {
        for (const text of listedTexts(cell)) {
          const mark = shownMark(text);
          if (mark !== null) seen.set(column, (seen.get(column) ?? mark) === mark ? mark : 'both');
        }
      });
      return true;
    },
  );
  return new Map([...seen].flatMap(([column, mark]) => (mark === 'both' ? [] : [[column, mark] as const])));
}
