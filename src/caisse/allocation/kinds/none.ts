/** No allocation. */
import { money } from '../../../rule/index.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** No allocation. */
export interface NoneAllocation {
  readonly kind: 'none';
}

/** The kind `none` of an allocation. */
export const noneAllocation: AllocationKind<NoneAllocation> = {
  fields: {},
  options: ALL_OPTIONS,
  lower: () => ({ unit: 'money', amount: money('0') }),
};
