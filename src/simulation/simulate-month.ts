/** Simulates one month of a fund. */
import { isPublic } from '../caisse/index.ts';
import { cents, type Cents, type Month, negateCents, splitAmount } from '../money/index.ts';
import { billsOf } from './third-payer-bills.ts';
import { creditOf, type CreditLayer, expireCredit, spendCredit } from './credit.ts';
import { isCredit, monthFlows, NOTHING, paidIn, sumOnce } from './fund-flows.ts';
import type { FundAccount, FundFlow, FundMonth, FunderPayment, Movement, MovementKind } from './fund-month.ts';
import { figureAt, type FundPlan, type Monthly, type PlanCost } from './fund-plan.ts';
import { type FundState, isOfFund, post } from './fund-state.ts';
import { duePayments } from './due-payments.ts';
import { release } from './restricted.ts';
import { shareOf } from './share-of.ts';

/** A month and the state at its end. */
export interface SimulatedMonth {
  readonly month: FundMonth;
  readonly state: FundState;
}

/** Simulates the month at an index of a plan. */
export function simulateMonth(plan: FundPlan, index: number, month: Month, before: FundState): SimulatedMonth {
  const count = (of: (group: FundPlan['groups'][number]) => Monthly<number> | undefined): number =>
    plan.groups.reduce((sum, group) => sum + figureAt(of(group) ?? 0, index), 0);
  const households = count((group) => group.households);
  const flows = monthFlows(plan, index);
  const late = lateContributions(plan, index, flows, before);
  const payments = duePayments(plan, month, households, before.paid);
  const credit = creditMonth(plan, index, flows, before);
  const costs = plan.costs.map((cost) => costOf(cost, index, households, credit.spent));
  const received = addPayments(before.dedicated, plan, payments.amounts);
  const { balances: dedicated, released } = release(plan.subsidies, received, { groups: credit.spentByUse, costs });
  const movements = [
    ...flows.filter((flow) => !isCredit(flow)).map((each) => move('flow', each.from, each.to, each.id, each.paid)),
    move('late-due', 'arrears', 'fund', 'contribution', late.expected),
    move('late-payment', 'household', 'arrears', 'contribution', late.received),
    ...plan.subsidies.map(({ label, onlyFor }, place) =>
      move('subsidy', `funder:${label}`, onlyFor ? `dedicated:${label}` : 'fund', label, payments.amounts[place]!),
    ),
    move('credit', 'fund', 'credit', 'allocations', credit.credited),
    move('spending', 'credit', 'place', 'allocations', credit.spent),
    ...plan.costs.map(({ label }, place) => move('cost', 'fund', `supplier:${label}`, label, costs[place]!)),
    ...plan.subsidies.map(({ label }, place) => move('release', `dedicated:${label}`, 'fund', label, released[place]!)),
    move('expiry', 'credit', 'fund', 'allocations', credit.expired),
  ].filter(({ amount }) => amount !== 0);
  const balances = post(before.balances, movements);
  const fundersPaid = plan.subsidies.map(({ label, funder, onlyFor }, place): FunderPayment => ({
    label,
    funder,
    amount: payments.amounts[place]!,
    isRestricted: onlyFor !== undefined,
  }));
  const given = (isGiver: (payment: FunderPayment) => boolean): Cents<'once'> =>
    sumOnce(fundersPaid.filter(isGiver).map(({ amount }) => amount));
  const inKindLines = (plan.inKind ?? []).map((each) => ({ ...each, value: figureAt(each.value, index) }));
  const openingReserve = cashOf(before.balances);
  const closingReserve = cashOf(balances);
  const dedicatedFunds = sumOnce(dedicated);
  const available = cents(closingReserve - dedicatedFunds, 'once');
  const creditOutstanding = creditOf(credit.layers);
  return {
    state: {
      balances,
      credit: credit.layers,
      creditByGroup: credit.byGroup,
      late: late.expectedBy,
      dedicated,
      paid: payments.paid,
    },
    month: {
      month,
      households,
      refusedHouseholds: count((group) => group.refused),
      waitingHouseholds: count((group) => group.waiting),
      pausedHouseholds: count((group) => group.paused),
      openingReserve,
      flows,
      contributionsDue: paidIn(flows, 'households', 'due'),
      contributionsPaid: paidIn(flows, 'households', 'paid'),
      latePayments: late.received,
      unpaid: late.unpaid,
      othersPaid: paidIn(flows, 'others', 'paid'),
      publicFlows: paidIn(flows, 'public', 'paid'),
      publicSubsidies: given(({ funder }) => isPublic(funder)),
      privateSubsidies: given(({ funder }) => !isPublic(funder)),
      subsidies: fundersPaid,
      bills: billsOf(plan, index),
      allocationsCredited: credit.credited,
      allocationsSpent: credit.spent,
      creditExpired: credit.expired,
      costs: sumOnce(costs),
      costLines: plan.costs.map(({ label, account = '62' }, place) => ({ label, account, amount: costs[place]! })),
      balance: cents(closingReserve - openingReserve, 'once'),
      closingReserve,
      dedicatedFunds,
      available,
      creditOutstanding,
      arrears: negateCents(balanceOf(balances, 'arrears')),
      netReserve: cents(available - creditOutstanding, 'once'),
      result: cents(balanceOf(balances, 'fund') - balanceOf(before.balances, 'fund'), 'once'),
      reserveAsked: plan.reserveMonths === undefined ? null : shareOf(credit.credited, plan.reserveMonths),
      inKind: sumOnce(inKindLines.map(({ value }) => value)),
      inKindLines,
      movements,
      balances: [...balances].map(([account, amount]) => ({ account, amount })),
    },
  };
}

const balanceOf = (balances: FundState['balances'], account: FundAccount): Cents<'once'> =>
  balances.get(account) ?? NOTHING;

/** The cash of the fund: the balances of all its accounts. */
const cashOf = (balances: FundState['balances']): Cents<'once'> =>
  sumOnce([...balances].filter(([account]) => isOfFund(account)).map(([, amount]) => amount));

const move = (
  kind: MovementKind,
  from: FundAccount,
  to: FundAccount,
  label: string,
  amount: Cents<'once'>,
): Movement => ({ kind, from, to, label, amount });

/** The contributions that are paid late: those of this month that will be, those of earlier months that are now, and those that never are. */
function lateContributions(plan: FundPlan, index: number, flows: readonly FundFlow[], { late }: FundState) {
  const missing = cents(paidIn(flows, 'households', 'due') - paidIn(flows, 'households', 'paid'), 'once');
  const { arrears } = plan;
  const expected = arrears === undefined ? NOTHING : shareOf(missing, arrears.share);
  const expectedBy = new Map(late);
  if (arrears !== undefined) {
    const month = index + arrears.after;
    expectedBy.set(month, sumOnce([expectedBy.get(month) ?? NOTHING, expected]));
  }
  const received = expectedBy.get(index) ?? NOTHING;
  expectedBy.delete(index);
  return { expected, received, expectedBy, unpaid: cents(missing - expected, 'once') };
}

/** The credit of a month: what is credited, spent and expired, in total and by group. */
function creditMonth(plan: FundPlan, index: number, flows: readonly FundFlow[], before: FundState) {
  const credited = sumOnce(flows.filter(isCredit).map(({ due }) => due));
  const atHand: readonly CreditLayer[] = [...before.credit, { month: index, amount: credited }];
  const spent = shareOf(creditOf(atHand), figureAt(plan.takeUp, index));
  const { layers, expired } = expireCredit(spendCredit(atHand, spent), index, plan.unspent);
  if (!isRestrictedToGroups(plan)) return { credited, spent, expired, layers, byGroup: [], spentByUse: [spent] };
  const ofGroup = plan.groups.map(({ flows: own }, place) =>
    sumOnce([before.creditByGroup[place]!, ...own.filter(isCredit).map(({ total }) => figureAt(total, index))]),
  );
  const spentByUse = splitBy(spent, ofGroup);
  const left = ofGroup.map((amount, place) => cents(amount - spentByUse[place]!, 'once'));
  const gone = splitBy(expired, left);
  return {
    credited,
    spent,
    expired,
    layers,
    byGroup: left.map((amount, place) => cents(amount - gone[place]!, 'once')),
    spentByUse,
  };
}

const isRestrictedToGroups = ({ subsidies }: FundPlan): boolean =>
  subsidies.some(({ onlyFor }) => typeof onlyFor === 'object' && 'groups' in onlyFor);

/** Splits an amount by weights; nothing if no weight is above zero. */
const splitBy = (amount: Cents<'once'>, weights: readonly Cents<'once'>[]): readonly Cents<'once'>[] =>
  weights.some((weight) => weight > 0)
    ? splitAmount(
        amount,
        weights.map((weight) => Math.max(0, weight)),
      )
    : weights.map(() => NOTHING);

/** Adds the payments of restricted subsidies to their balances. */
const addPayments = (
  dedicated: FundState['dedicated'],
  { subsidies }: FundPlan,
  amounts: readonly Cents<'once'>[],
): FundState['dedicated'] =>
  dedicated.map((balance, place) =>
    subsidies[place]!.onlyFor === undefined ? balance : sumOnce([balance, amounts[place]!]),
  );

function costOf(cost: PlanCost, index: number, households: number, spent: Cents<'once'>): Cents<'once'> {
  switch (cost.per) {
    case 'month':
      return figureAt(cost.amount, index);
    case 'household':
      return cents(figureAt(cost.amount, index) * households, 'once');
    case 'spending':
      return shareOf(spent, figureAt(cost.rate, index));
    default:
      return cost satisfies never;
  }
}
