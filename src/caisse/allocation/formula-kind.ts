/** One formula of an allocation by its kind. */
import type { AllocationFormula } from '../allocation.ts';

/** One formula by its kind. */
export type Formula<Kind extends AllocationFormula['kind']> = Extract<AllocationFormula, { kind: Kind }>;
