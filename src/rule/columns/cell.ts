/** Cells, which hold one batch of values, and the work that fills them. */

/** The values of one node over a batch. */
export interface Cell {
  readonly values: Float64Array;
  /** 1 for each row in which the value is unknown; `null` where it is known in every row. */
  readonly unknown: Uint8Array | null;
  /** The cells from which it is computed, in evaluation order. */
  readonly parts: readonly Cell[];
  /** Whether it is a choice, of which the first part decides which other part is read. */
  readonly isChoice: boolean;
  /** The fact of an input or a count of members; `null` for other cells. */
  readonly leaf: Leaf | null;
}

/** An input by its name, or a count of members, which is absent where the members or their ages are unknown. */
export type Leaf = { readonly kind: 'input'; readonly name: string } | { readonly kind: 'members' };

/** Fills cells for some rows of the table, from `start` on. */
export type Work = (start: number, rows: number) => void;
