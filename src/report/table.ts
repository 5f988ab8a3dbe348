/** A table as data: what its columns are and what stands in them, before anybody writes it. */

/** The same words in both languages. */
export interface Wording {
  readonly fr: string;
  readonly en: string;
}

/**
 * What the cells of a column are.
 *
 * @remarks
 * `text` is a text or a `Wording`; `cents` whole cents; `number` and `rate` decimal text or a number (a rate is a ratio: `0.76` for
 * 76 %); `month` is `YYYY-MM`. Any cell may be `null`: there is nothing to say.
 */
export type ColumnKind = 'text' | 'cents' | 'number' | 'rate' | 'month';

/** What stands where a row and a column meet; which form it has is said by the column's kind. */
export type Cell = string | number | Wording | null;

/** One column. */
export interface Column {
  /** The stable name of the column for machines. */
  readonly key: string;
  readonly header: Wording;
  readonly kind: ColumnKind;
  /**
   * What the numbers are counted in; it is written in the header, never in the cells.
   *
   * @defaultValue `'€'` for `cents`, nothing for the other kinds
   */
  readonly unit?: string;
}

/** The symbol that stands in headers for a currency or a local unit. */
export function symbolOf(currency: string): string {
  return currency === 'EUR' ? '€' : currency;
}

/** What the amounts of a table are counted in. */
export interface CurrencyOptions {
  /**
   * `EUR`, `CHF`, or the name of a local unit.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: string;
}

/** Cells by the key of their column; a key that is left out is `null`. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows under columns, with a total below them where one makes sense. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sums of the rows above, of the columns that can be summed. */
  readonly total?: Row;
}

/** The cell of a row in a column. */
export function cellOf(row: Row, { key }: Column): Cell {
  return Object.hasOwn(row, key) ? (row[key] ?? null) : null;
}
