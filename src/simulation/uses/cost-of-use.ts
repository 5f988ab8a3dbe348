/** What a use of money costs for one household, and what it is worth to it. */
import { exact, type Exact } from '../../money/index.ts';
import { numberOfUse, shareOfUse } from './read-uses.ts';
import type { Use } from './use.ts';

/** Exact euros for one household over all months. */
export interface HouseholdUse {
  /** What the money pays. */
  readonly cost: Exact;
  /** The spending at shops or producers that it goes with: what the money and the household pay. */
  readonly spending: Exact;
}

/** The months, and the mean number of persons of a household. */
export interface UsePeriod {
  readonly months: number;
  readonly persons: Exact;
}

/** What one household costs; `null` for a use without households. */
export function costOfUse(use: Use, { months, persons }: UsePeriod): HouseholdUse | null {
  const times = exact(months);
  const size = (per: 'household' | 'person'): Exact => (per === 'person' ? persons : exact(1));
  const same = (cost: Exact): HouseholdUse => ({ cost, spending: cost });
  switch (use.kind) {
    case 'food-voucher':
      return same(numberOfUse(use.amount).times(size(use.per)).times(times));
    case 'green-prescription':
      return same(numberOfUse(use.prescription));
    case 'price-tiers': {
      const purchases = numberOfUse(use.purchases).times(times);
      return { cost: purchases.times(shareOfUse(use.reduction)), spending: purchases };
    }
    case 'solidarity-baskets':
    case 'shared-canteen': {
      const count = numberOfUse(use.perMonth).times(size(use.per)).times(times);
      const cost = numberOfUse(use.cost);
      return { cost: cost.minus(numberOfUse(use.paid)).times(count), spending: cost.times(count) };
    }
    case 'in-kind-quota':
      return same(numberOfUse(use.unitCost).times(numberOfUse(use.units)).times(persons).times(times));
    case 'investment':
      return null;
    default:
      return use satisfies never;
  }
}
