/** What a kind of allocation says of itself. */
import type { FieldsOf, Shape } from '../fields.ts';
import type { AllocationOption } from './options.ts';

/** A kind of allocation. Its sentences are in `src/text/allocation`, its suite in `test/kinds/allocation`. */
export interface AllocationKind<Formula> {
  /** What each key of the formula holds. */
  readonly fields: FieldsOf<Formula>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to it; any other is refused. */
  readonly options: readonly AllocationOption[];
}
