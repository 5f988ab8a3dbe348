/** The size of a rule, measured before any full traversal. */
import type { RuleNode } from '../rule-node.ts';
import { childrenOf } from '../parts-of.ts';

/** The largest depth of a rule. */
export const RULE_DEPTH_LIMIT = 200;

/** The largest number of nodes of a rule; a shared node counts once for each place. */
export const RULE_NODES_LIMIT = 20_000;

/** The largest number of brackets or points of a scale. */
export const BRACKETS_LIMIT = 1000;

/** The largest number of rows of scales and of options of lists and inputs in one rule; a shared node counts once. */
export const ROWS_LIMIT = 200_000;

/** The number of rows of scales, and of options of lists and inputs, in some nodes. */
export const countRows = (nodes: readonly RuleNode[]): number => nodes.reduce((sum, node) => sum + rowsOf(node), 0);

function rowsOf(node: RuleNode): number {
  switch (node.kind) {
    case 'marginal-scale':
    case 'step-scale':
      return node.brackets.length;
    case 'interpolated-scale':
      return node.points.length;
    case 'one-of':
      return node.options.length;
    case 'input':
      return node.type === 'category' ? node.options.length : 0;
    case 'constant':
    case 'given':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
    case 'round':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'if':
    case 'count-members':
    case 'named':
      return 0;
    default:
      return node satisfies never;
  }
}

/** The size of a rule as a tree; `Infinity` beyond the depth limit and for a node that contains itself. */
export interface RuleSize {
  readonly depth: number;
  readonly nodes: number;
}

const WITHOUT_END: RuleSize = { depth: Infinity, nodes: Infinity };

/** Measures a rule. It stops at the depth limit and visits each shared node once. */
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
