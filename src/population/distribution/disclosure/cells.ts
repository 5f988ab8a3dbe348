/** The cells of a group, by which it is decided what is hidden. */
import type { AmountKey } from '../amounts.ts';
import { exactProduct } from '../../placed-sums.ts';
import { countedOf, type GroupRow, isOnSide, type ViewRow } from '../group-sums.ts';
import type { HidingRules } from './disclosure-control.ts';

/** What is known of the contributors of a cell. */
export interface CellContent {
  readonly contributors: number;
  /** The largest amount of one contributor, in absolute value. */
  readonly largest: bigint;
  /** The sum of the amounts, in absolute value. */
  readonly total: bigint;
}

/**
 * The families of cells that are hidden together in a group, in the order in which they are decided.
 *
 * @remarks
 * `whole`: everything; `money`: standards of living, the net and flows; `sides`: winners, losers and unchanged; the others are a column each. A group that is hidden whole is hidden in every family. One whose money is hidden
 * hides its sides, whose sums add up to its net, and its households without a positive standard of living, which can be all of it.
 */
export const FAMILIES = ['whole', 'money', 'sides', 'lost', 'children', 'zero'] as const;

/** The name of a family. */
export type Family = (typeof FAMILIES)[number];

/** The family that makes each family hidden as well. */
export const HIDDEN_BY: Readonly<Record<Family, Family | null>> = {
  whole: null,
  money: 'whole',
  sides: 'money',
  lost: 'whole',
  children: 'whole',
  zero: 'money',
};

/** A cell of a row: whether the row contributes, and with what amount. */
export interface CellOfRow {
  readonly family: Family;
  readonly isIn: (row: GroupRow) => boolean;
  readonly amount: (row: GroupRow) => bigint;
}

/** The cells of a group under the given amounts, in a fixed order. */
export function cellsOf(
  count: 'persons' | 'households',
  amounts: readonly (readonly AmountKey[])[],
): readonly CellOfRow[] {
  const living = (family: Family, value: (row: GroupRow) => number): CellOfRow => ({
    family,
    isIn: () => true,
    amount: (row) => exactProduct(row.weight, countedOf(row, count)) * BigInt(value(row)),
  });
  const money = (family: Family, value: (row: GroupRow) => number): CellOfRow => ({
    family,
    isIn: (row) => value(row) !== 0,
    amount: (row) => exactProduct(row.weight, value(row)),
  });
  const side = (family: Family, view: number, isIn: (row: GroupRow, of: ViewRow) => boolean): CellOfRow => ({
    family,
    isIn: (row) => isIn(row, row.views[view]!),
    amount: (row) => exactProduct(row.weight, row.views[view]!.net),
  });
  return [
    living('whole', ({ ranking }) => ranking),
    ...amounts.flatMap((keys, view) => [
      living('money', ({ views }) => views[view]!.before),
      living('money', ({ views }) => views[view]!.after),
      money('money', ({ views }) => views[view]!.net),
      ...keys.map(({ kind }, at) =>
        money(kind === 'lost' ? 'lost' : 'money', ({ views }) => views[view]!.amounts[at]!),
      ),
      side('sides', view, isOnSide.winners),
      side('sides', view, isOnSide.losers),
      side('sides', view, isOnSide.unchanged),
    ]),
    {
      family: 'children',
      isIn: ({ children }) => children > 0,
      amount: ({ weight, children }) => exactProduct(weight, children),
    },
    side('zero', 0, isOnSide.zeroOrNegative),
    side('zero', 0, (row, view) => !isOnSide.zeroOrNegative(row, view)),
  ];
}

/** The rows and the cells of a group. */
export interface GroupCells {
  readonly rows: number;
  /** In the order of the cells. */
  readonly contents: readonly CellContent[];
}

/** Finds the cells of groups row by row. */
export interface CellCounting {
  /** Adds a row to the group at a place. */
  readonly add: (place: number, row: GroupRow) => void;
  /** By the place of the group. */
  readonly groups: readonly GroupCells[];
}

const EMPTY: CellContent = { contributors: 0, largest: 0n, total: 0n };

/** Creates the cells of groups without rows. */
export function createCells(groups: number, cells: readonly CellOfRow[]): CellCounting {
  const found = Array.from({ length: groups }, () => ({ rows: 0, contents: cells.map(() => EMPTY) }));
  return {
    add: (place, row) => {
      const group = found[place]!;
      group.rows += 1;
      cells.forEach(({ isIn, amount }, at) => {
        if (!isIn(row)) return;
        const size = absolute(amount(row));
        group.contents[at] = merged(group.contents[at]!, { contributors: 1, largest: size, total: size });
      });
    },
    groups: found,
  };
}

/** Whether a cell must be hidden. */
export function isSensitive({ contributors, largest, total }: CellContent, rules: HidingRules): boolean {
  const { minimumCell, dominance } = rules;
  if (contributors > 0 && contributors < minimumCell) return true;
  return dominance !== null && largest * 100n > total * BigInt(dominance);
}

/** The content of the cell of two disjoint sets of rows. */
export const merged = (left: CellContent, right: CellContent): CellContent => ({
  contributors: left.contributors + right.contributors,
  largest: left.largest > right.largest ? left.largest : right.largest,
  total: left.total + right.total,
});

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
