/** What a use of money gives and costs. */
import { type InvestmentUse, numberOfUse, shareOfUse, type Use } from '../../caisse/index.ts';
import { exact, type Exact } from '../../money/index.ts';

/** The exact euros of one unit of a use: what is bought, and what the household pays of it. */
export interface UsePrice {
  readonly bought: Exact;
  readonly paid: Exact;
  /** Whether a unit is for one household in one month, for one person in one month, or for one household once. */
  readonly per: 'household' | 'person' | 'once';
}

/** The price of a use that households take part in. */
export function priceOfUse(use: Exclude<Use, InvestmentUse>): UsePrice {
  const free = (bought: Exact, per: UsePrice['per']): UsePrice => ({ bought, paid: exact(0), per });
  switch (use.kind) {
    case 'food-voucher':
      return free(numberOfUse(use.amount), use.per);
    case 'green-prescription':
      return free(numberOfUse(use.prescription), 'once');
    case 'price-tiers': {
      const purchases = numberOfUse(use.purchases);
      return { bought: purchases, paid: purchases.minus(purchases.times(shareOfUse(use.reduction))), per: 'household' };
    }
    case 'solidarity-baskets':
    case 'shared-canteen': {
      const count = numberOfUse(use.perMonth);
      return { bought: numberOfUse(use.cost).times(count), paid: numberOfUse(use.paid).times(count), per: use.per };
    }
    case 'in-kind-quota':
      return free(numberOfUse(use.unitCost).times(numberOfUse(use.units)), 'person');
    default:
      return use satisfies never;
  }
}
