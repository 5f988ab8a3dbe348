/** Makes a distribution from the rows that an engine gives. */
import { type Distribution, distributionOf, type MomentSums, POVERTY_PERCENTS } from '../distribution.ts';
import { namesOfCuts, type DistributionGroups } from '../group-names.ts';
import type { GroupScale, GroupSums, SideName, SideSums } from '../group-sums.ts';
import type { QuantileDefinition } from '../ranked.ts';

/** A row of a query: whole numbers, as numbers, bigints or their texts, and words. */
export type SqlRow = Readonly<Record<string, bigint | number | string | boolean | null>>;

/** The rows of the queries of a distribution. */
export interface DistributionRows {
  readonly groups: readonly SqlRow[];
  readonly measures: readonly SqlRow[];
  readonly unknown: readonly SqlRow[];
}

/** What the rows mean. */
export interface DistributionMeaning {
  readonly count: 'persons' | 'households';
  readonly quantiles: QuantileDefinition;
  readonly scale: GroupScale;
  readonly groups: DistributionGroups;
}

/** The columns of a side, by its name. */
const SIDE_COLUMNS: Readonly<Record<SideName, string>> = {
  all: 'all',
  winners: 'winners',
  losers: 'losers',
  unchanged: 'unchanged',
  zeroOrNegative: 'zero_or_negative',
};

/**
 * Makes a distribution from rows.
 *
 * @throws RangeError when a cell is no whole number
 */
export function readDistribution(rows: DistributionRows, meaning: DistributionMeaning): Distribution {
  const { count, quantiles, scale, groups } = meaning;
  const sumsOf = (row: SqlRow): GroupSums => groupSums(row, scale.flows.length);
  const all = rows.groups.find((row) => wholeNumber(row, 'part') === 0n);
  const each = rows.groups.filter((row) => wholeNumber(row, 'part') === 1n);
  if (all === undefined) throw new RangeError('rows.groups: no row for all');
  const nothing = sumsOf(Object.fromEntries(Object.keys(all).map((key) => [key, 0])));
  const moments = [0n, 1n].map((moment) => {
    const row = rows.measures.find((measures) => wholeNumber(measures, 'moment') === moment);
    return row === undefined ? NO_MOMENT : momentSums(row);
  }) as [MomentSums, MomentSums];
  return distributionOf({
    count,
    quantiles,
    scale,
    all: sumsOf(all),
    groups:
      'cuts' in groups
        ? namesOfCuts(groups.cuts).map((name, place) => {
            const row = each.find((own) => wholeNumber(own, 'grp') === BigInt(place + 1));
            return { name, sums: row === undefined ? nothing : sumsOf(row) };
          })
        : each.map((row) => ({ name: row['grp'] === null ? null : String(row['grp'] ?? ''), sums: sumsOf(row) })),
    before: moments[0],
    after: moments[1],
    unknownRows: Number(rows.unknown[0] === undefined ? 0n : wholeNumber(rows.unknown[0], 'unknown_rows')),
  });
}

/** A whole number of a row; `null` for an empty cell. */
function numberOrNull(row: SqlRow, key: string): bigint | null {
  const cell = row[key];
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'bigint') return cell;
  const text = String(cell).replace(/\.0+$/, '');
  if (!/^-?\d+$/.test(text)) throw new RangeError(`rows: ${key} is ${JSON.stringify(text)}, which is no whole number`);
  return BigInt(text);
}

const wholeNumber = (row: SqlRow, key: string): bigint => numberOrNull(row, key) ?? 0n;

function groupSums(row: SqlRow, flows: number): GroupSums {
  const side = (name: SideName): SideSums => {
    const column = SIDE_COLUMNS[name];
    return {
      households: wholeNumber(row, `${column}_w`),
      persons: wholeNumber(row, `${column}_p`),
      sum: wholeNumber(row, `${column}_n`),
    };
  };
  return {
    rows: Number(wholeNumber(row, 'counted_rows')),
    size: wholeNumber(row, 'size_sum'),
    before: wholeNumber(row, 'before_sum'),
    after: wholeNumber(row, 'after_sum'),
    flows: Array.from({ length: flows }, (_, place) => wholeNumber(row, `flow_${place}`)),
    sides: {
      all: side('all'),
      winners: side('winners'),
      losers: side('losers'),
      unchanged: side('unchanged'),
      zeroOrNegative: side('zeroOrNegative'),
    },
  };
}

function momentSums(row: SqlRow): MomentSums {
  const poverty = (line: 'own' | 'first'): MomentSums['atOwnLine'] =>
    POVERTY_PERCENTS.map((percent) => ({
      below: wholeNumber(row, `below_${line}_${percent}`),
      medianBelow: numberOrNull(row, `median_${line}_${percent}`),
    }));
  return {
    ranked: {
      whole: wholeNumber(row, 'whole'),
      total: wholeNumber(row, 'total'),
      weighted: wholeNumber(row, 'weighted'),
      d1: numberOrNull(row, 'd1'),
      median: numberOrNull(row, 'median'),
      d9: numberOrNull(row, 'd9'),
      tenths: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => wholeNumber(row, `tenth_${tenth}`)),
    },
    atOwnLine: poverty('own'),
    atLineBefore: poverty('first'),
  };
}

/** The sums without any household. */
const NO_MOMENT: MomentSums = {
  ranked: {
    whole: 0n,
    total: 0n,
    weighted: 0n,
    d1: null,
    median: null,
    d9: null,
    tenths: new Array<bigint>(9).fill(0n),
  },
  atOwnLine: [],
  atLineBefore: [],
};
