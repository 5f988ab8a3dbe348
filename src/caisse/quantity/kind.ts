/** What a kind of quantity says of itself. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { Place } from '../lowering/place.ts';

/** A kind of quantity. Its sentences are in `src/text/quantity`, its suite in `test/kinds/quantity`. */
export interface QuantityKind<Definition> {
  /** What each of its keys holds. */
  readonly fields: FieldsOf<Definition>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Definition>[];
  /** The number as a rule. */
  lower(definition: Definition, place: Place<Definition>): RuleNode;
}
