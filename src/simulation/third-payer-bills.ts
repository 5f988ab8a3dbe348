/** The bills of third payers, in totals. */
import { isSecretCount, thirdPayerId } from '../caisse/index.ts';
import { cents } from '../money/index.ts';
import type { ThirdPayerBill } from './fund-month.ts';
import { figureAt, type FundPlan } from './fund-plan.ts';

/** What each third payer owes in a month, for how many households. A count below the threshold of secrecy is left out. */
export function billsOf(plan: Pick<FundPlan, 'groups' | 'secrecyThreshold'>, index: number): readonly ThirdPayerBill[] {
  const bills = new Map<string, ThirdPayerBill & { readonly households: number }>();
  for (const group of plan.groups) {
    for (const { from, label, total } of group.flows) {
      const amount = figureAt(total, index);
      if (thirdPayerId(from) === undefined || amount === 0) continue;
      const known = bills.get(from);
      bills.set(from, {
        payer: from,
        ...(label === undefined ? {} : { label }),
        amount: cents((known?.amount ?? 0) + amount, 'once'),
        households: (known?.households ?? 0) + figureAt(group.households, index),
      });
    }
  }
  return [...bills.values()].map((bill) => ({
    ...bill,
    households: isSecretCount(bill.households, plan) ? null : bill.households,
  }));
}
