/** The tables of a kit. */

/** An integer, a text, a boolean, or an empty cell. */
export type KitCell = bigint | string | boolean | null;

/** A column of a table. */
export interface KitColumn {
  readonly name: string;
  readonly kind: 'number' | 'word' | 'truth';
}

/** A table of a kit; each is one CSV file. */
export interface KitTable {
  readonly columns: readonly KitColumn[];
  readonly rows: readonly (readonly KitCell[])[];
}
