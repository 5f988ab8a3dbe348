/** Reads the rows of a CSV text separated by commas, semicolons or tabs. */
import Papa from 'papaparse';
import { type Diagnostic, error } from '../money/index.ts';

/** Handles the cells of one row; `place` is the number of characters of the text up to its end. `false` stops reading. */
export type RowHandler = (cells: readonly string[], line: number, place: number) => boolean;

/**
 * Reads a text, row by row.
 *
 * @remarks
 * Lines are counted from 1; the header is line 1. A cell of several lines counts as one line. Codes: `CAISSE-CSV-QUOTE` for an unclosed or misplaced
 * quote, `CAISSE-CSV-CELLS` for a row that is longer or shorter than the header.
 *
 * @param text - the text
 * @param header - handles the names of the columns
 * @param row - handles each row that is not empty
 */
export function readCsvRows(
  text: string,
  header: (names: readonly string[]) => boolean,
  row: RowHandler,
): readonly Diagnostic[] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const problems: Diagnostic[] = [];
  let names: readonly string[] | null = null;
  let line = 0;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step: ({ data: cells, errors, meta }, parser) => {
      line += 1;
      const quoted = errors.find(({ type }) => type === 'Quotes');
      if (quoted !== undefined) {
        problems.push({ ...error('CAISSE-CSV-QUOTE', []), line });
        parser.abort();
        return;
      }
      if (cells.length === 1 && cells[0] === '') return;
      if (names === null) {
        names = cells.map((name) => name.trim());
        if (!header(names)) parser.abort();
        return;
      }
      if (cells.length !== names.length) {
        problems.push({ ...error('CAISSE-CSV-CELLS', [], { cells: cells.length, columns: names.length }), line });
        parser.abort();
        return;
      }
      if (!row(cells, line, meta.cursor)) parser.abort();
    },
  });
  return problems;
}

/** Detects the delimiter from the header. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return [';', '\t'].find((delimiter) => first.includes(delimiter)) ?? ',';
}
