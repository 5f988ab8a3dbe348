/** What totals are. */
import type { Diagnostic } from '../money/index.ts';
import type { NodeType } from '../rule/index.ts';

/** One result added up. */
export interface Total {
  readonly type: NodeType;
  /** The weighted sum of what is known, in euros where it is money; of a yes or no, the households that say yes; of words, `null`. */
  readonly sum: string | null;
  /** The households whose result is known. */
  readonly known: string;
}

/** A group of rows, its numbers as exact decimal text. */
export interface GroupTotals {
  /** What the rows have in common; `null` where they lack it, and for all rows. */
  readonly group: string | null;
  readonly rows: number;
  /** The households that the rows stand for. */
  readonly households: string;
  readonly totals: Readonly<Record<string, Total>>;
}

/** Of one result: the rows where it is not known, and how many of them lack each fact. */
export interface IncompleteRows {
  readonly rows: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** Totals, or why there are none. */
export type TotalsResult =
  | {
      readonly ok: true;
      readonly all: GroupTotals;
      /** None where no column was asked for. */
      readonly groups: readonly GroupTotals[];
      readonly incomplete: Readonly<Record<string, IncompleteRows>>;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Totals that were computed. */
export type ComputedTotals = Extract<TotalsResult, { ok: true }>;
