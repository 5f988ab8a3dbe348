/** What a simulated scenario gives, as a comparison shows it. */
import { isPublic, type Label } from '../../caisse/index.ts';
import { type Cents, cents } from '../../money/index.ts';
import { isCredit, payerOf } from '../fund-flows.ts';
import type { FundFlow, FundMonth } from '../fund-month.ts';
import type { FundSimulation } from '../simulate-fund.ts';
import type { FundCounts, FundFigures, FundLine, FundOutcome, PublicCost } from './fund-comparison.ts';
import { addAmounts } from './add-amounts.ts';

/** The outcome of a simulation. */
export function outcomeOf(simulation: FundSimulation, scenario: string, label: Label): FundOutcome {
  const { summary, months } = simulation;
  const lines = addAmounts(months.flatMap(linesOf), lineKey);
  return {
    label,
    scenario,
    simulation,
    figures: figuresOf(simulation, lines),
    counts: countsOf(months),
    lines,
    publicCosts: addAmounts(months.flatMap(publicCostsOf), publicKey),
    firstBelowZero: summary.firstBelowZero,
    firstBelowRule: summary.firstBelowRule,
  };
}

function figuresOf({ summary }: FundSimulation, lines: readonly FundLine[]): FundFigures {
  const { balance, openingReserve, closingReserve, netReserve, creditOutstanding, dedicatedFunds, arrears } = summary;
  return {
    resources: sumOf(lines, 'resource'),
    charges: sumOf(lines, 'charge'),
    balance,
    openingReserve,
    closingReserve,
    lowestReserve: summary.lowest.reserve,
    netReserve,
    creditOutstanding,
    dedicatedFunds,
    arrears,
    publicCost: cents(summary.publicFlows + summary.publicSubsidies, 'once'),
  };
}

const sumOf = (lines: readonly FundLine[], side: FundLine['side']): Cents<'once'> =>
  cents(
    lines.reduce((sum, line) => sum + (line.side === side ? line.amount : 0), 0),
    'once',
  );

function countsOf(months: readonly FundMonth[]): FundCounts {
  const sum = (count: (month: FundMonth) => number): number => months.reduce((total, month) => total + count(month), 0);
  return {
    householdMonths: sum(({ households }) => households),
    refusedHouseholdMonths: sum(({ refusedHouseholds }) => refusedHouseholds),
    waitingHouseholdMonths: sum(({ waitingHouseholds }) => waitingHouseholds),
    pausedHouseholdMonths: sum(({ pausedHouseholds }) => pausedHouseholds),
  };
}

/** The lines of a month. */
function linesOf(month: FundMonth): readonly FundLine[] {
  return [
    { side: 'resource', kind: 'contributions', amount: month.contributionsPaid },
    { side: 'resource', kind: 'late-contributions', amount: month.latePayments },
    ...month.flows.filter(isFurther).map((flow): FundLine => {
      const { id, from, to, label } = flow;
      const named = { id, from, to, ...(label === undefined ? {} : { label }) };
      return { side: to === 'fund' ? 'resource' : 'charge', kind: 'flow', flow: named, amount: flow.paid };
    }),
    ...month.subsidies.map(({ label, funder, isRestricted, amount }): FundLine => ({
      side: 'resource',
      kind: 'funder',
      label,
      funder,
      isRestricted,
      amount,
    })),
    { side: 'charge', kind: 'allocations', amount: month.allocationsSpent },
    ...month.costLines.map(({ label, account, amount }): FundLine => ({
      side: 'charge',
      kind: 'cost',
      label,
      account,
      amount,
    })),
  ];
}

/** Whether a flow is between the fund and a party other than households. */
const isFurther = (flow: FundFlow): boolean =>
  (flow.to === 'fund' && payerOf(flow.from) !== 'households') || (flow.from === 'fund' && !isCredit(flow));

function publicCostsOf({ month, publicFlows, subsidies }: FundMonth): readonly PublicCost[] {
  const year = month.slice(0, 4);
  return [
    { label: null, funder: 'public', year, amount: publicFlows },
    ...subsidies
      .filter(({ funder }) => isPublic(funder))
      .map(({ label, funder, amount }): PublicCost => ({ label, funder, year, amount })),
  ];
}

/** A text that two lines share if they are of one kind. */
export function lineKey(line: FundLine): string {
  const { side, kind } = line;
  switch (kind) {
    case 'contributions':
    case 'late-contributions':
    case 'allocations':
      return JSON.stringify([side, kind]);
    case 'flow':
      return JSON.stringify([side, kind, line.flow.id, line.flow.from, line.flow.to]);
    case 'funder':
      return JSON.stringify([side, kind, line.label, line.funder, line.isRestricted]);
    case 'cost':
      return JSON.stringify([side, kind, line.label, line.account]);
    default:
      return kind satisfies never;
  }
}

/** A text that two public costs share if they are of one funder and year. */
export const publicKey = ({ label, funder, year }: PublicCost): string => JSON.stringify([label, funder, year]);
