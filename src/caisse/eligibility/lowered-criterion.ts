/** A criterion as a rule. */
import type { RuleNode } from '../../rule/index.ts';
import type { Criterion } from '../eligibility.ts';

/** A criterion and its rule (boolean); the parts of a combination stand below it. */
export interface LoweredCriterion {
  readonly criterion: Criterion;
  readonly rule: RuleNode;
  readonly of: readonly LoweredCriterion[];
}
