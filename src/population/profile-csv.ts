/** Profiles the columns of a CSV text, independently of rules. */
import {
  checkArgument,
  type Diagnostic,
  error,
  exact,
  type Exact,
  exactFromCents,
  parseDecimalText,
  parseEuros,
  toPlainText,
} from '../money/index.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** The profile of a column. */
export interface ColumnProfile {
  readonly name: string;
  /** `empty`: all cells are empty. */
  readonly kind: 'number' | 'word' | 'empty';
  /** The number of empty cells. */
  readonly missing: number;
  /** Numbers as plain decimals, words in alphabetical order; `null` for an empty column. */
  readonly smallest: string | null;
  readonly largest: string | null;
}

/** The profile of a table. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** A profile, or diagnostics. */
export type ProfileCsvResult =
  | { readonly ok: true; readonly profile: TableProfile }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Profiles each column of a CSV text: numbers or words, the smallest and largest value, and the number of empty cells.
 *
 * @remarks
 * Codes: `CAISSE-CSV-QUOTE`, `-CELLS`, `-COLUMN-DUPLICATE`, `-EMPTY`.
 *
 * @param text - the text, with the names of the columns in its first line
 */
export function profileCsv(text: string): ProfileCsvResult {
  checkArgument('text', text, 'text');
  const diagnostics: Diagnostic[] = [];
  let columns: ColumnLook[] = [];
  let rows = 0;
  const found = readCsvRows(
    text,
    (names) => {
      columns = names.map(createLook);
      const twice = names.filter((name, place) => names.indexOf(name) !== place);
      diagnostics.push(...twice.map((name) => error('CAISSE-CSV-COLUMN-DUPLICATE', [], { name })));
      return true;
    },
    (cells) => {
      cells.forEach((cell, place) => {
        columns[place]!.look(cell.trim());
      });
      rows += 1;
      return true;
    },
  );
  diagnostics.push(...found);
  if (diagnostics.length === 0 && rows === 0) diagnostics.push(error('CAISSE-CSV-EMPTY', []));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, profile: { rows, columns: columns.map(({ done }) => done()) } };
}

interface ColumnLook {
  readonly look: (cell: string) => void;
  readonly done: () => ColumnProfile;
}

interface Extremes<T> {
  readonly smallest: T;
  readonly largest: T;
}

function createLook(name: string): ColumnLook {
  let missing = 0;
  let numbers: Extremes<Exact> | null = null;
  let words: Extremes<string> | null = null;
  let isNumeric = true;
  return {
    look: (cell) => {
      if (cell === '') {
        missing += 1;
        return;
      }
      words = widened(words, cell, (left, right) => left < right);
      if (!isNumeric) return;
      const number = numberIn(cell);
      if (number === null) isNumeric = false;
      else numbers = widened(numbers, number, (left, right) => left.lessThan(right));
    },
    done: () => {
      if (words === null) return { name, kind: 'empty', missing, smallest: null, largest: null };
      if (!isNumeric || numbers === null) return { name, kind: 'word', missing, ...words };
      const { smallest, largest } = numbers;
      return { name, kind: 'number', missing, smallest: toPlainText(smallest), largest: toPlainText(largest) };
    },
  };
}

/** Reads a number, or an amount with its currency sign. */
function numberIn(cell: string): Exact | null {
  const plain = parseDecimalText(cell);
  if (plain.ok) return exact(plain.text);
  const euros = parseEuros(cell);
  return euros.ok ? exactFromCents(euros.cents) : null;
}

function widened<T>(ends: Extremes<T> | null, value: T, isLess: (left: T, right: T) => boolean): Extremes<T> {
  if (ends === null) return { smallest: value, largest: value };
  if (isLess(value, ends.smallest)) return { ...ends, smallest: value };
  return isLess(ends.largest, value) ? { ...ends, largest: value } : ends;
}
