/** What a kind of contribution says of itself. */
import type { FieldsOf, Shape } from '../fields.ts';
import type { OptionsByChoice } from './options.ts';

/** A kind of contribution. Its sentences are in `src/text/contribution`, its suite in `test/kinds/contribution`. */
export interface ContributionKind<Formula> {
  /** What each key of the formula holds. */
  readonly fields: FieldsOf<Formula>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Formula>[];
  /** The options that apply to it; any other is refused. */
  readonly options: OptionsByChoice;
}
