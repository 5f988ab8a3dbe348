/** Compares two simulations of a fund: the budgets, and who pays or receives more. */
import { type Cents, cents, checkParts, divideRounded, type Month } from '../money/index.ts';
import { valueOf } from '../caisse/index.ts';
import type { Monthly, PlanGroup } from './fund-plan.ts';
import type { FundSimulation } from './simulate-fund.ts';

/** The name of an amount that is compared. */
export type ComparedAmount =
  | 'contributionsPaid'
  | 'othersPaid'
  | 'publicFlows'
  | 'publicSubsidies'
  | 'privateSubsidies'
  | 'allocationsSpent'
  | 'costs'
  | 'closingReserve'
  | 'netReserve'
  | 'creditOutstanding';

const AMOUNTS: readonly ComparedAmount[] = [
  'contributionsPaid',
  'othersPaid',
  'publicFlows',
  'publicSubsidies',
  'privateSubsidies',
  'allocationsSpent',
  'costs',
  'closingReserve',
  'netReserve',
  'creditOutstanding',
];

/** What one household of a group pays and receives in a month, and the number of its households. */
export interface GroupAmounts {
  readonly households: number;
  readonly contribution: Cents;
  readonly allocation: Cents;
}

/** A group in both simulations; `null` where it is on one side only. */
export interface ComparedGroup {
  readonly label: string;
  readonly before: GroupAmounts | null;
  readonly after: GroupAmounts | null;
}

/** Numbers of households after the change. */
export interface ChangedHouseholds {
  readonly more: number;
  readonly less: number;
  readonly same: number;
}

/** Two simulations compared: always after less before. */
export interface FundComparison {
  readonly differences: Readonly<Record<ComparedAmount, Cents<'once'>>>;
  /** The difference of the sums of households of all months. */
  readonly householdMonths: number;
  /** The lowest cash that can be used for anything. */
  readonly lowest: Cents<'once'>;
  readonly firstBelowZero: { readonly before: Month | null; readonly after: Month | null };
  /** Groups of the same label, in the last month in which they have households. */
  readonly groups: readonly ComparedGroup[];
  /** Households of groups on both sides by what they pay, and by what they receive. */
  readonly pays: ChangedHouseholds;
  readonly receives: ChangedHouseholds;
}

/**
 * Compares two simulations.
 *
 * @remarks
 * Groups are the same where their labels are; of several groups of one label, the first is the same as the first. What a household of a group pays and receives is its mean in the last month in which the group has households, rounded to the cent.
 *
 * @param before - the simulation of the base
 * @param after - the simulation of the change
 * @returns the differences, after less before
 * @law a change of nothing changes nothing
 * @law the comparison the other way round has the opposite differences
 * @law households that pay more, less and the same are those of groups on both sides
 * @unit cents
 */
export function compareFunds(before: FundSimulation, after: FundSimulation): FundComparison {
  for (const [name, simulation] of [
    ['before', before],
    ['after', after],
  ] as const)
    checkParts(name, simulation, { plan: 'object', months: 'list', summary: 'object' });
  const groups = compareGroups(before, after);
  return {
    differences: Object.fromEntries(
      AMOUNTS.map((key) => [key, cents(after.summary[key] - before.summary[key], 'once')]),
    ) as unknown as FundComparison['differences'],
    householdMonths: after.summary.householdMonths - before.summary.householdMonths,
    lowest: cents(after.summary.lowest.reserve - before.summary.lowest.reserve, 'once'),
    firstBelowZero: { before: before.summary.firstBelowZero, after: after.summary.firstBelowZero },
    groups,
    pays: countChanges(groups, 'contribution'),
    receives: countChanges(groups, 'allocation'),
  };
}

function compareGroups(before: FundSimulation, after: FundSimulation): readonly ComparedGroup[] {
  const [left, right] = [namedGroups(before), namedGroups(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.map((name) => {
    const [one, other] = [left.get(name), right.get(name)];
    return {
      label: (other ?? one)!.label,
      before: one === undefined ? null : amountsOf(one, before.months.length),
      after: other === undefined ? null : amountsOf(other, after.months.length),
    };
  });
}

/** Groups by their label and their place among those of the same label. */
function namedGroups({ plan }: FundSimulation): ReadonlyMap<string, PlanGroup> {
  const seen = new Map<string, number>();
  return new Map(
    plan.groups.map((group) => {
      const place = seen.get(group.label) ?? 0;
      seen.set(group.label, place + 1);
      return [JSON.stringify([group.label, place]), group];
    }),
  );
}

function amountsOf({ households, flows }: PlanGroup, months: number): GroupAmounts {
  const counts = Array.from({ length: months }, (_, index) => at(households, index));
  const last = counts.map((count) => count > 0).lastIndexOf(true);
  const count = last < 0 ? 0 : counts[last]!;
  const mean = (isCounted: (flow: PlanGroup['flows'][number]) => boolean): Cents => {
    if (count === 0) return cents(0);
    const sum = flows.filter(isCounted).reduce((total, flow) => total + at(flow.total, last), 0);
    return cents(Number(divideRounded(BigInt(sum), BigInt(count), 'half-up')));
  };
  return {
    households: count,
    contribution: mean(({ from, to }) => from === 'household' && to === 'fund'),
    allocation: mean(({ from, to }) => from === 'fund' && to === 'household'),
  };
}

const at = (figure: Monthly<number>, index: number): number =>
  valueOf(typeof figure === 'number' ? [figure] : figure, index);

function countChanges(groups: readonly ComparedGroup[], key: 'contribution' | 'allocation'): ChangedHouseholds {
  const count = (isCounted: (difference: number) => boolean): number =>
    groups.reduce(
      (sum, { before, after }) =>
        before !== null && after !== null && isCounted(after[key] - before[key]) ? sum + after.households : sum,
      0,
    );
  return {
    more: count((difference) => difference > 0),
    less: count((difference) => difference < 0),
    same: count((difference) => difference === 0),
  };
}
