/** Money that funders restrict to a use. */
import { cents, type Cents, splitAmount } from '../money/index.ts';
import { NOTHING, sumOnce } from './fund-flows.ts';
import type { PlanSubsidy } from './fund-plan.ts';

/** What is spent in a month, by use. */
export interface Uses {
  /** The spending of allocations, by group. */
  readonly groups: readonly Cents<'once'>[];
  /** The costs, in the order of the plan. */
  readonly costs: readonly Cents<'once'>[];
}

/** The balances of restricted subsidies after a month, and what they release to their uses, in the order of the plan. */
export interface Released {
  readonly balances: readonly Cents<'once'>[];
  readonly released: readonly Cents<'once'>[];
}

/**
 * Releases restricted money to the uses of a month.
 *
 * @remarks
 * Each subsidy pays for its use as far as its balance goes. Subsidies for some groups or costs come first, then those for all allocations; among these,
 * in the order of the plan. No use is paid twice.
 *
 * @param subsidies - the subsidies of the plan
 * @param balances - their restricted money, zero for a subsidy without restriction
 */
export function release(subsidies: readonly PlanSubsidy[], balances: readonly Cents<'once'>[], uses: Uses): Released {
  const left = { groups: [...uses.groups], costs: [...uses.costs] };
  const released = subsidies.map(() => NOTHING);
  const isNarrow = ({ onlyFor }: PlanSubsidy): boolean => typeof onlyFor === 'object';
  for (const isTurn of [isNarrow, (each: PlanSubsidy): boolean => each.onlyFor === 'allocations']) {
    subsidies.forEach((subsidy, place) => {
      if (!isTurn(subsidy)) return;
      const { list, places } = useOf(subsidy, left);
      const open = places.map((each) => list[each]!);
      const paid = cents(Math.min(balances[place]!, sumOnce(open)), 'once');
      if (paid <= 0) return;
      splitAmount(paid, open).forEach((part, index) => {
        list[places[index]!] = cents(list[places[index]!]! - part, 'once');
      });
      released[place] = paid;
    });
  }
  return { released, balances: balances.map((balance, place) => cents(balance - released[place]!, 'once')) };
}

/** The list of uses of a subsidy and its places in it. */
function useOf(
  { onlyFor }: PlanSubsidy,
  { groups, costs }: { readonly groups: Cents<'once'>[]; readonly costs: Cents<'once'>[] },
): { readonly list: Cents<'once'>[]; readonly places: readonly number[] } {
  if (typeof onlyFor !== 'object') return { list: groups, places: [...groups.keys()] };
  if ('groups' in onlyFor) return { list: groups, places: onlyFor.groups };
  return { list: costs, places: onlyFor.costs };
}
