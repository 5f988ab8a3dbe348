/** A rule that was not published. */
import { label } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** A rule that exists and was not published: the input `allocation` gives its result. */
export interface UndocumentedAllocation {
  readonly kind: 'undocumented';
  readonly note: Label;
}

/** The kind `undocumented` of an allocation. */
export const undocumentedAllocation: AllocationKind<UndocumentedAllocation> = {
  fields: { note: label() },
  options: ALL_OPTIONS,
  lower: (_, { scope }) => ({ unit: 'money', amount: scope.input('allocation') }),
};
