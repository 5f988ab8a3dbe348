/** The summary of the months of a fund. */
import { type Cents, sumCents, type Month } from '../money/index.ts';
import { averageOf, ratioOf } from './share-of.ts';
import { addFlows } from './fund-flows.ts';
import type { FundFlow, FundMonth } from './fund-month.ts';

/** Totals and key months of a simulation. Amounts are cents over all months. */
export interface FundSummary {
  readonly contributionsDue: Cents<'once'>;
  readonly contributionsPaid: Cents<'once'>;
  readonly othersPaid: Cents<'once'>;
  readonly publicFlows: Cents<'once'>;
  /** All flows of the rules, over all months. */
  readonly flows: readonly FundFlow[];
  readonly publicSubsidies: Cents<'once'>;
  readonly privateSubsidies: Cents<'once'>;
  readonly allocationsCredited: Cents<'once'>;
  readonly allocationsSpent: Cents<'once'>;
  readonly costs: Cents<'once'>;
  readonly balance: Cents<'once'>;
  readonly openingReserve: Cents<'once'>;
  readonly closingReserve: Cents<'once'>;
  readonly creditOutstanding: Cents<'once'>;
  /** The lowest closing reserve and the first month that has it. */
  readonly lowest: { readonly month: Month; readonly reserve: Cents<'once'> };
  /** The first month with a negative closing reserve; `null` if there is none. */
  readonly firstBelowZero: Month | null;
  /** Contributions of all payers except public ones, divided by allocations spent, as a ratio of four decimals; `null` if nothing is spent. @french taux de couverture */
  readonly coverage: string | null;
  /** Spending and costs less contributions: the amount that public money, gifts or the reserve must cover. Negative if contributions are larger. */
  readonly toBeFunded: Cents<'once'>;
  /** The sum of the numbers of households of all months. */
  readonly householdMonths: number;
  /** The sum of the numbers of refused households of all months. */
  readonly refusedHouseholdMonths: number;
  /** Public flows and subsidies per household and month; `null` without households. */
  readonly publicPerHouseholdMonth: Cents<'once'> | null;
  /** `toBeFunded` per household and month; `null` without households. */
  readonly toBeFundedPerHouseholdMonth: Cents<'once'> | null;
}

/**
 * Summarizes the months of a fund.
 *
 * @param months - at least one month, in order
 * @param openingReserve - the reserve before the first month
 * @returns totals that are the exact sums of the lines of the months
 */
export function summarize(months: readonly FundMonth[], openingReserve: Cents<'once'>): FundSummary {
  const sum = (line: (month: FundMonth) => Cents<'once'>): Cents<'once'> => sumCents(months.map(line), 'once');
  const last = months.at(-1);
  if (last === undefined) throw new RangeError('months: at least one month is needed');
  const contributionsPaid = sum((month) => month.contributionsPaid);
  const allocationsSpent = sum((month) => month.allocationsSpent);
  const costs = sum((month) => month.costs);
  const publicSubsidies = sum((month) => month.publicSubsidies);
  const householdMonths = months.reduce((number, month) => number + month.households, 0);
  const othersPaid = sum((month) => month.othersPaid);
  const publicFlows = sum((month) => month.publicFlows);
  const contributions = sumCents([contributionsPaid, othersPaid], 'once');
  const toBeFunded = (allocationsSpent + costs - contributions) as Cents<'once'>;
  const lowest = months.reduce((low, month) => (month.closingReserve < low.closingReserve ? month : low));
  return {
    contributionsDue: sum((month) => month.contributionsDue),
    contributionsPaid,
    othersPaid,
    publicFlows,
    flows: addFlows(months.flatMap((month) => month.flows)),
    publicSubsidies,
    privateSubsidies: sum((month) => month.privateSubsidies),
    allocationsCredited: sum((month) => month.allocationsCredited),
    allocationsSpent,
    costs,
    balance: sum((month) => month.balance),
    openingReserve,
    closingReserve: last.closingReserve,
    creditOutstanding: last.creditOutstanding,
    lowest: { month: lowest.month, reserve: lowest.closingReserve },
    firstBelowZero: months.find((month) => month.closingReserve < 0)?.month ?? null,
    coverage: ratioOf(contributions, allocationsSpent),
    toBeFunded,
    householdMonths,
    refusedHouseholdMonths: months.reduce((number, month) => number + month.refusedHouseholds, 0),
    publicPerHouseholdMonth: averageOf(sumCents([publicFlows, publicSubsidies], 'once'), householdMonths),
    toBeFundedPerHouseholdMonth: averageOf(toBeFunded, householdMonths),
  };
}
