/** Reads CSV files of other software by the names of their columns. */
import { readCsvRows } from '../population/read-csv-rows.ts';
import { type Diagnostic, error, nearest, nearestDetail } from '../money/index.ts';

/** One row: a cell for each wanted column, and its line. */
export interface NamedRow<Name extends string> {
  readonly cells: Readonly<Record<Name, string>>;
  readonly line: number;
}

/** The rows of a file, or its diagnostics. */
export type ReadColumnsResult<Name extends string> =
  | { readonly ok: true; readonly rows: readonly NamedRow<Name>[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Options of `readColumns`. */
interface ReadColumnsOptions {
  /** Whether a header that is not known and resembles one that is missing is refused. */
  readonly refuseMisspelt?: boolean;
}

/** The maximum number of rows. */
const ROWS_LIMIT = 1_000_000;

/**
 * Reads some columns of a CSV text; the others are never kept.
 *
 * @param text - the text, with commas, semicolons or tabs
 * @param columns - for each name, the headers under which the column may stand; a column marked optional is empty if it is missing
 * @param options - for a file that has no other columns
 */
export function readColumns<Name extends string>(
  text: string,
  columns: Readonly<Record<Name, { readonly headers: readonly string[]; readonly isOptional?: boolean }>>,
  options: ReadColumnsOptions = {},
): ReadColumnsResult<Name> {
  const { refuseMisspelt = false } = options;
  const names = Object.keys(columns) as Name[];
  const places = new Map<Name, number>();
  const rows: NamedRow<Name>[] = [];
  const diagnostics: Diagnostic[] = [];
  const problems = readCsvRows(
    text,
    (headers) => {
      for (const name of names) {
        const { headers: accepted, isOptional = false } = columns[name];
        const place = headers.findIndex((header) => accepted.some((each) => plainHeader(each) === plainHeader(header)));
        if (place >= 0) places.set(name, place);
        else if (!isOptional) diagnostics.push(missing(accepted[0] ?? name, headers));
      }
      if (refuseMisspelt) {
        const absent = names.filter((name) => !places.has(name)).flatMap((name) => columns[name].headers);
        const unused = headers.filter((_, place) => ![...places.values()].includes(place));
        diagnostics.push(...unused.flatMap((header) => misspelt(header, absent)));
      }
      return diagnostics.length === 0;
    },
    (cells, line) => {
      if (rows.length >= ROWS_LIMIT) {
        diagnostics.push({
          ...error('CAISSE-TOO-MANY-ITEMS', [], { count: rows.length + 1, limit: ROWS_LIMIT }),
          line,
        });
        return false;
      }
      const cell = (name: Name): string => withoutGuard((cells[places.get(name) ?? -1] ?? '').trim());
      rows.push({ cells: Object.fromEntries(names.map((name) => [name, cell(name)])) as Record<Name, string>, line });
      return true;
    },
  );
  const all = [...diagnostics, ...problems];
  return all.length === 0 ? { ok: true, rows } : { ok: false, diagnostics: all };
}

/** The apostrophe that guards a cell against formulas is not part of it. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

const plainHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase();

/** The problem of a header that is not known and resembles one that is missing. */
function misspelt(header: string, absent: readonly string[]): readonly Diagnostic[] {
  const meant = nearest(plainHeader(header), absent.map(plainHeader));
  const name = absent.find((each) => plainHeader(each) === meant);
  return name === undefined ? [] : [error('CAISSE-COLUMN-MISSING', [], { name, nearest: header })];
}

const missing = (name: string, headers: readonly string[]): Diagnostic =>
  error('CAISSE-COLUMN-MISSING', [], { name, ...nearestDetail(name, headers) });
