/** The summary of the months of a fund. */
import { type Cents, sumCents, type Month } from '../money/index.ts';
import { averageOf, ratioOf } from './share-of.ts';
import { addFlows } from './fund-flows.ts';
import type { FundFlow, FundMonth, FunderPayment } from './fund-month.ts';

/** Totals and key months of a simulation. Amounts are cents over all months. */
export interface FundSummary {
  readonly contributionsDue: Cents<'once'>;
  readonly contributionsPaid: Cents<'once'>;
  /** The contributions that are paid late. */
  readonly latePayments: Cents<'once'>;
  /** The contributions that are never paid. */
  readonly unpaid: Cents<'once'>;
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
  readonly creditExpired: Cents<'once'>;
  readonly dedicatedFunds: Cents<'once'>;
  readonly arrears: Cents<'once'>;
  readonly netReserve: Cents<'once'>;
  readonly result: Cents<'once'>;
  readonly inKind: Cents<'once'>;
  /** What each funder gives, in the order of the plan; subsidies of one funder and kind together. */
  readonly funders: readonly FunderPayment[];
  /** The lowest cash that can be used for anything, and the first month that has it. */
  readonly lowest: { readonly month: Month; readonly reserve: Cents<'once'> };
  /** The first month in which the cash that can be used for anything is negative; `null` if there is none. */
  readonly firstBelowZero: Month | null;
  /** The first month in which the net reserve is below the reserve asked; `null` if there is none. */
  readonly firstBelowRule: Month | null;
  /** Contributions of all payers except public ones, late payments included, divided by allocations spent, as a ratio of four decimals; `null` if nothing is spent. @french taux de couverture */
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
  const latePayments = sum((month) => month.latePayments);
  const contributions = sumCents([contributionsPaid, latePayments, othersPaid], 'once');
  const toBeFunded = (allocationsSpent + costs - contributions) as Cents<'once'>;
  const lowest = months.reduce((low, month) => (month.available < low.available ? month : low));
  return {
    contributionsDue: sum((month) => month.contributionsDue),
    contributionsPaid,
    latePayments,
    unpaid: sum((month) => month.unpaid),
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
    creditExpired: sum((month) => month.creditExpired),
    dedicatedFunds: last.dedicatedFunds,
    arrears: last.arrears,
    netReserve: last.netReserve,
    result: sum((month) => month.result),
    inKind: sum((month) => month.inKind),
    funders: addFunders(months.flatMap(({ subsidies }) => subsidies)),
    lowest: { month: lowest.month, reserve: lowest.available },
    firstBelowZero: months.find(({ available }) => available < 0)?.month ?? null,
    firstBelowRule:
      months.find(({ reserveAsked, netReserve }) => reserveAsked !== null && netReserve < reserveAsked)?.month ?? null,
    coverage: ratioOf(contributions, allocationsSpent),
    toBeFunded,
    householdMonths,
    refusedHouseholdMonths: months.reduce((number, month) => number + month.refusedHouseholds, 0),
    publicPerHouseholdMonth: averageOf(sumCents([publicFlows, publicSubsidies], 'once'), householdMonths),
    toBeFundedPerHouseholdMonth: averageOf(toBeFunded, householdMonths),
  };
}

/** Adds up the payments of the same funder, kind and restriction. */
function addFunders(payments: readonly FunderPayment[]): readonly FunderPayment[] {
  const together = new Map<string, FunderPayment>();
  for (const payment of payments) {
    const key = JSON.stringify([payment.label, payment.funder, payment.isRestricted]);
    const known = together.get(key);
    together.set(
      key,
      known === undefined ? payment : { ...known, amount: sumCents([known.amount, payment.amount], 'once') },
    );
  }
  return [...together.values()];
}
