/** The types of totals. */
import type { Diagnostic } from '../money/index.ts';
import type { NodeType } from '../rule/index.ts';

/** The total of one result. */
export interface Total {
  readonly type: NodeType;
  /** The weighted sum of known values, in euros for money. For a boolean, the number of households with yes; for text, `null`. */
  readonly sum: string | null;
  /** The number of households whose result is known. */
  readonly known: string;
}

/** The totals of a group of rows, as exact decimal text. */
export interface GroupTotals {
  /** The value of the group; `null` for rows without a value, and for all rows. */
  readonly group: string | null;
  readonly rows: number;
  /** The number of households that the rows represent. */
  readonly households: string;
  readonly totals: Readonly<Record<string, Total>>;
}

/** For one result: the number of rows where it is unknown, and how many of them lack each fact. */
export interface IncompleteRows {
  readonly rows: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** Totals, or diagnostics. */
export type TotalsResult =
  | {
      readonly ok: true;
      readonly all: GroupTotals;
      /** Empty without the option `by`. */
      readonly groups: readonly GroupTotals[];
      readonly incomplete: Readonly<Record<string, IncompleteRows>>;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Totals that were computed. */
export type ComputedTotals = Extract<TotalsResult, { ok: true }>;
