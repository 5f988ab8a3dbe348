/** A lowered criterion. */
import type { RuleNode } from '../../rule/index.ts';
import type { Criterion } from '../eligibility.ts';

/** A criterion, its boolean rule, and the lowered parts of a combination. */
export interface LoweredCriterion {
  readonly criterion: Criterion;
  readonly rule: RuleNode;
  readonly of: readonly LoweredCriterion[];
}
