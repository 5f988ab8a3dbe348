/** Tables as data, independent of their output format. */
import { type Unit, unitPlural, checkArgument, checkItems, checkParts, checkUnit } from '../money/index.ts';

/** A text in both languages. */
export interface Wording {
  readonly fr: string;
  readonly en: string;
}

/**
 * The type of the cells of a column.
 *
 * @remarks
 * `text`: a text or a `Wording`. `cents`: whole cents. `number` and `rate`: decimal text or a number; a rate is a ratio, `0.76` for 76 %. `month`:
 * `YYYY-MM`. Any cell may be `null`, which is an empty cell.
 */
export type ColumnKind = 'text' | 'cents' | 'number' | 'rate' | 'month';

/** A cell. Its type follows from the kind of its column. */
export type Cell = string | number | Wording | null;

/** A column of a table. */
export interface Column {
  /** The stable name of the column for other software. */
  readonly key: string;
  readonly header: Wording;
  readonly kind: ColumnKind;
  /**
   * The unit of the numbers, written in the header.
   *
   * @defaultValue `'€'` for `cents`, nothing for the other kinds
   */
  readonly unit?: string | Wording;
  /**
   * Whether the column is the state of a date, such as a reserve: unlike a flow, it is information also where all its cells are zero.
   *
   * @defaultValue `false`
   */
  readonly isBalance?: boolean;
}

/** The symbol of a currency or a local unit in headers. */
export function symbolOf(currency: Unit): Wording {
  checkUnit('currency', currency);
  const symbol = currency === 'EUR' ? '€' : currency;
  return { fr: unitPlural(symbol, 'fr'), en: unitPlural(symbol, 'en') };
}

/** The currency of the amounts of a table. */
export interface CurrencyOptions {
  /**
   * `EUR`, `CHF`, or the name of a local unit.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: Unit;
}

/** The currency of a table, the euro if none is given. */
export function currencyOf(options: CurrencyOptions, name = 'options'): Unit {
  checkArgument(name, options, 'object');
  const { currency = 'EUR' } = options;
  checkUnit(`${name}.currency`, currency);
  return currency;
}

/** Sets the currency of the columns of amounts. */
export function inCurrency(columns: readonly Column[], options: CurrencyOptions): Column[] {
  checkItems('columns', columns, 'object');
  const currency = currencyOf(options);
  return columns.map((column) => (column.kind === 'cents' ? { ...column, unit: symbolOf(currency) } : column));
}

/** Cells by the key of their column. A missing key is an empty cell. */
export type Row = Readonly<Record<string, Cell>>;

/** Columns, rows, and a total if the rows can be summed. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The sums of the columns that can be summed. */
  readonly total?: Row;
}

/** Returns the cell of a row in a column. */
export function cellOf(row: Row, column: Column): Cell {
  checkArgument('row', row, 'object');
  checkParts('column', column, { key: 'text' });
  const { key } = column;
  return Object.hasOwn(row, key) ? (row[key] ?? null) : null;
}
