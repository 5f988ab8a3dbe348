/** What a kind of criterion says of itself. */
import type { RuleNode } from '../../rule/index.ts';
import type { FieldsOf, Shape } from '../fields.ts';
import type { Place } from '../lowering/place.ts';
import type { Scope } from '../lowering/scope.ts';

/**
 * A kind of criterion. Its sentences are in `src/text/eligibility`, its suite in `test/kinds/eligibility`.
 *
 * @remarks
 * `Part` is what a combination is made of; a single criterion has no parts.
 */
export interface CriterionKind<Condition, Part = never> {
  /** What each of its keys holds. */
  readonly fields: FieldsOf<Condition>;
  /** Which fields go together, where not every combination is meaningful. */
  readonly shapes?: readonly Shape<Condition>[];
  /** The rule (boolean); a combination has its parts lowered by `lowerPart`. */
  lower(condition: Condition, place: Place<Condition>, lowerPart: (part: Part, scope: Scope) => RuleNode): RuleNode;
}
