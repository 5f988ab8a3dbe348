/** Compares a simulated fund with goals. */
import { cents, type Cents, exact, type Month, parseRate } from '../money/index.ts';
import type { FundMonth } from './fund-month.ts';
import type { FundGoal } from './fund-question.ts';
import type { GoalMiss } from './fund-solution.ts';
import { shareOf } from './share-of.ts';
import type { FundSimulation } from './simulate-fund.ts';

/** The goals that a simulation misses, with the month and the amount. */
export function goalMisses(simulation: FundSimulation, goals: readonly FundGoal[]): readonly GoalMiss[] {
  return goals.flatMap((goal) => {
    const { month, missing } = shortfall(simulation, goal);
    return missing > 0 ? [{ goal, month, missing: cents(missing, 'once') }] : [];
  });
}

interface Shortfall {
  readonly month: Month | null;
  readonly missing: number;
}

function shortfall({ months, summary }: FundSimulation, goal: FundGoal): Shortfall {
  switch (goal.kind) {
    case 'never-below-zero':
      return largest(months, ({ available }) => -available);
    case 'net':
      return largest(months, ({ netReserve }) => -netReserve);
    case 'reserve':
      return largest(months, ({ netReserve, reserveAsked }) => (reserveAsked ?? netReserve) - netReserve);
    case 'balanced':
      return { month: null, missing: summary.openingReserve - summary.closingReserve };
    case 'coverage':
      return { month: null, missing: uncovered(summary, exact(shareAsked(goal))) };
    default:
      return goal satisfies never;
  }
}

/** The share of a goal as decimal text. */
function shareAsked({ share }: Extract<FundGoal, { readonly kind: 'coverage' }>): string {
  const parsed = parseRate(share);
  if (!parsed.ok) throw new RangeError(`question: the share ${share} of a goal is not a rate`);
  return parsed.ratio;
}

/** The contributions that are missing for a coverage, as the summary states it with four decimals; at least a cent. */
function uncovered(summary: FundSimulation['summary'], asked: ReturnType<typeof exact>): number {
  const { coverage, allocationsSpent, contributionsPaid, latePayments, othersPaid } = summary;
  if (coverage === null || exact(coverage).gte(asked)) return 0;
  const needed: Cents<'once'> = shareOf(allocationsSpent, asked.toFixed());
  return Math.max(1, needed - contributionsPaid - latePayments - othersPaid);
}

/** The month that misses the most; the first of equal ones. */
function largest(months: readonly FundMonth[], missingIn: (month: FundMonth) => number): Shortfall {
  return months.reduce<Shortfall>(
    (most, month) => {
      const missing = missingIn(month);
      return most.month === null || missing > most.missing ? { month: month.month, missing } : most;
    },
    { month: null, missing: 0 },
  );
}
