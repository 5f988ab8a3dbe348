/** The shape of other uses of money. */
import { DECIMAL, kinds, later, listOf, object, optional, type DataShape, TEXT, words } from '../../shape/index.ts';
import type { ReducedPriceUse, Use } from '../fund/use.ts';
import { LABEL } from './words.ts';

type UseOf<Kind extends Use['kind']> = Extract<Use, { readonly kind: Kind }>;

/** The maximum number of uses in a list. */
export const USES_LIMIT = 20;

/** The shape of a list of uses. */
export const usesShape: DataShape<readonly Use[]> = /* @__PURE__ */ later(() => {
  const common = {
    label: LABEL,
    decidedBy: LABEL,
    eligible: optional(DECIMAL),
    costs: DECIMAL,
    accredited: optional(DECIMAL),
    source: TEXT,
  };
  const reduced = object<ReducedPriceUse>({
    ...common,
    kind: words('solidarity-baskets', 'shared-canteen'),
    cost: DECIMAL,
    paid: DECIMAL,
    perMonth: DECIMAL,
    per: words('household', 'person'),
  });
  return listOf(
    kinds<'kind', Use>('kind', {
      'food-voucher': object<UseOf<'food-voucher'>>({
        ...common,
        kind: words('food-voucher'),
        amount: DECIMAL,
        per: words('household', 'person'),
      }),
      'green-prescription': object<UseOf<'green-prescription'>>({
        ...common,
        kind: words('green-prescription'),
        eligible: DECIMAL,
        prescription: DECIMAL,
      }),
      'price-tiers': object<UseOf<'price-tiers'>>({
        ...common,
        kind: words('price-tiers'),
        purchases: DECIMAL,
        reduction: DECIMAL,
      }),
      'solidarity-baskets': reduced,
      'shared-canteen': reduced,
      'in-kind-quota': object<UseOf<'in-kind-quota'>>({
        ...common,
        kind: words('in-kind-quota'),
        unitCost: DECIMAL,
        units: DECIMAL,
      }),
      investment: object<UseOf<'investment'>>({
        ...common,
        kind: words('investment'),
        lent: DECIMAL,
        repaid: DECIMAL,
      }),
    }),
    USES_LIMIT,
  );
});
