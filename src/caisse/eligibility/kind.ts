/** What a kind of criterion says of itself. */
import type { FieldsOf, Shape } from '../fields.ts';

/** A kind of criterion. Its sentences are in `src/text/eligibility`, its suite in `test/kinds/eligibility`. */
export interface CriterionKind<Definition> {
  /** What each of its keys holds. */
  readonly fields: FieldsOf<Definition>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Definition>[];
}
