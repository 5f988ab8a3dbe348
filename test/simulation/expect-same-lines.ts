/** Compares the months of two orders of the same groups. */
import { expect } from 'vitest';
import type { FundMonth } from '../../src/simulation/index.ts';

/** The lines of a month, without the lists whose order is that of the groups. */
export function lines({
  flows,
  movements: _movements,
  balances: _balances,
  bills: _bills,
  ...month
}: FundMonth): Omit<FundMonth, 'movements' | 'balances' | 'bills'> {
  const moved = flows
    .filter(({ due }) => due !== 0)
    .map(({ id, from, to, due, paid }) => ({ id, from, to, due, paid }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return { ...month, flows: moved };
}

/** The lines of a month that do not depend on which money is restricted. */
function unrestricted(month: FundMonth): unknown {
  const {
    dedicatedFunds: _dedicated,
    available: _available,
    netReserve: _net,
    result: _result,
    ...others
  } = lines(month);
  return others;
}

/**
 * Expects equal months, up to the cents of ties: where a split of the spending of a month among groups leaves a tie, the first group has the cent, and money
 * restricted to one of them pays for it or not. At most one cent for each group and month has another account, and no reserve changes.
 */
export function expectSameLines(
  months: readonly FundMonth[],
  others: readonly FundMonth[],
  { groups, isForGroups }: { readonly groups: number; readonly isForGroups: boolean },
): void {
  if (!isForGroups) {
    expect(others.map(lines)).toEqual(months.map(lines));
    return;
  }
  expect(others.map(unrestricted)).toEqual(months.map(unrestricted));
  months.forEach((month, index) => {
    const other = others[index]!;
    const moved = other.dedicatedFunds - month.dedicatedFunds;
    expect(other.available - month.available).toBe(-moved + 0);
    expect(other.netReserve - month.netReserve).toBe(-moved + 0);
    expect(Math.abs(moved)).toBeLessThanOrEqual(groups * (index + 1));
  });
}
