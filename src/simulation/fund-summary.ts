/** What the months of a fund come to. */
import { type Cents, sumCents, type Month } from '../money/index.ts';
import { averageOf, ratioOf } from './share-of.ts';
import { addFlows } from './fund-flows.ts';
import type { FundFlow, FundMonth } from './fund-month.ts';

/** Totals and turning points of a simulation; amounts are cents over all months. */
export interface FundSummary {
  readonly contributionsDue: Cents<'once'>;
  readonly contributionsPaid: Cents<'once'>;
  readonly othersPaid: Cents<'once'>;
  readonly publicFlows: Cents<'once'>;
  /** Every flow of the rules, over all months. */
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
  /** First month that closes below zero; `null` if none does. */
  readonly firstBelowZero: Month | null;
  /** Contributions of all payers but public ones ÷ allocations spent, as a ratio of four decimals; `null` where nothing is spent. @french taux de couverture */
  readonly coverage: string | null;
  /** Spending and costs that contributions do not pay: what public money, gifts or the reserve must bring. Below zero: contributions bring more. */
  readonly toBeFunded: Cents<'once'>;
  /** Number of households, added over the months. */
  readonly householdMonths: number;
  /** Number of households that the rules refuse, added over the months. */
  readonly refusedHouseholdMonths: number;
  /** Public flows and subsidies by household and month; `null` without households. */
  readonly publicPerHouseholdMonth: Cents<'once'> | null;
  /** `toBeFunded` by household and month; `null` without households. */
  readonly toBeFundedPerHouseholdMonth: Cents<'once'> | null;
}

/**
 * Sums the months of a fund up.
 *
 * @param months - At least one month, in order.
 * @param openingReserve - The reserve before the first month.
 * @returns Totals that are the sums of the months' lines, to the cent.
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
