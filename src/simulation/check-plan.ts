import { checkScenarioMonths } from '../caisse/index.ts';
import { CENTS_LIMIT, checkArgument, type DecimalInput, exact, isMonth } from '../money/index.ts';
import type { FundPlan, Monthly, Restriction } from './fund-plan.ts';
import { planBound } from './plan-bound.ts';

/**
 * Checks that the months and the numbers of a plan are possible.
 *
 * @throws RangeError that names the month or the number and its place.
 */
export function checkPlan(plan: FundPlan): void {
  checkArgument('plan', plan, 'object');
  for (const list of ['groups', 'subsidies', 'costs'] as const) checkArgument(`plan.${list}`, plan[list], 'list');
  checkScenarioMonths('plan', plan);
  checkEach('openingReserve', plan.openingReserve, Number.isSafeInteger);
  plan.groups.forEach((group, index) => {
    const place = `groups[${index}]`;
    checkEach(`${place}.households`, group.households, isCount);
    for (const count of ['refused', 'waiting', 'paused'] as const) {
      checkEach(`${place}.${count}`, group[count] ?? 0, isCount);
    }
    group.flows.forEach((flow, position) => {
      checkEach(`${place}.flows[${position}].total`, flow.total, Number.isSafeInteger);
    });
  });
  checkEach('paymentRate', plan.paymentRate, isShare);
  checkEach('takeUp', plan.takeUp, isShare);
  if (plan.arrears !== undefined) {
    checkEach('arrears.share', plan.arrears.share, isShare);
    checkEach('arrears.after', plan.arrears.after, isCount);
  }
  if (typeof plan.unspent === 'object') checkEach('unspent.expiresAfter', plan.unspent.expiresAfter, isCount);
  plan.subsidies.forEach(({ payments, onlyFor }, index) => {
    payments.forEach((payment, position) => {
      const place = `subsidies[${index}].payments[${position}]`;
      checkMonth(`${place}.month`, payment.month);
      checkEach(`${place}.amount`, payment.amount, isCount);
      checkEach(`${place}.households`, payment.households ?? 0, isCount);
    });
    checkRestriction(`subsidies[${index}].onlyFor`, onlyFor, plan);
  });
  plan.costs.forEach((cost, index) => {
    if (cost.per === 'spending') checkEach(`costs[${index}].rate`, cost.rate, isShare);
    else checkEach(`costs[${index}].amount`, cost.amount, isCount);
  });
  plan.inKind?.forEach(({ value }, index) => {
    checkEach(`inKind[${index}].value`, value, isCount);
  });
  if (plan.reserveMonths !== undefined) checkEach('reserveMonths', plan.reserveMonths, (each) => exact(each).gte(0));
  if (planBound(plan) > BigInt(CENTS_LIMIT)) {
    throw new RangeError(`plan: its amounts over all months exceed ${CENTS_LIMIT} cents`);
  }
}

/** Checks that a use names groups or costs of the plan. */
function checkRestriction(place: string, onlyFor: Restriction | undefined, { groups, costs }: FundPlan): void {
  if (typeof onlyFor !== 'object') return;
  const [key, places, list] =
    'groups' in onlyFor ? (['groups', onlyFor.groups, groups] as const) : (['costs', onlyFor.costs, costs] as const);
  checkEach(`${place}.${key}`, places, (each) => Number.isInteger(each) && each >= 0 && each < list.length);
}

function checkMonth(place: string, month: string): void {
  if (!isMonth(month)) throw new RangeError(`${place}: ${month} is not a month (YYYY-MM)`);
}

function checkEach<T extends DecimalInput>(place: string, figure: Monthly<T>, isRight: (value: T) => boolean): void {
  const values: readonly T[] = typeof figure === 'object' ? figure : [figure];
  const wrong = values.length === 0 ? 'an empty list' : values.find((value) => !isRight(value));
  if (wrong !== undefined) throw new RangeError(`${place}: ${wrong} is not possible`);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isShare = (value: DecimalInput): boolean => exact(value).gte(0) && exact(value).lte(1);
