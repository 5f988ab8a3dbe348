/** What a fund carries from one month to the next. */
import { cents, type Cents } from '../money/index.ts';
import type { CreditLayer } from './credit.ts';
import { NOTHING } from './fund-flows.ts';
import type { FundAccount, Movement } from './fund-month.ts';
import type { FundPlan } from './fund-plan.ts';

/** The state of a fund at the end of a month. */
export interface FundState {
  readonly balances: ReadonlyMap<FundAccount, Cents<'once'>>;
  readonly credit: readonly CreditLayer[];
  /** The credit of each group, if money is restricted to groups. */
  readonly creditByGroup: readonly Cents<'once'>[];
  /** Late contributions by the month in which they are paid, counted from 0. */
  readonly late: ReadonlyMap<number, Cents<'once'>>;
  /** The restricted money of each subsidy that is not used yet. */
  readonly dedicated: readonly Cents<'once'>[];
  /** The payments that were made: the places of the subsidy and of the payment in it. */
  readonly paid: ReadonlySet<string>;
}

/** The state before the first month. */
export function openingState({ openingReserve, groups, subsidies }: FundPlan): FundState {
  return {
    balances: new Map<FundAccount, Cents<'once'>>([['fund', openingReserve]]),
    credit: [],
    creditByGroup: groups.map(() => NOTHING),
    late: new Map(),
    dedicated: subsidies.map(() => NOTHING),
    paid: new Set(),
  };
}

/** The balances after some movements. */
export function post(
  balances: ReadonlyMap<FundAccount, Cents<'once'>>,
  movements: readonly Movement[],
): ReadonlyMap<FundAccount, Cents<'once'>> {
  const after = new Map(balances);
  const add = (account: FundAccount, amount: number): void => {
    after.set(account, cents((after.get(account) ?? 0) + amount, 'once'));
  };
  for (const { from, to, amount } of movements) {
    add(from, -amount);
    add(to, amount);
  }
  return after;
}

/** Whether an account holds money of the fund or a claim or debt of it. */
export const isOfFund = (account: FundAccount): boolean =>
  account === 'fund' || account === 'credit' || account === 'arrears' || account.startsWith('dedicated:');
