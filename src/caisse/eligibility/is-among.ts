/** Membership of a category value in a list. */
import { oneOf, type RuleNode } from '../../rule/index.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';

/** Whether a category value is in a list; an empty list is reported. */
export function isAmong(category: RuleNode, options: readonly string[], scope: Scope): RuleNode {
  if (options.length > 0) return oneOf(category, options);
  scope.report('CAISSE-RULE-EMPTY-LIST');
  return placeholder('boolean');
}
