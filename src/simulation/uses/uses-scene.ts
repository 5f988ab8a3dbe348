/** The people and the money that a fund and other uses of its money have in common. */
import { type Cents, cents, exact, type Exact, roundExact } from '../../money/index.ts';
import { figureAt } from '../fund-plan.ts';
import type { FundSimulation } from '../simulate-fund.ts';

/** The people and the public money of a simulation. */
export interface UsesScene {
  readonly money: Cents<'once'>;
  /** The households that take part, in each month. */
  readonly households: readonly number[];
  /** The sum of the households of all months. */
  readonly householdMonths: Exact;
  /** The sum of the persons of all months; `null` if the persons of a group are not known. */
  readonly personMonths: Exact | null;
  /** The labels of the groups whose persons are not known. */
  readonly unknownGroups: readonly string[];
}

/** The people and the money of a simulation; `persons` is the mean number of persons of a household, for groups that do not say it. */
export function usesScene({ plan, months, summary }: FundSimulation, persons: Exact | undefined): UsesScene {
  const groups = plan.groups
    .map(({ label, households, persons: known }) => ({
      label,
      count: months.reduce((sum, _, index) => sum + figureAt(households, index), 0),
      persons: known === undefined ? persons : exact(known),
    }))
    .filter(({ count }) => count > 0);
  const unknownGroups = groups.flatMap((group) => (group.persons === undefined ? [group.label] : []));
  return {
    money: cents(summary.publicFlows + summary.publicSubsidies, 'once'),
    households: months.map((month) => month.households),
    householdMonths: exact(summary.householdMonths),
    personMonths:
      unknownGroups.length > 0
        ? null
        : groups.reduce((sum, group) => sum.plus(group.persons!.times(exact(group.count))), exact(0)),
    unknownGroups,
  };
}

/** The months in which a number of places serves households that may take part, added up. */
export function servedMonths({ households }: UsesScene, eligible: Exact, places: number): number {
  return households.reduce((sum, count) => sum + Math.min(eligibleOf(count, eligible), places), 0);
}

/** The whole households of a number that may take part. */
export const eligibleOf = (households: number, share: Exact): number =>
  roundExact(exact(households).times(share), { to: '1', mode: 'down' }).toNumber();
