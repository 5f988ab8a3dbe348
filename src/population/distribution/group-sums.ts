/** The sums of one group of a distribution. */
import { fromScaledInteger, roundQuotient, scaledText } from '../../money/index.ts';

/** One row: whole numbers at the scales of the distribution. */
export interface GroupRow {
  readonly weight: bigint;
  readonly persons: bigint;
  readonly before: number;
  readonly after: number;
  readonly net: number;
  readonly flows: readonly number[];
}

/** The sums of some households. */
export interface SideSums {
  readonly households: bigint;
  readonly persons: bigint;
  readonly sum: bigint;
}

/** The sides of a group. Those whose standard of living before is zero or negative are among the others as well. */
export const SIDES = ['all', 'winners', 'losers', 'unchanged', 'zeroOrNegative'] as const;

/** The name of a side. */
export type SideName = (typeof SIDES)[number];

/** The sums of one group: whole numbers. */
export interface GroupSums {
  readonly rows: number;
  /** What means of standards of living count. */
  readonly size: bigint;
  readonly before: bigint;
  readonly after: bigint;
  readonly flows: readonly bigint[];
  readonly sides: Readonly<Record<SideName, SideSums>>;
}

/** Whether a row is on a side. */
const isOn: Readonly<Record<SideName, (row: GroupRow) => boolean>> = {
  all: () => true,
  winners: ({ net }) => net > 0,
  losers: ({ net }) => net < 0,
  unchanged: ({ net }) => net === 0,
  zeroOrNegative: ({ before }) => before <= 0,
};

/** Adds up the rows of a group. */
export function sumRows(rows: readonly GroupRow[], count: 'persons' | 'households', flows: number): GroupSums {
  const sumBy = (amount: (row: GroupRow) => bigint): bigint => rows.reduce((sum, row) => sum + amount(row), 0n);
  const size = ({ weight, persons }: GroupRow): bigint => weight * (count === 'persons' ? persons : 1n);
  const side = (name: SideName): SideSums => {
    const on = rows.filter(isOn[name]);
    const sumOn = (amount: (row: GroupRow) => bigint): bigint => on.reduce((sum, row) => sum + amount(row), 0n);
    return {
      households: sumOn(({ weight }) => weight),
      persons: sumOn(({ weight, persons }) => weight * persons),
      sum: sumOn(({ weight, net }) => weight * BigInt(net)),
    };
  };
  return {
    rows: rows.length,
    size: sumBy(size),
    before: sumBy((row) => size(row) * BigInt(row.before)),
    after: sumBy((row) => size(row) * BigInt(row.after)),
    flows: Array.from({ length: flows }, (_, at) => sumBy((row) => row.weight * BigInt(row.flows[at]!))),
    sides: {
      all: side('all'),
      winners: side('winners'),
      losers: side('losers'),
      unchanged: side('unchanged'),
      zeroOrNegative: side('zeroOrNegative'),
    },
  };
}

/** The numbers of decimals of the values. */
export interface GroupScale {
  readonly weights: number;
  readonly before: number;
  readonly after: number;
  readonly net: number;
  readonly flows: readonly (readonly [name: string, decimals: number])[];
}

/** Some households of a group, as exact decimal text. */
export interface Side {
  readonly households: string;
  readonly persons: string;
  /** The sum of what they gain or lose in euros; below zero for losers. */
  readonly sum: string;
  /** The same for one household, rounded to the cent, half-up; `null` without households. */
  readonly mean: string | null;
}

/** A sum in euros, and for one household of the group, rounded to the cent; `null` without households. */
export interface GroupSum {
  readonly sum: string;
  readonly mean: string | null;
}

/** One group of a distribution, as exact decimal text. */
export interface DistributionGroup {
  /** The name of the group; `null` for all rows, and for rows without a value of the column. */
  readonly group: string | null;
  readonly rows: number;
  readonly households: string;
  readonly persons: string;
  /** The mean standard of living in euros, rounded to the cent; `null` without households. */
  readonly meanBefore: string | null;
  readonly meanAfter: string | null;
  readonly net: GroupSum;
  readonly flows: Readonly<Record<string, GroupSum>>;
  readonly winners: Side;
  readonly losers: Side;
  readonly unchanged: Side;
  /** Households whose standard of living before is zero or negative. They are among the others as well. */
  readonly zeroOrNegative: Side;
}

/** The texts of a group. */
export function groupText(group: string | null, sums: GroupSums, scale: GroupScale): DistributionGroup {
  const { rows, size, before, after, flows, sides } = sums;
  const { households } = sides.all;
  const sumText = (sum: bigint, of: bigint, decimals: number): GroupSum => ({
    sum: scaledText(sum, decimals + scale.weights),
    mean: meanText(sum, of, decimals),
  });
  const sideText = (name: SideName): Side => ({
    households: scaledText(sides[name].households, scale.weights),
    persons: scaledText(sides[name].persons, scale.weights),
    ...sumText(sides[name].sum, sides[name].households, scale.net),
  });
  const { households: householdsText, persons, ...net } = sideText('all');
  return {
    group,
    rows,
    households: householdsText,
    persons,
    meanBefore: meanText(before, size, scale.before),
    meanAfter: meanText(after, size, scale.after),
    net,
    flows: Object.fromEntries(
      scale.flows.map(([name, decimals], at) => [name, sumText(flows[at]!, households, decimals)]),
    ),
    winners: sideText('winners'),
    losers: sideText('losers'),
    unchanged: sideText('unchanged'),
    zeroOrNegative: sideText('zeroOrNegative'),
  };
}

/** A mean in euros, rounded to the cent, half-up; `null` of nothing. */
export function meanText(sum: bigint, size: bigint, decimals: number): string | null {
  if (size === 0n) return null;
  const [dividend, divisor] = [fromScaledInteger(sum, decimals), fromScaledInteger(size, 0)];
  return roundQuotient(dividend, divisor, { to: '0.01', mode: 'half-up' }).toFixed(2);
}
