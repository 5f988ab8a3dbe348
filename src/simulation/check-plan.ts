import { type DecimalInput, exact, isMonth } from '../money/index.ts';
import type { FundPlan, Monthly } from './fund-plan.ts';

/** The largest number of months of a simulation. */
export const MONTHS_LIMIT = 600;

/**
 * Checks that the numbers of a plan are possible.
 *
 * @throws RangeError that names the number and its place.
 */
export function checkPlan(plan: FundPlan): void {
  if (!isMonth(plan.start)) throw new RangeError(`start: ${String(plan.start)} is not a month (YYYY-MM)`);
  if (!Number.isInteger(plan.months) || plan.months < 1 || plan.months > MONTHS_LIMIT) {
    throw new RangeError(`months: ${plan.months} is not a whole number from 1 to ${MONTHS_LIMIT}`);
  }
  plan.groups.forEach((group, index) => {
    const place = `groups[${index}]`;
    checkEach(`${place}.households`, group.households, isCount);
    checkEach(`${place}.refused`, group.refused ?? 0, isCount);
    group.flows.forEach((flow, position) => {
      checkEach(`${place}.flows[${position}].total`, flow.total, Number.isSafeInteger);
    });
  });
  checkEach('paymentRate', plan.paymentRate, isShare);
  checkEach('takeUp', plan.takeUp, isShare);
  plan.subsidies.forEach((subsidy, index) => {
    checkEach(`subsidies[${index}].amount`, subsidy.amount, isCount);
  });
  plan.costs.forEach((cost, index) => {
    if (cost.per === 'spending') checkEach(`costs[${index}].rate`, cost.rate, isShare);
    else checkEach(`costs[${index}].amount`, cost.amount, isCount);
  });
}

function checkEach<T extends DecimalInput>(place: string, figure: Monthly<T>, isRight: (value: T) => boolean): void {
  const values: readonly T[] = typeof figure === 'object' ? figure : [figure];
  const wrong = values.length === 0 ? 'an empty list' : values.find((value) => !isRight(value));
  if (wrong !== undefined) throw new RangeError(`${place}: ${wrong} is not possible`);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isShare = (value: DecimalInput): boolean => exact(value).gte(0) && exact(value).lte(1);
