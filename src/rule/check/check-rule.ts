/** Validates a rule independently of any household. */
import { checkArgument, type Diagnostic, error } from '../../money/index.ts';
import { checkBounds } from './check-bounds.ts';
import { checkFigures } from './check-figures.ts';
import { checkInputs } from './check-inputs.ts';
import { checkTypes } from './check-types.ts';
import { countRows, measureRule, ROWS_LIMIT, RULE_DEPTH_LIMIT, RULE_NODES_LIMIT } from './measure-rule.ts';
import type { RuleNode } from '../rule-node.ts';
import { checkNode, type NodePart, type NodePath } from '../parts-of.ts';
import { nodesOf, walkRule } from '../walk-rule.ts';

/**
 * Validates a rule. Every reading supports a rule without diagnostics.
 *
 * @remarks
 * Codes: `CAISSE-RULE-TOO-DEEP`, `-TOO-LARGE`, `-TOO-MANY-ROWS`, `-TOO-MANY-BRACKETS`, `-EMPTY-LIST`, `-NUMBER-UNREADABLE`, `-INPUT-DECIMALS`,
 * `-INPUT-RANGE`, `-INPUT-CONFLICT`, `-THRESHOLD-ORDER`, `-THRESHOLD-DUPLICATE`, `-ROUNDING-MULTIPLE`, `-AGE-RANGE`,
 * `-WORD`, `-UNKNOWN-OPTION`, `-NOT-A-NUMBER`, `-NOT-A-CONDITION`, `-NOT-A-CATEGORY`, `-TYPES-DIFFER`, `-MONEY-TIMES-MONEY`,
 * `-QUOTIENT-TYPES`, `-RATE-TYPE`, `-DIVISOR-ZERO`, `-TOO-MANY-DIGITS`. The last two are checked only for a rule without other
 * errors. An error in a shared node is reported at its first place. Of the unknown options of one list, the first 100 are reported.
 *
 * @param node - the root of the rule
 * @param path - the path of the rule in a larger document
 * @returns the problems, all of them errors
 * @throws TypeError when the rule or a part of it is not a node
 * @law a rule that passes the check can be read for every household
 * @example
 * ```ts
 * import { add, checkRule, countMembers, money } from 'caisse-rules/rule';
 *
 * const [problem] = checkRule(add(money('10'), countMembers(0, null)));
 * console.log(problem?.code, problem?.path); // => CAISSE-RULE-TYPES-DIFFER [ 'terms', 1 ]
 * ```
 */
export function checkRule(node: RuleNode, path: NodePath = []): readonly Diagnostic[] {
  checkNode('node', node);
  checkArgument('path', path, 'list');
  const size = measureRule(node);
  if (size.depth > RULE_DEPTH_LIMIT) return [error('CAISSE-RULE-TOO-DEEP', path, { limit: RULE_DEPTH_LIMIT })];
  if (size.nodes > RULE_NODES_LIMIT) return [error('CAISSE-RULE-TOO-LARGE', path, { limit: RULE_NODES_LIMIT })];
  const nodes = nodesOf(node);
  const rows = countRows(nodes);
  if (rows > ROWS_LIMIT) return [error('CAISSE-RULE-TOO-MANY-ROWS', path, { rows, limit: ROWS_LIMIT })];
  // Paths are expensive: they are computed only for a rule with errors.
  const found = faultsIn(nodes.map((part) => ({ node: part, path })));
  if (found.length > 0) return faultsIn(walkRule(node, path));
  return checkBounds(node, null).length > 0 ? checkBounds(node, path) : [];
}

function faultsIn(parts: readonly NodePart[]): readonly Diagnostic[] {
  return [
    ...parts.flatMap(({ node, path }) => [...checkFigures(node, path), ...checkTypes(node, path)]),
    ...checkInputs(parts),
  ];
}
