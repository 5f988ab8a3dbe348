/** Makes the sums of distributions from the rows that an engine gives. */
import {
  type DistributionMeaning,
  type DistributionSums,
  type MomentSums,
  POVERTY_PERCENTS,
  type ViewMoments,
} from '../distribution.ts';
import { TENTHS } from '../group-rows.ts';
import { type DistributionGroups, namesOfCuts } from '../group-names.ts';
import { eachSide, type GroupSums, type Shown, type ViewSums } from '../group-sums.ts';
import type { GroupScale } from '../group-text.ts';
import { SIDE_COLUMNS } from './group-sums-columns.ts';
import { LINE_NAMES } from './measures-query.ts';

/** A row of a query: whole numbers, as numbers, bigints or their texts, and words. */
export type SqlRow = Readonly<Record<string, bigint | number | string | boolean | null>>;

/** The rows of the queries of a distribution. */
export interface DistributionRows {
  readonly groups: readonly SqlRow[];
  readonly measures: readonly SqlRow[];
  readonly unknown: readonly SqlRow[];
}

/** The rows of the queries of some rules that are measured together. */
export interface ViewRows extends Omit<DistributionRows, 'measures'> {
  /** By the place of the rules; `null` for rules whose groups alone are wanted. */
  readonly measures: readonly (readonly SqlRow[] | null)[];
}

/**
 * Makes sums from rows.
 *
 * @throws RangeError when a cell is no whole number
 */
export function readSums(rows: ViewRows, { scale }: DistributionMeaning, groups: DistributionGroups): DistributionSums {
  const sumsOf = (row: SqlRow): GroupSums => groupSums(row, scale);
  const all = rows.groups.find((row) => wholeNumber(row, 'part') === 0n);
  if (all === undefined) throw new RangeError('rows.groups: no row for all');
  const each = rows.groups.filter((row) => wholeNumber(row, 'part') === 1n);
  const nothing = sumsOf(Object.fromEntries(Object.keys(all).map((key) => [key, 0])));
  const numbered = (names: readonly string[], first: bigint): DistributionSums['groups'] =>
    names.map((name, place) => {
      const row = each.find((own) => wholeNumber(own, 'grp') === BigInt(place) + first);
      return { name, sums: row === undefined ? nothing : sumsOf(row) };
    });
  const [unknown = {}] = rows.unknown;
  return {
    all: sumsOf(all),
    groups:
      'cuts' in groups
        ? numbered(namesOfCuts(groups.cuts), 1n)
        : 'number' in groups
          ? numbered(groups.names, 0n)
          : each.map((row) => ({ name: row['grp'] === null ? null : String(row['grp'] ?? ''), sums: sumsOf(row) })),
    moments: rows.measures.map((measures, view) =>
      measures === null ? null : viewMoments(measures, scale.views[view]!.hasInKind),
    ),
    unknown: { rows: shownNumber(unknown, 'unknown_rows'), households: shownNumber(unknown, 'unknown_w') },
  };
}

/** A whole number of a row; `null` for an empty cell. */
function shownNumber(row: SqlRow, key: string): Shown {
  const cell = row[key];
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'bigint') return cell;
  const text = String(cell).replace(/\.0+$/, '');
  if (!/^-?\d+$/.test(text)) throw new RangeError(`rows: ${key} is ${JSON.stringify(text)}, which is no whole number`);
  return BigInt(text);
}

const wholeNumber = (row: SqlRow, key: string): bigint => shownNumber(row, key) ?? 0n;

function groupSums(row: SqlRow, { views }: GroupScale): GroupSums {
  const number = (key: string): Shown => shownNumber(row, key);
  return {
    rows: number('counted_rows'),
    households: number('households_w'),
    persons: number('persons_w'),
    children: number('children_w'),
    size: number('size_sum'),
    views: views.map(({ amounts }, view): ViewSums => {
      const own = (key: string): Shown => number(`v${view}_${key}`);
      return {
        before: own('before_sum'),
        after: own('after_sum'),
        net: own('net_sum'),
        amounts: amounts.map((_, at) => own(`amount_${at}`)),
        sides: eachSide((side) => ({
          households: own(`${SIDE_COLUMNS[side]}_w`),
          persons: own(`${SIDE_COLUMNS[side]}_p`),
          sum: own(`${SIDE_COLUMNS[side]}_n`),
        })),
      };
    }),
  };
}

function viewMoments(measures: readonly SqlRow[], hasInKind: boolean): ViewMoments {
  const moment = (number: bigint): MomentSums => {
    const row = measures.find((own) => wholeNumber(own, 'moment') === number);
    return row === undefined ? NO_MOMENT : momentSums(row);
  };
  return { before: moment(0n), after: moment(1n), afterInKind: hasInKind ? moment(2n) : null };
}

function momentSums(row: SqlRow): MomentSums {
  const number = (key: string): Shown => shownNumber(row, key);
  const poverty = (at: keyof typeof LINE_NAMES): MomentSums['atOwnLine'] =>
    POVERTY_PERCENTS.map((percent) => ({
      below: number(`below_${LINE_NAMES[at]}_${percent}`),
      medianBelow: number(`median_${LINE_NAMES[at]}_${percent}`),
      childrenBelow: number(`children_${LINE_NAMES[at]}_${percent}`),
    }));
  return {
    ranked: {
      whole: number('whole'),
      total: number('total'),
      weighted: number('weighted'),
      d1: number('d1'),
      median: number('median'),
      d9: number('d9'),
      tenths: TENTHS.map((_, place) => number(`tenth_${place + 1}`)),
    },
    counted: number('counted'),
    children: number('children'),
    atOwnLine: poverty('atOwnLine'),
    atLineBefore: poverty('atLineBefore'),
  };
}

/** The sums without any household. */
const NO_MOMENT: MomentSums = {
  ranked: { whole: 0n, total: 0n, weighted: 0n, d1: null, median: null, d9: null, tenths: TENTHS.map(() => 0n) },
  counted: 0n,
  children: 0n,
  atOwnLine: [],
  atLineBefore: [],
};
