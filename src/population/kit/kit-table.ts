/** Tables of a kit: what stands in its files. */

/** A whole number, a word, a yes or no, or nothing. */
export type KitCell = bigint | string | boolean | null;

/** A column of a file. */
export interface KitColumn {
  readonly name: string;
  readonly kind: 'number' | 'word' | 'truth';
}

/** A file of a kit. */
export interface KitTable {
  readonly columns: readonly KitColumn[];
  readonly rows: readonly (readonly KitCell[])[];
}
