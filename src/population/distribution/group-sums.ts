/** The sums of one group of a distribution. */
import { createPlacedSums } from '../placed-sums.ts';

/** The numbers of a household under some rules: whole numbers at the scales of the rules. */
export interface ViewRow {
  readonly before: number;
  readonly after: number;
  /** The standard of living with benefits in kind; 0 if it is not measured. */
  readonly inKind: number;
  readonly net: number;
  readonly amounts: readonly number[];
}

/** The numbers of a household. */
export interface GroupRow {
  readonly weight: number;
  readonly persons: number;
  /** 0 if children are not counted. */
  readonly children: number;
  /** The standard of living by which households are ranked. */
  readonly ranking: number;
  /** The number by which households are grouped; 0 for other groups. */
  readonly group: number;
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

/** What a household counts for. */
export const countedOf = ({ persons }: Pick<GroupRow, 'persons'>, count: 'persons' | 'households'): number =>
  count === 'persons' ? persons : 1;

/** Adds up the rows of groups. */
export interface GroupSumming {
  /** Adds a row to the group at a place. */
  readonly add: (place: number, row: GroupRow) => void;
  /** The sums of the group at a place. */
  readonly group: (place: number) => GroupSums;
  /** The sums of all rows. */
  readonly all: () => GroupSums;
}

/** The places of the numbers of a group that do not depend on rules. */
const [ROWS, HOUSEHOLDS, PERSONS, CHILDREN, SIZE, VIEWS] = [0, 1, 2, 3, 4, 5];

/** The place of the first amount under some rules, after the sums of before, after and net. */
const AMOUNTS = 3;

/** How many numbers a side has. */
const SIDE_LENGTH = 3;

/**
 * Creates the sums of groups.
 *
 * @param groups - the number of groups
 * @param count - what means of standards of living count
 * @param amounts - the number of amounts under each rules
 */
export function createGroupSums(
  groups: number,
  count: 'persons' | 'households',
  amounts: readonly number[],
): GroupSumming {
  const sums = createPlacedSums();
  const lengths = amounts.map((length) => AMOUNTS + length + SIDES.length * SIDE_LENGTH);
  const firsts = lengths.map((_, view) => lengths.slice(0, view).reduce((sum, length) => sum + length, VIEWS));
  const width = lengths.reduce((sum, length) => sum + length, VIEWS);
  const addView = (first: number, row: GroupRow, view: ViewRow): void => {
    const { weight, persons } = row;
    const counted = countedOf(row, count);
    sums.add(first, weight, counted, view.before);
    sums.add(first + 1, weight, counted, view.after);
    sums.add(first + 2, weight, view.net, 1);
    let place = first + AMOUNTS;
    for (const amount of view.amounts) sums.add(place++, weight, amount, 1);
    for (const side of SIDES) {
      if (isOnSide[side](row, view)) {
        sums.add(place, weight, 1, 1);
        sums.add(place + 1, weight, persons, 1);
        sums.add(place + 2, weight, view.net, 1);
      }
      place += SIDE_LENGTH;
    }
  };
  const sumsBy = (at: (place: number) => bigint): GroupSums => ({
    rows: at(ROWS),
    households: at(HOUSEHOLDS),
    persons: at(PERSONS),
    children: at(CHILDREN),
    size: at(SIZE),
    views: amounts.map((length, view): ViewSums => {
      const first = firsts[view]!;
      const sides = first + AMOUNTS + length;
      return {
        before: at(first),
        after: at(first + 1),
        net: at(first + 2),
        amounts: Array.from({ length }, (_, place) => at(first + AMOUNTS + place)),
        sides: eachSide((name) => {
          const place = sides + SIDES.indexOf(name) * SIDE_LENGTH;
          return { households: at(place), persons: at(place + 1), sum: at(place + 2) };
        }),
      };
    }),
  });
  const places = Array.from({ length: groups }, (_, place) => place);
  return {
    add: (place, row) => {
      const { weight, persons, children } = row;
      const first = place * width;
      sums.add(first + ROWS, 1, 1, 1);
      sums.add(first + HOUSEHOLDS, weight, 1, 1);
      sums.add(first + PERSONS, weight, persons, 1);
      sums.add(first + CHILDREN, weight, children, 1);
      sums.add(first + SIZE, weight, countedOf(row, count), 1);
      row.views.forEach((view, at) => addView(first + firsts[at]!, row, view));
    },
    group: (place) => sumsBy((at) => sums.sum(place * width + at)),
    all: () => sumsBy((at) => places.reduce((sum, place) => sum + sums.sum(place * width + at), 0n)),
  };
}

/** One value for each side. */
export const eachSide = <Value>(of: (name: SideName) => Value): Readonly<Record<SideName, Value>> => ({
  winners: of('winners'),
  losers: of('losers'),
  unchanged: of('unchanged'),
  zeroOrNegative: of('zeroOrNegative'),
});
