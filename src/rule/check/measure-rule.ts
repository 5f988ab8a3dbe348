/** How large a rule is, before anything walks through it whole. */
import type { RuleNode } from '../rule-node.ts';
import { childrenOf } from '../parts-of.ts';

/** The deepest that nodes may stand in one another. */
export const RULE_DEPTH_LIMIT = 200;

/** The most nodes of a rule, a node that several share counted once for each. */
export const RULE_NODES_LIMIT = 20_000;

/** The most brackets or points of a scale. */
export const BRACKETS_LIMIT = 1000;

/** The size of a rule as a tree; a depth beyond the limit, and a node within itself, are `Infinity`. */
export interface RuleSize {
  readonly depth: number;
  readonly nodes: number;
}

const WITHOUT_END: RuleSize = { depth: Infinity, nodes: Infinity };

/** Measures a rule. It goes no deeper than the limit, and into each shared node once. */
export function measureRule(rule: RuleNode): RuleSize {
  const measured = new Map<RuleNode, RuleSize>();
  const visit = (node: RuleNode, level: number): RuleSize => {
    if (level > RULE_DEPTH_LIMIT) return WITHOUT_END;
    const known = measured.get(node);
    if (known !== undefined) return known;
    const parts = childrenOf(node).map((part) => visit(part, level + 1));
    const size = {
      depth: 1 + parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
      nodes: 1 + parts.reduce((sum, { nodes }) => sum + nodes, 0),
    };
    measured.set(node, size);
    return size;
  };
  return visit(rule, 1);
}
