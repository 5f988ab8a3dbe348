/** A rule that was not published. */
import { text } from '../../fields.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** A rule that exists and was not published: the input `allocation` gives its result. */
export interface UndocumentedAllocation {
  readonly kind: 'undocumented';
  readonly note: string;
}

/** The kind `undocumented` of an allocation. */
export const undocumentedAllocation: AllocationKind<UndocumentedAllocation> = {
  fields: { note: text('note') },
  options: ALL_OPTIONS,
  lower: (_, { scope }) => ({ unit: 'money', amount: scope.input('allocation') }),
};
