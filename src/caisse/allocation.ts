/** The allocation of a household: an amount, products, a reimbursement of purchases, or reduced prices. */
import type { Label } from './words.ts';
import type { ConsumptionUnitAllocation } from './allocation/kinds/consumption-unit.ts';
import type { FlatAllocation } from './allocation/kinds/flat.ts';
import type { FreePriceAllocation } from './allocation/kinds/free-price.ts';
import type { InKindAllocation } from './allocation/kinds/in-kind.ts';
import type { MeanAllocation } from './allocation/kinds/mean.ts';
import type { NoneAllocation } from './allocation/kinds/none.ts';
import type { PriceTiersAllocation } from './allocation/kinds/price-tiers.ts';
import type { ReimbursementAllocation } from './allocation/kinds/reimbursement.ts';
import type { RuleAllocation } from './allocation/kinds/rule.ts';
import type { SharedPriceAllocation } from './allocation/kinds/shared-price.ts';
import type { StepsAllocation } from './allocation/kinds/steps.ts';
import type { TableAllocation } from './allocation/kinds/table.ts';
import type { TopUpAllocation } from './allocation/kinds/top-up.ts';
import type { UndocumentedAllocation } from './allocation/kinds/undocumented.ts';
import type { AllocationOptions } from './allocation/options.ts';

export type { PriceTier } from './allocation/kinds/price-tiers.ts';

/** The formula of an allocation, before its options. */
export type AllocationFormula =
  | NoneAllocation
  | FlatAllocation
  | TableAllocation
  | StepsAllocation
  | ConsumptionUnitAllocation
  | MeanAllocation
  | TopUpAllocation
  | ReimbursementAllocation
  | SharedPriceAllocation
  | InKindAllocation
  | PriceTiersAllocation
  | FreePriceAllocation
  | RuleAllocation
  | UndocumentedAllocation;

/**
 * The allocation of a household: one formula with its options.
 *
 * @remarks
 * Steps are applied in this order: formula, `bonus`, `rounding` (default: cent, half-up), `maximum`, `conversion` to a month, `proRata`.
 *
 * @french allocation
 */
export type Allocation = AllocationFormula &
  AllocationOptions & {
    readonly source?: string | readonly string[];
    readonly note?: Label;
  };
