/** Questions about a rule before any household is seen. */
import { type Diagnostic, error } from '../../money/index.ts';
import { checkBounds } from './check-bounds.ts';
import { checkFigures } from './check-figures.ts';
import { checkInputs } from './check-inputs.ts';
import { checkTypes } from './check-types.ts';
import { RULE_DEPTH_LIMIT, measureRule, RULE_NODES_LIMIT } from './measure-rule.ts';
import type { RuleNode } from '../rule-node.ts';
import type { NodePart, NodePath } from '../parts-of.ts';
import { nodesOf, walkRule } from '../walk-rule.ts';

/**
 * What is wrong with a rule. A rule without diagnostics can be read by every reading.
 *
 * @remarks
 * Codes: `CAISSE-RULE-TOO-DEEP`, `-TOO-LARGE`, `-TOO-MANY-BRACKETS`, `-EMPTY-LIST`, `-UNREADABLE-NUMBER`, `-INPUT-DECIMALS`,
 * `-INPUT-RANGE`, `-INPUT-CONFLICT`, `-THRESHOLD-ORDER`, `-THRESHOLD-TWICE`, `-ROUNDING-MULTIPLE`, `-AGE-RANGE`,
 * `-UNKNOWN-OPTION`, `-NOT-A-NUMBER`, `-NOT-A-CONDITION`, `-NOT-A-CATEGORY`, `-TYPES-DIFFER`, `-MONEY-TIMES-MONEY`,
 * `-QUOTIENT-TYPES`, `-RATE-TYPE`, `-DIVISOR-ZERO`, `-TOO-MANY-DIGITS`. The last two are asked only of a rule that has no other
 * fault. A node that several nodes share is reported where it first stands.
 *
 * @param node - the root of the rule
 * @param path - where the rule stands in a larger document
 * @returns the problems, all of them errors
 * @law a rule that passes the check can be read for every household
 * @example
 * ```ts
 * import { add, checkRule, countMembers, money } from 'caisse-rules';
 *
 * const [problem] = checkRule(add(money('10'), countMembers(0, null)));
 * console.log(problem?.code, problem?.path); // => CAISSE-RULE-TYPES-DIFFER [ 'terms', 1 ]
 * ```
 */
export function checkRule(node: RuleNode, path: NodePath = []): readonly Diagnostic[] {
  const size = measureRule(node);
  if (size.depth > RULE_DEPTH_LIMIT) return [error('CAISSE-RULE-TOO-DEEP', path, { limit: RULE_DEPTH_LIMIT })];
  if (size.nodes > RULE_NODES_LIMIT) return [error('CAISSE-RULE-TOO-LARGE', path, { limit: RULE_NODES_LIMIT })];
  // Paths take longer than the rest: they are made once something is wrong.
  const found = faultsIn(nodesOf(node).map((part) => ({ node: part, path })));
  if (found.length > 0) return faultsIn(walkRule(node, path));
  return checkBounds(node, null).length > 0 ? checkBounds(node, path) : [];
}

function faultsIn(parts: readonly NodePart[]): readonly Diagnostic[] {
  return [
    ...parts.flatMap(({ node, path }) => [...checkFigures(node, path), ...checkTypes(node, path)]),
    ...checkInputs(parts),
  ];
}
