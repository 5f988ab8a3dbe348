/** The smallest and largest value that every node of a rule can have. */
import { boundNode } from './bound-node.ts';
import { knowledgeOf, NOTHING_KNOWN } from './knowledge.ts';
import type { Facts } from '../facts.ts';
import { inputsToCome } from './missing-inputs.ts';
import type { NodeBounds } from './node-bounds.ts';
import type { RuleNode } from '../rule-node.ts';
import { checkNode, childrenOf } from '../parts-of.ts';
import { prepare } from './prepare.ts';

/** The bounds of a rule. */
export interface Bounds {
  readonly root: NodeBounds;
  /** The bounds of every node below, and of the root itself, by the node. */
  readonly nodes: ReadonlyMap<RuleNode, NodeBounds>;
}

/**
 * Computes the bounds of every node of a rule: its number of decimals, its smallest and its largest value, or the words or truth values it can have.
 *
 * @remarks
 * Without facts, every input lies in its declared range. With facts, known inputs have their value; inputs that `evaluate` reports as missing,
 * or would report next, lie in their declared range; all others stay absent. The bounds contain every value that `evaluate` can return. They
 * can be wider where an input is used twice or a scale jumps. A quotient is bounded where its divisor is not zero.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param facts - what is known of one household
 * @returns the bounds of the root and of every node
 * @throws RangeError or TypeError when a given fact is not in its declared range or of its declared type
 * @law bounds contain every value
 * @law the bounds of one node are its smallest and its largest value
 * @law bounds are exact for monotone expressions in which no input is used twice
 * @law a value has no more decimals than its bounds say
 * @example
 * ```ts
 * import { bounds, countMembers, money, multiply } from 'caisse-rules/rule';
 *
 * const { root } = bounds(multiply(money('1.50'), countMembers(0, null)));
 * if (root.type === 'money') console.log(root.decimals, String(root.minimum), String(root.maximum)); // => 1 1.5 15000
 * ```
 */
export function bounds(rule: RuleNode, facts?: Facts): Bounds {
  checkNode('rule', rule);
  const knowledge = facts === undefined ? NOTHING_KNOWN : knowledgeOf(facts, inputsToCome(prepare(rule), facts));
  const nodes = new Map<RuleNode, NodeBounds>();
  const visit = (node: RuleNode): NodeBounds => {
    const known = nodes.get(node);
    if (known !== undefined) return known;
    const parts = childrenOf(node).map(visit);
    const fresh = boundNode(node, parts, knowledge);
    nodes.set(node, fresh);
    return fresh;
  };
  return { root: visit(rule), nodes };
}
