/** The sentences of every kind of allocation. */
import type { AllocationFormula } from '../../caisse/index.ts';
import type { AllocationKindName, AllocationOf } from '../../caisse/kinds.ts';
import type { AllocationKindText } from './kind-text.ts';
import { consumptionUnitAllocationText } from './consumption-unit.ts';
import { flatAllocationText } from './flat.ts';
import { freePriceAllocationText } from './free-price.ts';
import { inKindAllocationText } from './in-kind.ts';
import { meanAllocationText } from './mean.ts';
import { noneAllocationText } from './none.ts';
import { priceTiersAllocationText } from './price-tiers.ts';
import { reimbursementAllocationText } from './reimbursement.ts';
import { ruleAllocationText } from './rule.ts';
import { stepsAllocationText } from './steps.ts';
import { sharedPriceAllocationText } from './shared-price.ts';
import { tableAllocationText } from './table.ts';
import { topUpAllocationText } from './top-up.ts';
import { undocumentedAllocationText } from './undocumented.ts';

/** The sentences of every kind of allocation by its name. */
export const ALLOCATION_TEXTS: {
  readonly [Kind in AllocationKindName]: AllocationKindText<AllocationOf<Kind>>;
} = {
  none: noneAllocationText,
  flat: flatAllocationText,
  table: tableAllocationText,
  steps: stepsAllocationText,
  'consumption-unit': consumptionUnitAllocationText,
  mean: meanAllocationText,
  'top-up': topUpAllocationText,
  reimbursement: reimbursementAllocationText,
  'shared-price': sharedPriceAllocationText,
  'in-kind': inKindAllocationText,
  'price-tiers': priceTiersAllocationText,
  'free-price': freePriceAllocationText,
  rule: ruleAllocationText,
  undocumented: undocumentedAllocationText,
};

/** The sentences of a kind. */
export const allocationTextOf = ({
  kind,
}: AllocationFormula): Omit<AllocationKindText<AllocationFormula>, 'calledBy' | 'nouns'> => ALLOCATION_TEXTS[kind];
