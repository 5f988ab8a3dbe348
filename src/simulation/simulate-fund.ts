/** Simulates a fund month by month. Every movement has a payer and a payee. */
import { monthsBetween } from '../money/index.ts';
import { checkPlan } from './check-plan.ts';
import type { FundMonth } from './fund-month.ts';
import type { FundPlan } from './fund-plan.ts';
import { openingState } from './fund-state.ts';
import { type FundSummary, summarize } from './fund-summary.ts';
import { simulateMonth } from './simulate-month.ts';

/** The months of a plan and their summary. */
export interface FundSimulation {
  readonly plan: FundPlan;
  readonly months: readonly FundMonth[];
  readonly summary: FundSummary;
}

/**
 * Simulates a fund month by month.
 *
 * @remarks
 * The order of each month: the flows of the rules are paid (households pay the payment rate of their contributions; every other party pays in full), late
 * contributions of earlier months are paid, subsidies are received, allocations are credited, the take-up of the available credit is spent, costs are
 * paid, restricted money is released to its use, and credit expires. Each line is rounded to the cent, ties away from zero. The reserve may become
 * negative.
 *
 * The order of the groups has one effect: if money is restricted to some groups, what is spent is split among the groups by largest remainder, and a cent that is tied
 * goes to the first of them. At most a cent for each group and month is then dedicated to one use rather than another; the reserve with dedicated funds is the same.
 *
 * @param plan - the budget, in cents
 * @returns all months and the summary
 * @throws RangeError when a number of the plan is out of range; the message names the number
 * @law every movement has a payer and a payee, and all accounts sum to zero
 * @law the lines of a month add up to the change of the reserve
 * @law the order of the groups changes nothing but the cents of ties between money for some groups and other money
 */
export function simulateFund(plan: FundPlan): FundSimulation {
  checkPlan(plan);
  const months: FundMonth[] = [];
  let state = openingState(plan);
  for (const [index, month] of monthsBetween(plan.start, plan.months).entries()) {
    const simulated = simulateMonth(plan, index, month, state);
    months.push(simulated.month);
    state = simulated.state;
  }
  return { plan, months, summary: summarize(months, plan.openingReserve) };
}
