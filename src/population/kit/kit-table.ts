/** The tables of a kit. */

/** An integer, a text, a boolean, or an empty cell. In a column of decimals, a text is a decimal number. */
export type KitCell = bigint | string | boolean | null;

/** A column of a table. A `decimal` column holds integers, except in rows that the guard must reject. */
export interface KitColumn {
  readonly name: string;
  readonly kind: 'number' | 'decimal' | 'word' | 'truth';
}

/** A table of a kit; each is one CSV file. */
export interface KitTable {
  readonly columns: readonly KitColumn[];
  readonly rows: readonly (readonly KitCell[])[];
}
