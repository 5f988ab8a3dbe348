/** Counts the households that pay or receive more, less or the same in a month under two plans. */
import { type Cents, cents, divideRounded, type Month } from '../../money/index.ts';
import { isCredit, payerOf } from '../fund-flows.ts';
import { figureAt, type FundPlan, type PlanGroup } from '../fund-plan.ts';
import type { AmountEffect, MonthEffects } from './fund-comparison.ts';

/** The households of a group in a month, and what they pay and receive. */
interface GroupAmounts {
  readonly households: number;
  readonly pays: number;
  readonly receives: number;
}

/** The effects in a month, counted from 0 in each plan. */
export function monthEffects(
  before: { readonly plan: FundPlan; readonly index: number },
  after: { readonly plan: FundPlan; readonly index: number },
  month: Month,
): MonthEffects {
  const [left, right] = [before, after].map(({ plan, index }) => amountsByGroup(plan.groups, index));
  const keys = [...new Set([...left!.keys(), ...right!.keys()])];
  const pairs = keys.map((key) => [left!.get(key) ?? NO_GROUP, right!.get(key) ?? NO_GROUP] as const);
  const sum = (of: (one: GroupAmounts, other: GroupAmounts) => number): number =>
    pairs.reduce((total, [one, other]) => total + of(one, other), 0);
  return {
    month,
    pays: effectOn(pairs, ({ pays }) => pays),
    receives: effectOn(pairs, ({ receives }) => receives),
    net: effectOn(pairs, ({ pays, receives }) => receives - pays),
    joins: sum((one, other) => Math.max(0, other.households - one.households)),
    leaves: sum((one, other) => Math.max(0, one.households - other.households)),
  };
}

const NO_GROUP: GroupAmounts = { households: 0, pays: 0, receives: 0 };

/** The groups of a plan by their label and, for groups of one label, their order. */
function amountsByGroup(groups: readonly PlanGroup[], index: number): ReadonlyMap<string, GroupAmounts> {
  const seen = new Map<string, number>();
  return new Map(
    groups.map((group) => {
      const order = seen.get(group.label) ?? 0;
      seen.set(group.label, order + 1);
      return [JSON.stringify([group.label, order]), amountsOf(group, index)];
    }),
  );
}

function amountsOf({ households, flows }: PlanGroup, index: number): GroupAmounts {
  const sum = (isMeant: (flow: PlanGroup['flows'][number]) => boolean): number =>
    flows.filter(isMeant).reduce((total, flow) => total + figureAt(flow.total, index), 0);
  return {
    households: figureAt(households, index),
    pays: sum(({ from, to }) => to === 'fund' && payerOf(from) === 'households'),
    receives: sum(isCredit),
  };
}

function effectOn(
  pairs: readonly (readonly [GroupAmounts, GroupAmounts])[],
  amountOf: (amounts: GroupAmounts) => number,
): AmountEffect {
  const counted = { more: { households: 0, amount: 0 }, less: { households: 0, amount: 0 }, same: 0 };
  for (const [before, after] of pairs) {
    const households = Math.min(before.households, after.households);
    if (households === 0) continue;
    const [left, right] = [BigInt(before.households), BigInt(after.households)];
    // The difference of the two means, times both numbers of households.
    const difference = BigInt(amountOf(after)) * left - BigInt(amountOf(before)) * right;
    if (difference === 0n) {
      counted.same += households;
      continue;
    }
    const side = difference > 0n ? counted.more : counted.less;
    side.households += households;
    side.amount += Number(divideRounded(difference * BigInt(households), left * right, 'half-up'));
  }
  const amount = (of: number): Cents<'once'> => cents(of, 'once');
  const { more, less, same } = counted;
  return {
    more: { households: more.households, amount: amount(more.amount) },
    less: { households: less.households, amount: amount(less.amount) },
    same,
  };
}
