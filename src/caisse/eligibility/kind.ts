/** The definition of a kind of criterion. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { Place } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';

/**
 * A kind of criterion. Its sentences are in `src/text/eligibility`, its tests in `test/kinds/eligibility`.
 *
 * @remarks
 * `Part` is the type of the parts of a combination; a single criterion has no parts.
 */
export interface CriterionKind<Condition, Part = never> {
  /** The field of each key of the condition. */
  readonly fields: FieldsOf<Condition>;
  /** The valid combinations of fields, if not all are valid. */
  readonly shapes?: readonly Shape<Condition>[];
  /** Lowers the condition to a boolean rule; `lowerPart` lowers the parts of a combination. */
  lower(condition: Condition, place: Place<Condition>, lowerPart: (part: Part, scope: Scope) => RuleNode): RuleNode;
}
