/** Simulates a fund month by month. Every movement has a payer and a payee. */
import { cents, type Cents, type Month, monthsBetween } from '../money/index.ts';
import { checkPlan } from './check-plan.ts';
import { flowMovements, fundFlows, groupFlows, isCredit, paidIn, sumOnce } from './fund-flows.ts';
import type { FundMonth, FundParty, Movement } from './fund-month.ts';
import { figureAt, type FundPlan, type PlanCost, type PlanSubsidy } from './fund-plan.ts';
import { shareOf } from './share-of.ts';
import { type FundSummary, summarize } from './fund-summary.ts';

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
 * The order of each month: the flows of the rules are paid (the households of each group pay the payment rate of their contributions; every other
 * party pays in full), subsidies are received, allocations are credited, the take-up of the available credit is spent, and costs are paid. Each line
 * is rounded to the cent, ties away from zero. The reserve may become negative.
 *
 * @param plan - the budget, in cents
 * @returns all months and the summary
 * @throws RangeError when a number of the plan is out of range; the message names the number
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
  const households = total(plan.groups.map((group) => figureAt(group.households, index)));
  const byGroup = groupFlows(plan, index);
  const flows = fundFlows(byGroup);
  const subsidies = plan.subsidies.filter((subsidy) => subsidy.from <= month && month <= subsidy.to);
  const credited = sumOnce(flows.filter(isCredit).map(({ due }) => due));
  const atHand = sumOnce([carried, credited]);
  const spent = shareOf(atHand, figureAt(plan.takeUp, index));
  const movements = [
    ...flowMovements(byGroup),
    ...subsidies.map((each) => movement('subsidy', `funder:${each.label}`, 'fund', each.label, each.amount)),
    movement('spending', 'fund', 'place', 'allocations', spent),
    ...plan.costs.flatMap((cost) => costMovement(cost, month, households, spent)),
  ].filter((each) => each.amount !== 0);
  const balance = sumOnce(movements.map(effectOnFund));
  const from = (funder: PlanSubsidy['funder']): Cents<'once'> =>
    sumOnce(subsidies.filter((each) => each.funder === funder).map((each) => each.amount));
  return {
    month,
    households,
    refusedHouseholds: total(plan.groups.map(({ refused = 0 }) => figureAt(refused, index))),
    openingReserve,
    flows,
    contributionsDue: paidIn(flows, 'households', 'due'),
    contributionsPaid: paidIn(flows, 'households', 'paid'),
    othersPaid: paidIn(flows, 'others', 'paid'),
    publicFlows: paidIn(flows, 'public', 'paid'),
    publicSubsidies: from('public'),
    privateSubsidies: from('private'),
    allocationsCredited: credited,
    allocationsSpent: spent,
    costs: sumOnce(movements.filter((each) => each.kind === 'cost').map(({ amount }) => amount)),
    balance,
    closingReserve: sumOnce([openingReserve, balance]),
    creditOutstanding: plan.unspent === 'carries-over' ? cents(atHand - spent, 'once') : cents(0, 'once'),
    movements,
  };
}

function effectOnFund({ from, to, amount }: Movement): Cents<'once'> {
  if (to === 'fund') return amount;
  return cents(from === 'fund' ? -amount : 0, 'once');
}

function costMovement(cost: PlanCost, month: Month, households: number, spent: Cents<'once'>): Movement[] {
  const supplier: FundParty = `supplier:${cost.label}`;
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

function movement(
  kind: Movement['kind'],
  from: FundParty,
  to: FundParty,
  label: string,
  amount: Cents<'once'>,
): Movement {
  return { kind, from, to, label, amount };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
