/** The definition of a kind of quantity. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { Place } from '../lowering/place.ts';

/** A kind of quantity. Its sentences are in `src/text/quantity`, its tests in `test/kinds/quantity`. */
export interface QuantityKind<Definition> {
  /** The field of each key of the definition. */
  readonly fields: FieldsOf<Definition>;
  /** The valid combinations of fields, if not all are valid. */
  readonly shapes?: readonly Shape<Definition>[];
  /** Whether the quantity is a number of persons; other quantities are money, or what their rule gives. */
  readonly isCount?: true;
  /** Lowers the definition to a number. */
  lower(definition: Definition, place: Place<Definition>): RuleNode;
}
