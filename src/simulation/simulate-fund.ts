/** The fund over months: one pure step a month, every movement with a payer and a payee. */
import { cents, type Cents, type Month, monthsBetween, sumCents } from '../money/index.ts';
import { checkPlan } from './check-plan.ts';
import type { Account, FundMonth, Movement } from './fund-month.ts';
import type { FundPlan, Monthly, PlanCost, PlanGroup } from './plan.ts';
import { shareOf } from './share-of.ts';
import { type FundSummary, summarize } from './summary.ts';

/** The months of a plan and what they come to. */
export interface FundSimulation {
  readonly plan: FundPlan;
  readonly months: readonly FundMonth[];
  readonly summary: FundSummary;
}

/**
 * Simulates a fund month by month.
 *
 * @remarks
 * Each month, in this order: contributions are paid (the payment rate of what is due, by group), subsidies arrive, allocations are
 * credited and spent (the take-up of the credit at hand), costs are paid. Each line is rounded to the cent, ties away from
 * zero. The reserve may fall below zero: that is what a simulation is for.
 *
 * @param plan - The budget, in cents.
 * @returns A month each, and the summary.
 * @throws RangeError where a number of the plan is out of its range; the message names it.
 * @law every movement has a payer and a payee, and all accounts sum to zero
 * @law the lines of a month add up to the change of the reserve
 */
export function simulateFund(plan: FundPlan): FundSimulation {
  checkPlan(plan);
  const months: FundMonth[] = [];
  let reserve = plan.openingReserve;
  let credit = cents(0, 'once');
  for (const [index, month] of monthsBetween(plan.start, plan.months).entries()) {
    const result = simulateMonth(plan, index, month, reserve, credit);
    months.push(result);
    reserve = result.closingReserve;
    credit = result.creditOutstanding;
  }
  return { plan, months, summary: summarize(months, plan.openingReserve) };
}

function simulateMonth(
  plan: FundPlan,
  index: number,
  month: Month,
  openingReserve: Cents<'once'>,
  carried: Cents<'once'>,
): FundMonth {
  const households = total(plan.groups.map((group) => at(group.households, index)));
  const due = plan.groups.map((group) => timesHouseholds(group, group.contribution, index));
  const contributions = plan.groups.map((group, position) =>
    movement(
      'contribution',
      'households',
      'fund',
      group.label,
      shareOf(due[position] ?? zero, at(plan.paymentRate, index)),
    ),
  );
  const subsidies = plan.subsidies.filter((subsidy) => subsidy.from <= month && month <= subsidy.to);
  const credited = sumCents(
    plan.groups.map((group) => timesHouseholds(group, group.allocation, index)),
    'once',
  );
  const atHand = sumCents([carried, credited], 'once');
  const spent = shareOf(atHand, at(plan.takeUp, index));
  const movements = [
    ...contributions,
    ...subsidies.map((each) => movement('subsidy', `funder:${each.label}`, 'fund', each.label, each.amount)),
    movement('spending', 'fund', 'shops', 'allocations', spent),
    ...plan.costs.flatMap((cost) => costMovement(cost, month, households, spent)),
  ].filter((each) => each.amount !== 0);
  const balance = sumCents(
    movements.map((each) => (each.to === 'fund' ? each.amount : cents(-each.amount, 'once'))),
    'once',
  );
  return {
    month,
    households,
    openingReserve,
    contributionsDue: sumCents(due, 'once'),
    contributionsPaid: amountOf(contributions),
    publicSubsidies: sumCents(
      subsidies.filter((each) => each.funder === 'public').map((each) => each.amount),
      'once',
    ),
    privateSubsidies: sumCents(
      subsidies.filter((each) => each.funder === 'private').map((each) => each.amount),
      'once',
    ),
    allocationsCredited: credited,
    allocationsSpent: spent,
    costs: amountOf(movements.filter((each) => each.kind === 'cost')),
    balance,
    closingReserve: sumCents([openingReserve, balance], 'once'),
    creditOutstanding: plan.unspent === 'carries-over' ? cents(atHand - spent, 'once') : zero,
    movements,
  };
}

const zero = cents(0, 'once');

/** The entry of a monthly figure for a month; the last entry of a list goes on. */
function at<T>(figure: Monthly<T>, index: number): T {
  return Array.isArray(figure) ? (figure[Math.min(index, figure.length - 1)] as T) : (figure as T);
}

function timesHouseholds(group: PlanGroup, amount: Monthly<Cents>, index: number): Cents<'once'> {
  return cents(at(group.households, index) * at(amount, index), 'once');
}

function costMovement(cost: PlanCost, month: Month, households: number, spent: Cents<'once'>): Movement[] {
  const supplier: Account = `supplier:${cost.label}`;
  const pay = (amount: Cents<'once'>): Movement[] => [movement('cost', 'fund', supplier, cost.label, amount)];
  switch (cost.per) {
    case 'month':
      return pay(cents(cost.amount, 'once'));
    case 'household':
      return pay(cents(cost.amount * households, 'once'));
    case 'once':
      return cost.month === month ? pay(cost.amount) : [];
    case 'spending':
      return pay(shareOf(spent, cost.rate));
    default:
      return cost satisfies never;
  }
}

function movement(kind: Movement['kind'], from: Account, to: Account, label: string, amount: Cents<'once'>): Movement {
  return { kind, from, to, label, amount };
}

const amountOf = (movements: readonly Movement[]): Cents<'once'> =>
  sumCents(
    movements.map((each) => each.amount),
    'once',
  );

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
