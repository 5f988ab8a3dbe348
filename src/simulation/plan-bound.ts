/** The largest amount that a simulation of a plan can reach. */
import { exact, monthsBetween, roundExact } from '../money/index.ts';
import { figureAt, type FundPlan } from './fund-plan.ts';

/**
 * An upper bound of every sum in the simulation of a plan, in cents.
 *
 * @remarks
 * The sum of the opening reserve and all amounts of all months, without signs. What is spent is at most what is credited, and each cost
 * that is a share of the spending is at most the spending. The reserve that a rule asks for is at most its months of the largest credits.
 */
export function planBound({
  start,
  months,
  openingReserve,
  groups,
  subsidies,
  costs,
  reserveMonths = 0,
}: FundPlan): bigint {
  const shares = BigInt(costs.filter(({ per }) => per === 'spending').length);
  const asked = BigInt(roundExact(exact(reserveMonths), { to: '1', mode: 'up' }).toFixed());
  let bound = absolute(openingReserve);
  let largestReserve = 0n;
  for (const [index, month] of monthsBetween(start, months).entries()) {
    const households = sum(groups.map((group) => BigInt(figureAt(group.households, index))));
    const flows = sum(groups.flatMap((group) => group.flows.map(({ total }) => absolute(figureAt(total, index)))));
    bound += flows * (1n + shares);
    if (flows * asked > largestReserve) largestReserve = flows * asked;
    bound += sum(
      subsidies.flatMap(({ payments }) =>
        payments.filter((payment) => payment.month === month).map(({ amount }) => absolute(amount)),
      ),
    );
    for (const cost of costs) {
      if (cost.per === 'month') bound += absolute(figureAt(cost.amount, index));
      if (cost.per === 'household') bound += absolute(figureAt(cost.amount, index)) * households;
    }
  }
  return bound > largestReserve ? bound : largestReserve;
}

const absolute = (amount: number): bigint => BigInt(Math.abs(amount));

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
