/** The nodes of a rule, with or without their paths. */
import { checkArgument } from '../money/index.ts';
import { checkNode, childrenOf, type NodePart, partsOf, type NodePath } from './parts-of.ts';
import type { RuleNode } from './rule-node.ts';

/**
 * The nodes of a rule with their paths, from the root down, in evaluation order.
 *
 * @param rule - the root
 * @param path - the path of the root
 * @returns each node once, with the path to where it first stands
 * @throws TypeError when an argument has another type
 */
export function walkRule(rule: RuleNode, path: NodePath = []): readonly NodePart[] {
  checkNode('rule', rule);
  checkArgument('path', path, 'list');
  const seen = new Set<RuleNode>();
  const found: NodePart[] = [];
  const visit = (part: NodePart): void => {
    if (seen.has(part.node)) return;
    seen.add(part.node);
    found.push(part);
    for (const below of partsOf(part.node)) visit({ path: [...part.path, ...below.path], node: below.node });
  };
  visit({ path, node: rule });
  return found;
}

/** The nodes of some rules, each once, from the root down, in evaluation order. */
export function nodesOf(...rules: readonly RuleNode[]): readonly RuleNode[] {
  const seen = new Set<RuleNode>();
  const visit = (node: RuleNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    childrenOf(node).forEach(visit);
  };
  for (const rule of rules) {
    checkNode('rules', rule);
    visit(rule);
  }
  return [...seen];
}
