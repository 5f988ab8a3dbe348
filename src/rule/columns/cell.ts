/** What a compiled rule is made of: cells that hold one batch of values, and the work that fills them. */

/** The values of one node over a batch. */
export interface Cell {
  readonly values: Float64Array;
  /** 1 for each row in which the value is not known; `null` where it is known in every row. */
  readonly unknown: Uint8Array | null;
  /** The cells that it is computed from, in the order in which they are read. */
  readonly parts: readonly Cell[];
  /** Of a choice: the condition decides which of the other parts are read. */
  readonly isChoice: boolean;
  /** Of an input or a count: what is missing where it is absent. */
  readonly leaf: Leaf | null;
}

/** An input by its name; `members` stands for counts whose absence means that nobody was counted, or that ages are unknown. */
export type Leaf =
  { readonly kind: 'input'; readonly name: string } | { readonly kind: 'members'; readonly counts: 'all' | 'some' };

/** Fills cells for some rows of the table, from `start` on. */
export type Work = (start: number, rows: number) => void;
