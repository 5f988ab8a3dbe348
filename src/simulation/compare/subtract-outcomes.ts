/** The differences of two outcomes. */
import { type Cents, cents } from '../../money/index.ts';
import { subtractAmounts } from './add-amounts.ts';
import type { FundCounts, FundDifference, FundFigures, FundOutcome, MonthDifference } from './fund-comparison.ts';
import { lineKey, publicKey } from './fund-outcome.ts';

/** The differences of two outcomes, after − before. */
export function subtractOutcomes(before: FundOutcome, after: FundOutcome): FundDifference {
  return {
    figures: subtractFigures(before.figures, after.figures),
    counts: subtractCounts(before.counts, after.counts),
    lines: subtractAmounts(before.lines, after.lines, lineKey),
    publicCosts: subtractAmounts(before.publicCosts, after.publicCosts, publicKey),
    months: subtractMonths(before, after),
  };
}

const minus = (after: Cents<'once'>, before: Cents<'once'>): Cents<'once'> => cents(after - before, 'once');

function subtractFigures(before: FundFigures, after: FundFigures): FundFigures {
  const of = (key: keyof FundFigures): Cents<'once'> => minus(after[key], before[key]);
  return {
    resources: of('resources'),
    charges: of('charges'),
    balance: of('balance'),
    openingReserve: of('openingReserve'),
    closingReserve: of('closingReserve'),
    lowestReserve: of('lowestReserve'),
    netReserve: of('netReserve'),
    creditOutstanding: of('creditOutstanding'),
    dedicatedFunds: of('dedicatedFunds'),
    arrears: of('arrears'),
    publicCost: of('publicCost'),
  };
}

function subtractCounts(before: FundCounts, after: FundCounts): FundCounts {
  const of = (key: keyof FundCounts): number => after[key] - before[key];
  return {
    householdMonths: of('householdMonths'),
    refusedHouseholdMonths: of('refusedHouseholdMonths'),
    waitingHouseholdMonths: of('waitingHouseholdMonths'),
    pausedHouseholdMonths: of('pausedHouseholdMonths'),
  };
}

function subtractMonths(before: FundOutcome, after: FundOutcome): readonly MonthDifference[] {
  const known = new Map(before.simulation.months.map((each) => [each.month, each]));
  return after.simulation.months.flatMap((each) => {
    const former = known.get(each.month);
    if (former === undefined) return [];
    return [
      {
        month: each.month,
        closingReserve: minus(each.closingReserve, former.closingReserve),
        available: minus(each.available, former.available),
        netReserve: minus(each.netReserve, former.netReserve),
        households: each.households - former.households,
      },
    ];
  });
}
