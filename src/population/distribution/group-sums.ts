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

/** The numbers of decimals of the values, and what means of standards of living count. */
export interface GroupScale {
  readonly weights: number;
  readonly living: number;
  readonly net: number;
  readonly flows: readonly (readonly [name: string, decimals: number])[];
  readonly count: 'persons' | 'households';
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

interface SideSums {
  households: bigint;
  persons: bigint;
  sum: bigint;
}

const none = (): SideSums => ({ households: 0n, persons: 0n, sum: 0n });

/** Adds up the rows of a group. */
export function sumGroup(
  group: string | null,
  places: readonly number[],
  rowAt: (place: number) => GroupRow,
  scale: GroupScale,
): DistributionGroup {
  const [all, winners, losers, unchanged, zeroOrNegative] = [none(), none(), none(), none(), none()];
  const living = { size: 0n, before: 0n, after: 0n };
  const flows = scale.flows.map(() => 0n);
  for (const place of places) {
    const row = rowAt(place);
    const size = row.weight * (scale.count === 'persons' ? row.persons : 1n);
    living.size += size;
    living.before += size * BigInt(row.before);
    living.after += size * BigInt(row.after);
    row.flows.forEach((flow, at) => (flows[at]! += row.weight * BigInt(flow)));
    const sides = [all, row.net > 0 ? winners : row.net < 0 ? losers : unchanged];
    if (row.before <= 0) sides.push(zeroOrNegative);
    for (const side of sides) addTo(side, row);
  }
  const textOf = (side: SideSums): Side => ({
    households: scaledText(side.households, scale.weights),
    persons: scaledText(side.persons, scale.weights),
    ...sumOf(side.sum, side.households, scale.net, scale),
  });
  const { households, persons, sum, mean } = textOf(all);
  return {
    group,
    rows: places.length,
    households,
    persons,
    meanBefore: meanOf(living.before, living.size, scale.living),
    meanAfter: meanOf(living.after, living.size, scale.living),
    net: { sum, mean },
    flows: Object.fromEntries(
      scale.flows.map(([name, decimals], at) => [name, sumOf(flows[at]!, all.households, decimals, scale)]),
    ),
    winners: textOf(winners),
    losers: textOf(losers),
    unchanged: textOf(unchanged),
    zeroOrNegative: textOf(zeroOrNegative),
  };
}

function addTo(side: SideSums, { weight, persons, net }: GroupRow): void {
  side.households += weight;
  side.persons += weight * persons;
  side.sum += weight * BigInt(net);
}

const sumOf = (sum: bigint, households: bigint, decimals: number, { weights }: GroupScale): GroupSum => ({
  sum: scaledText(sum, decimals + weights),
  mean: meanOf(sum, households, decimals),
});

/** A mean in euros, rounded to the cent, half-up; `null` of nothing. */
export function meanOf(sum: bigint, size: bigint, decimals: number): string | null {
  if (size === 0n) return null;
  const mean = roundQuotient(fromScaledInteger(sum, decimals), fromScaledInteger(size, 0), {
    to: '0.01',
    mode: 'half-up',
  });
  return mean.toFixed(2);
}
