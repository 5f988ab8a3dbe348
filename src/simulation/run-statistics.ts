/** Statistics of runs: bands, counts of months, and the effect of each assumption. */
import { cents, type Cents, decimalPlaces, exact, type Month, toScaledInteger } from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { FundBand, FundRun, RunCount, RunReserves, TornadoBar } from './fund-runs.ts';
import type { RunPath } from './run-path.ts';

/** The quantiles of amounts. Each is one of the amounts: the smallest such that at least this share of them is not above it. */
export function quantilesOf(
  amounts: readonly Cents<'once'>[],
  quantiles: readonly DecimalText[],
): readonly Cents<'once'>[] {
  const sorted = Float64Array.from(amounts).sort();
  return quantiles.map((quantile) => cents(sorted[placeOf(quantile, sorted.length)]!, 'once'));
}

/** The place of a quantile in a sorted list: its share of the number, rounded up, less one. */
export function placeOf(quantile: DecimalText, count: number): number {
  const decimals = decimalPlaces(exact(quantile));
  const one = 10n ** BigInt(decimals);
  const rank = (toScaledInteger(exact(quantile), decimals) * BigInt(count) + one - 1n) / one;
  return Math.max(0, Number(rank) - 1);
}

/** The quantiles of the reserve in each month. */
export const bandsOf = (
  runs: readonly FundRun[],
  quantiles: readonly DecimalText[],
  calendar: readonly Month[],
): readonly FundBand[] =>
  calendar.map((month, index) => ({
    month,
    reserves: quantilesOf(
      runs.map(({ reserves }) => reserves[index]!),
      quantiles,
    ),
  }));

/** Counts the runs that have a first month, by month. */
export function countFirst(months: readonly (Month | null)[]): RunCount {
  const counts = new Map<Month, number>();
  let runs = 0;
  for (const month of months) {
    if (month === null) continue;
    runs += 1;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const first = [...counts].map(([month, count]) => ({ month, runs: count }));
  return { runs, first: first.sort((left, right) => (left.month < right.month ? -1 : 1)) };
}

/** The bars of assumptions in descending order of their effect on the closing reserve; equal ones by their name. */
export function tornadoOf(
  ends: readonly { readonly low: RunPath; readonly high: RunPath }[],
  names: readonly string[],
  calendar: readonly Month[],
): readonly TornadoBar[] {
  const bars = ends.map(({ low, high }, assumption) => ({
    assumption,
    low: reservesOf(low, calendar),
    high: reservesOf(high, calendar),
  }));
  const effect = ({ low, high }: TornadoBar): number => Math.abs(high.closing - low.closing);
  return bars.sort(
    (left, right) => effect(right) - effect(left) || (names[left.assumption]! < names[right.assumption]! ? -1 : 1),
  );
}

const reservesOf = ({ reserves }: RunPath, calendar: readonly Month[]): RunReserves => ({
  closing: cents(reserves.at(-1)!, 'once'),
  lowest: cents(Math.min(...reserves), 'once'),
  firstBelowZero: calendar[reserves.findIndex((reserve) => reserve < 0)] ?? null,
});
