/** Checks that the options of an allocation apply to its formula. */
import type { Allocation } from '../allocation.ts';
import type { Scope } from '../lowering/scope.ts';
import { allocationKindOf } from './kinds.ts';
import { ALL_OPTIONS } from './options.ts';

/** Reports each option that does not apply. */
export function checkOptions(allocation: Allocation, scope: Scope): void {
  const taken = allocationKindOf(allocation).options;
  for (const option of ALL_OPTIONS) {
    if (allocation[option] !== undefined && !taken.includes(option)) {
      scope.at(option).report('CAISSE-OPTION-NOT-APPLICABLE', { option, kind: allocation.kind });
    }
  }
}
