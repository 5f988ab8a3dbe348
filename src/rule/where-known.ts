/** A rule that is known only where another is. */
import { add, subtract } from './build.ts';
import type { RuleNode } from './rule-node.ts';

/** A rule that is also unknown where another rule of its type is: the other less itself is zero, and unknown there. */
export const whereKnown = (rule: RuleNode, other: RuleNode): RuleNode => subtract(add(rule, other), other);
