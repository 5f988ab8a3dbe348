/** Every kind of allocation. */
import type { AllocationFormula } from '../allocation.ts';
import type { AllocationKind } from './kind.ts';
import { consumptionUnitAllocation } from './kinds/consumption-unit.ts';
import { flatAllocation } from './kinds/flat.ts';
import { freePriceAllocation } from './kinds/free-price.ts';
import { inKindAllocation } from './kinds/in-kind.ts';
import { meanAllocation } from './kinds/mean.ts';
import { noneAllocation } from './kinds/none.ts';
import { priceTiersAllocation } from './kinds/price-tiers.ts';
import { reimbursementAllocation } from './kinds/reimbursement.ts';
import { ruleAllocation } from './kinds/rule.ts';
import { stepsAllocation } from './kinds/steps.ts';
import { tableAllocation } from './kinds/table.ts';
import { topUpAllocation } from './kinds/top-up.ts';
import { undocumentedAllocation } from './kinds/undocumented.ts';

/** The name of a kind of allocation. */
export type AllocationKindName = AllocationFormula['kind'];

/** The formula of an allocation of one kind. */
export type AllocationOf<Kind extends AllocationKindName> = Extract<AllocationFormula, { readonly kind: Kind }>;

/** Every kind of allocation by its name, in the order of the guide. */
export const ALLOCATION_KINDS: {
  readonly [Kind in AllocationKindName]: AllocationKind<AllocationOf<Kind>>;
} = {
  none: noneAllocation,
  flat: flatAllocation,
  table: tableAllocation,
  steps: stepsAllocation,
  'consumption-unit': consumptionUnitAllocation,
  mean: meanAllocation,
  'top-up': topUpAllocation,
  reimbursement: reimbursementAllocation,
  'in-kind': inKindAllocation,
  'price-tiers': priceTiersAllocation,
  'free-price': freePriceAllocation,
  rule: ruleAllocation,
  undocumented: undocumentedAllocation,
};

/** The kind of a formula. */
export const allocationKindOf = ({ kind }: AllocationFormula): AllocationKind<AllocationFormula> =>
  ALLOCATION_KINDS[kind];
