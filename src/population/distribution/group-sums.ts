/** The sums of one group of a distribution. */

/** The numbers of a household under some rules: whole numbers at the scales of the rules. */
export interface ViewRow {
  readonly before: number;
  readonly after: number;
  readonly net: number;
  readonly amounts: readonly number[];
}

/** The numbers of a household. */
export interface GroupRow {
  readonly weight: bigint;
  readonly persons: bigint;
  readonly children: bigint;
  /** The standard of living by which households are ranked. */
  readonly ranking: number;
  /** The numbers under each rules that are measured together. */
  readonly views: readonly ViewRow[];
}

/** A whole number; `null` where it is hidden. */
export type Shown = bigint | null;

/** The sums of some households. */
export interface SideSums {
  readonly households: Shown;
  readonly persons: Shown;
  readonly sum: Shown;
}

/** The sides of a group. Those whose standard of living is zero or negative are among the others as well. */
export const SIDES = ['winners', 'losers', 'unchanged', 'zeroOrNegative'] as const;

/** The name of a side. */
export type SideName = (typeof SIDES)[number];

/** The sums of one group under some rules. */
export interface ViewSums {
  readonly before: Shown;
  readonly after: Shown;
  readonly net: Shown;
  readonly amounts: readonly Shown[];
  readonly sides: Readonly<Record<SideName, SideSums>>;
}

/** The sums of one group. */
export interface GroupSums {
  readonly rows: Shown;
  readonly households: Shown;
  readonly persons: Shown;
  readonly children: Shown;
  /** What means of standards of living count. */
  readonly size: Shown;
  readonly views: readonly ViewSums[];
}

/** Whether a row is on a side. */
export const isOnSide: Readonly<Record<SideName, (row: GroupRow, view: ViewRow) => boolean>> = {
  winners: (_, { net }) => net > 0,
  losers: (_, { net }) => net < 0,
  unchanged: (_, { net }) => net === 0,
  zeroOrNegative: ({ ranking }) => ranking <= 0,
};

/** What a row counts for. */
export const sizeOf = (
  { weight, persons }: Pick<GroupRow, 'weight' | 'persons'>,
  count: 'persons' | 'households',
): bigint => weight * (count === 'persons' ? persons : 1n);

/** Adds up the rows of a group. `amounts` is the number of amounts under each rules. */
export function sumRows(
  rows: readonly GroupRow[],
  count: 'persons' | 'households',
  amounts: readonly number[],
): GroupSums {
  const sum = (amount: (row: GroupRow) => bigint): bigint => rows.reduce((total, row) => total + amount(row), 0n);
  return {
    rows: BigInt(rows.length),
    households: sum(({ weight }) => weight),
    persons: sum(({ weight, persons }) => weight * persons),
    children: sum(({ weight, children }) => weight * children),
    size: sum((row) => sizeOf(row, count)),
    views: amounts.map((length, view): ViewSums => ({
      before: sum((row) => sizeOf(row, count) * BigInt(row.views[view]!.before)),
      after: sum((row) => sizeOf(row, count) * BigInt(row.views[view]!.after)),
      net: sum((row) => row.weight * BigInt(row.views[view]!.net)),
      amounts: Array.from({ length }, (_, at) => sum((row) => row.weight * BigInt(row.views[view]!.amounts[at]!))),
      sides: sidesOf(rows, view),
    })),
  };
}

function sidesOf(rows: readonly GroupRow[], view: number): ViewSums['sides'] {
  const side = (name: SideName): SideSums => {
    const on = rows.filter((row) => isOnSide[name](row, row.views[view]!));
    const sum = (amount: (row: GroupRow) => bigint): bigint => on.reduce((total, row) => total + amount(row), 0n);
    return {
      households: sum(({ weight }) => weight),
      persons: sum(({ weight, persons }) => weight * persons),
      sum: sum(({ weight, views }) => weight * BigInt(views[view]!.net)),
    };
  };
  return eachSide(side);
}

/** One value for each side. */
export const eachSide = <Value>(of: (name: SideName) => Value): Readonly<Record<SideName, Value>> => ({
  winners: of('winners'),
  losers: of('losers'),
  unchanged: of('unchanged'),
  zeroOrNegative: of('zeroOrNegative'),
});
